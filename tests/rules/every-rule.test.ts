import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRuleTexts, readingRules, rules } from '#rules/index.ts';

const reader = path.join(import.meta.dirname, '../../src/records');

/** Rule ids that the sources of the reader give to findings. */
const emitted = new Set(
  readdirSync(reader)
    .flatMap((file) => [
      ...readFileSync(path.join(reader, file), 'utf8').matchAll(/(?:problem\(|refuse\(|rule: )\s*'([a-z]+(?:-[a-z]+)*)'/g),
    ])
    .map((match) => match[1] ?? ''),
);

describe('every rule has a page', () => {
  it('with an id of its own', () => {
    const ids = allRuleTexts.map((text) => text.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(allRuleTexts.map((text) => [text.id, text] as const))('%s says in both languages what holds, why, and what to do', (id, text) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    for (const { en, de } of [text.title, text.why, text.remedy]) {
      expect(en.length).toBeGreaterThan(10);
      expect(de.length).toBeGreaterThan(10);
      expect(de).not.toBe(en);
    }
  });

  it('the reader gives no id to a finding that has no text', () => {
    expect(emitted.size).toBeGreaterThan(15);
    expect([...emitted].filter((id) => !readingRules.some((text) => text.id === id))).toEqual([]);
  });

  it('and no text of the reader is left over', () => {
    expect(readingRules.map((text) => text.id).filter((id) => !emitted.has(id))).toEqual([]);
  });

  it('rules that share an id with the reader share its text', () => {
    for (const rule of rules) {
      const text = readingRules.find((candidate) => candidate.id === rule.id);
      if (text !== undefined) expect(rule.why).toBe(text.why);
    }
  });
});
