import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMaterialChange, statementChanges, understatedChange } from '#domain/governance/change-kind.ts';
import { readBody } from '#records/body.ts';
import { aPolicy, aSnapshot, policyText } from '../../builders.ts';

const body = (text: string) => readBody(text, 'x.md', 1).body;
const rule = (id: string, text: string) => `- [${id}] ${text} **MUST** be so.\n`;
const before = body(`Why.\n\n${rule('a', 'One')}${rule('b', 'Two')}`);

describe('a change is material', () => {
  it('where a statement came, went or says something else', () => {
    const after = body(`Why.\n\n${rule('c', 'Three')}${rule('a', 'Another')}`);
    expect(statementChanges(before, after)).toEqual({ added: ['c'], removed: ['b'], reworded: ['a'] });
    expect(isMaterialChange(before, after)).toBe(true);
  });

  it('not where only the words around the statements, their order or their line breaks differ', () => {
    const after = body(`Because.\n\n${rule('b', 'Two')}- [a] One\n  **MUST** be so.\n`);
    expect(isMaterialChange(before, after)).toBe(false);
  });

  it('in both directions alike', () => {
    const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('One', 'Two')).map((statements) =>
      body(
        Object.entries(statements)
          .map(([id, text]) => rule(id, text))
          .join(''),
      ),
    );
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [there, back] = [statementChanges(one, other), statementChanges(other, one)];
        expect([there.added.toSorted(), there.reworded.toSorted()]).toEqual([back.removed.toSorted(), back.reworded.toSorted()]);
        expect(isMaterialChange(one, one)).toBe(false);
      }),
    );
  });
});

describe('a version that calls itself editorial', () => {
  const document = 'policies/access-control';
  const entry = (version: string, kind: 'material' | 'editorial' = 'editorial') => ({ version, day: '2026-02-01', kind, summary: 'New.' });
  const policy = (version: string, changelog: readonly ReturnType<typeof entry>[]) => aPolicy({ version, changelog: [...changelog] });
  const other = aSnapshot(document, '1.0', policyText.replace('a second factor', 'a password'));
  const same = aSnapshot(document, '1.0', policyText.replace('## Purpose', '## Purpose\n\nSafety.'));

  it('is understated where its statements differ from the version before', () => {
    expect(understatedChange(policy('1.1', [entry('1.1'), entry('1.0', 'material')]), [other])).toEqual({
      index: 0,
      since: '1.0',
      majorRaised: false,
      statements: { added: [], removed: [], reworded: ['mfa-everywhere'] },
    });
    expect(understatedChange(policy('1.1', [entry('1.1')]), [same])).toBeUndefined();
  });

  it('is understated where the number before the dot was raised, even if no earlier text is kept', () => {
    expect(understatedChange(policy('2.0', [entry('2.0'), entry('1.10', 'material'), entry('1.9')]), [])).toMatchObject({
      since: '1.10',
      majorRaised: true,
      statements: undefined,
    });
  });

  it('is not held against a text from before another version', () => {
    expect(understatedChange(policy('1.2', [entry('1.2'), entry('1.1', 'material'), entry('1.0', 'material')]), [other])).toBeUndefined();
  });

  it('may be the first, and a material one says so itself', () => {
    expect(understatedChange(policy('1.0', [entry('1.0')]), [])).toBeUndefined();
    expect(understatedChange(policy('1.1', [entry('1.1', 'material')]), [other])).toBeUndefined();
    expect(understatedChange(policy('1.1', []), [other])).toBeUndefined();
  });
});
