import { describe, expect, it } from 'vitest';
import { isStatementId, statementOf, statementStart } from '#schemas/statement.ts';

describe('a list item', () => {
  it.each(['- [mfa] Text', '* [mfa] Text', '+ [mfa] Text', '   - [mfa]   Text'])('starts a statement: %s', (line) => {
    expect(statementStart(line)).toEqual({ id: 'mfa', text: 'Text' });
  });

  it.each([
    ['a task that is open', '- [ ] Text'],
    ['a task that is done', '- [x] Text'],
    ['a link', '- [mfa](https://example.org) Text'],
    ['a reference link', '- [mfa][1] Text'],
    ['a definition', '- [mfa]: https://example.org'],
    ['an id without a text', '- [mfa]'],
    ['a bare list mark', '- mfa Text'],
    ['a paragraph', '[mfa] Text'],
    ['code by its indent', '    - [mfa] Text'],
  ])('starts none where it is %s', (_what, line) => {
    expect(statementStart(line)).toBeUndefined();
  });

  it('keeps an id as it is written, so that its fault can be named', () => {
    expect(statementStart('- [Two Words] Text')?.id).toBe('Two Words');
    expect(isStatementId('Two Words')).toBe(false);
    expect(isStatementId('two-words')).toBe(true);
  });

  it('is read in linear time', () => {
    expect(statementStart(`- [${'a'.repeat(200_000)}`)).toBeUndefined();
    expect(statementStart(`-${' '.repeat(200_000)}x`)).toBeUndefined();
    expect(statementOf('a', '**'.repeat(100_000), 1).keywords).toBe(0);
  });
});

describe('a statement', () => {
  it.each([
    ['MUST', 'must'],
    ['MUST NOT', 'must-not'],
    ['SHOULD', 'should'],
    ['SHOULD NOT', 'should-not'],
    ['MAY', 'may'],
    ['MUSS', 'must'],
    ['MÜSSEN', 'must'],
    ['DARF NICHT', 'must-not'],
    ['DÜRFEN NICHT', 'must-not'],
    ['SOLLTE', 'should'],
    ['SOLLTE NICHT', 'should-not'],
    ['SOLLTEN NICHT', 'should-not'],
    ['KANN', 'may'],
    ['DARF', 'may'],
  ])('with %s in bold is of level %s', (word, level) => {
    expect(statementOf('a', `Access **${word}** be logged.`, 3)).toEqual({
      id: 'a',
      text: `Access **${word}** be logged.`,
      line: 3,
      keywords: 1,
      level,
    });
    expect(statementOf('a', `Access __${word}__ be logged.`, 3).level).toBe(level);
  });

  it.each([
    ['without a keyword', 'Access is logged.', 0],
    ['whose keyword is not bold', 'Access MUST be logged.', 0],
    ['whose keyword is in small letters', 'Access **must** be logged.', 0],
    ['with two keywords', 'It **MUST** and **MAY**.', 2],
    ['with a bold word that every object has', 'It **constructor** holds.', 0],
  ])('%s has no level', (_what, text, count) => {
    expect(statementOf('a', text, 1)).toMatchObject({ keywords: count, level: undefined });
  });
});
