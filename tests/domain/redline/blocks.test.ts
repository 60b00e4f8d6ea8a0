import { describe, expect, it } from 'vitest';
import { blocksOf } from '#domain/redline/blocks.ts';
import { readBody } from '#records/body.ts';

const blocks = (text: string): readonly string[] =>
  blocksOf(readBody(text, 'policies/access.md', 1).body).map(({ kind, level, statement, strength, text: own }) =>
    [kind, level, statement, strength, own].filter((part) => part !== undefined).join(' '),
  );

describe('the blocks of a text', () => {
  it('are its headings, paragraphs, items, rows, quotations and code, without marks', () => {
    const text = [
      '## Scope ##',
      '',
      'All **accounts** of',
      '[persons](../glossary/person.md) and `devices`.',
      '<!-- a note to ourselves -->',
      '',
      '1. First',
      '   goes on',
      '   - Deeper',
      '',
      '| Role | Duty |',
      '| :--- | --- |',
      '| Owner | _Approves_ |',
      '',
      '> Quoted',
      '> on.',
      '',
      '---',
      '',
      '```yaml',
      'key:  value',
      '',
      'more: "**"',
      '```',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'heading 2 Scope',
      'paragraph 0 All accounts of persons and devices.',
      'item 0 First goes on',
      'item 1 Deeper',
      'row 0 Role | Duty',
      'row 0 Owner | Approves',
      'quote 0 Quoted on.',
      'code 0 key:  value\n\nmore: "**"',
    ]);
  });

  it('name the statements that the reader found, with their strength', () => {
    const text =
      '- [mfa] Access **MUST NOT** end\n  there.\n- [draft] An item without a keyword.\n- [ ] A task.\n- [mfa] Access **MUST** end twice.\n';
    expect(blocks(text)).toEqual([
      'item 0 mfa must-not Access MUST NOT end there.',
      'item 0 [draft] An item without a keyword.',
      'item 0 [ ] A task.',
      'item 0 [mfa] Access MUST end twice.',
    ]);
  });

  it('are none of an empty text', () => {
    expect(blocks('\n \n')).toEqual([]);
  });
});
