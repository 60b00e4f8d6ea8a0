import { describe, expect, it } from 'vitest';
import { translationStatements } from '#rules/translation-statements.ts';
import { anOffice, aPolicy, aSnapshot, said } from '../builders.ts';

const source = '- [one] It **MUST** be.\n- [two] It **SHOULD** be.\n';
const german = '- [one] Es **MUSS** sein.\n- [two] Es **SOLLTE** sein.\n';
const policy = (body: string, translation: string, translates = '1.0') => aPolicy({ body, german: { body: translation, translates } });

describe('a translation holds the statements of its source', () => {
  it('one that is missing binds only half the house', () => {
    expect(said(translationStatements, anOffice(policy(source, '- [one] Es **MUSS** sein.\n')))).toEqual([
      'policies/access-control.de.md:10: the statement "two" is missing in the translation',
    ]);
  });

  it('one that stands only there has been approved by nobody', () => {
    expect(said(translationStatements, anOffice(policy(source, `${german}- [drei] Es **DARF** sein.\n`)))).toEqual([
      'policies/access-control.de.md:12: the statement "drei" stands only in the translation',
    ]);
  });

  it('the same ids are right', () => {
    expect(said(translationStatements, anOffice(policy(source, german)))).toEqual([]);
  });

  it('a stale translation is held against the version that it renders', () => {
    const office = (translation: string) =>
      anOffice(
        aPolicy({ version: '2.0', body: `${source}- [three] New.\n`, german: { body: translation, translates: '1.0' } }),
        aSnapshot('policies/access-control', '1.0', source),
      );
    expect(said(translationStatements, office(german))).toEqual([]);
    expect(said(translationStatements, office('- [one] Es **MUSS** sein.\n'))).toHaveLength(1);
  });

  it('of a version that nobody kept nothing is said', () => {
    expect(said(translationStatements, anOffice(policy(source, '', '0.3')))).toEqual([]);
  });

  it('a statement that the source has lost is a matter of the source', () => {
    expect(
      said(
        translationStatements,
        anOffice(policy('- [one] It **MUST** be.\n', german), aSnapshot('policies/access-control', '0.9', source)),
      ),
    ).toEqual([]);
  });

  it('a misspelt id is the finding of the reader alone', () => {
    expect(said(translationStatements, anOffice(policy(source, german.replace('[two]', '[Two]'))))).toEqual([]);
    expect(said(translationStatements, anOffice(policy(source.replace('[two]', '[Two]'), german)))).toEqual([]);
  });
});
