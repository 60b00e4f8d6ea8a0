import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '#records/yaml.ts';
import { importMapping } from '#schemas/import-mapping.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');

describe('the mapping of an import', () => {
  it('is as the README shows it', () => {
    const example = /```yaml\n(# mapping\.yaml[^`]+)```/.exec(readme)?.[1] ?? '';
    expect(importMapping.safeParse(readYaml(example).data).error).toBeUndefined();
  });

  it('tells what differs between exports: target, encoding, separator and the person', () => {
    const { error } = importMapping.safeParse({ columns: {} });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(['target', 'encoding', 'separator', 'columns.person']);
  });

  it.each([
    ['an encoding that nobody declared', { encoding: 'latin1' }],
    ['a separator of two characters', { separator: ';;' }],
    ['a date order that is none', { dateOrder: 'dym' }],
    ['a column before the first', { columns: { person: 0 } }],
    ['a version that is none', { version: '2' }],
    ['a day that does not exist', { day: '2026-02-30' }],
    ['numbers of people that are none', { required: { it: -1 } }],
  ])('refuses %s', (_what, part) => {
    const base = { target: 'acknowledgements', encoding: 'utf-8', separator: ',', columns: { person: 1 } };
    expect(importMapping.safeParse(base).success).toBe(true);
    expect(importMapping.safeParse({ ...base, ...part }).success).toBe(false);
  });
});
