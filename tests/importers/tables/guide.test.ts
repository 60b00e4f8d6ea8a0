/** The guide shows the files that the tests import. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/lib/run.ts';
import { tableMapping } from '#schemas/table-mapping.ts';

const text = (file: string): string => readFileSync(path.join(repository, file), 'utf8');
const guide = text('docs/guides/import.md');

describe('the guide to spreadsheets', () => {
  it.each(['risk-list.csv', 'risk-list.mapping.yaml'])('shows %s as it is imported', (name) => {
    expect(guide).toContain(text(`tests/fixtures/csv/${name}`));
  });

  it('names every key of a mapping', () => {
    for (const key of Object.keys(tableMapping.shape)) expect(guide, key).toContain(`\`${key}`);
  });
});
