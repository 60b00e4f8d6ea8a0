import { describe, expect, it } from 'vitest';
import { changesPaths, documentChanges } from '#reports/handbook/document-changes.ts';
import { documentPage } from '#reports/handbook/document-page.ts';
import { anOffice, aPolicy, aRecord, aSnapshot, today } from '../../builders.ts';

const key = 'policies/access-control';
const first = '- [mfa] Access **SHOULD** use two factors.\n- [badge] A badge **MUST** be worn.\n';
const second = '- [mfa] Access **MUST** use two factors.\n- [log] Access **MUST** be logged.\n';
const policy = aPolicy({
  version: '2.1',
  body: `${second}\nMore.\n`,
  approvals: [{ version: '2.0', role: 'cio', day: '2026-02-10', evidence: 'Minutes', sha256: 'a'.repeat(64) }],
  changelog: [
    { version: '2.1', day: '2026-10-01', kind: 'editorial', summary: 'More.' },
    { version: '2.0', day: '2026-02-01', kind: 'material', summary: 'Second.' },
    { version: '1.5', day: '2025-06-01', kind: 'editorial', summary: 'Words.' },
  ],
  german: { title: 'Zugang', translates: '2.1', body: '- [mfa] Zugang **MUSS** zwei Faktoren nutzen.\n' },
});
const office = anOffice(
  policy,
  aPolicy({ id: 'plain' }),
  aRecord('roles', 'cio', { title: 'CIO' }),
  aSnapshot(key, '1.0', first, { day: '2025-01-15' }),
  aSnapshot(key, '2.0', second, { day: '2026-02-10' }),
);
const changes = documentChanges(office, key, 'en');

describe('the page of a document’s changes', () => {
  it('lists every version with who approved it, and says which texts were kept', () => {
    expect(
      changes.versions.map(({ version, kept, unapproved, approvals }) => [
        version,
        kept,
        unapproved,
        approvals.map(({ role }) => role?.id),
      ]),
    ).toEqual([
      ['2.1', true, true, []],
      ['2.0', true, false, ['cio']],
      ['1.5', false, false, []],
      ['1.0', true, false, []],
    ]);
  });

  it('compares each version with the one before, and says which texts are missing between', () => {
    expect(changes.redlines.map(({ from, to, unapproved, skipped, others }) => ({ from, to, unapproved, skipped, others }))).toEqual([
      { from: '2.0', to: '2.1', unapproved: true, skipped: [], others: 1 },
      { from: '1.0', to: '2.0', unapproved: false, skipped: ['1.5'], others: 0 },
    ]);
  });

  it('names the statements touched, and whether they still stand in the document', () => {
    expect(changes.redlines[1]?.statements.map(({ id, mark, from, to, present }) => [id, mark, from, to, present])).toEqual([
      ['mfa', 'changed', 'should', 'must', true],
      ['badge', 'removed', 'must', undefined, false],
      ['log', 'added', undefined, 'must', true],
    ]);
  });

  it('compares the source texts on a page whose language the older ones are not written in', () => {
    const german = documentChanges(office, key, 'de');
    expect(german.title).toBe('Zugang');
    expect(german.redlines.map(({ language }) => language)).toEqual(['en', 'en']);
    expect(german.redlines[1]?.statements.find(({ id }) => id === 'log')?.present).toBe(false);
  });

  it('exists in each language of a document of which there is anything to say', () => {
    expect(changesPaths(office).map(({ id, language }) => [id, language])).toEqual([
      ['access-control', 'en'],
      ['access-control', 'de'],
    ]);
  });

  it('is not made of nothing', () => {
    expect(() => documentChanges(office, 'policies/none', 'en')).toThrow('policies/none');
  });
});

describe('the history on the page of a document', () => {
  it('leads to the comparisons that there are, approved texts without an entry included', () => {
    expect(documentPage(office, today, key, 'en').changes.map(({ version, compared }) => [version, compared])).toEqual([
      ['2.1', true],
      ['2.0', true],
      ['1.5', false],
      ['1.0', false],
    ]);
    expect(documentPage(office, today, 'policies/plain', 'en').changes).toEqual([]);
  });
});

describe('statements that a document has taken out', () => {
  it('keep a place at the end of its list, with the last version that held them', () => {
    const body = '- [mfa] Access **MUST** use two factors.\n- [old] It **MAY** stay.\n';
    const own = aPolicy({
      body,
      statements: { old: { status: 'deprecated' }, badge: { status: 'deprecated' }, never: { status: 'deprecated' } },
    });
    const page = documentPage(anOffice(own, aSnapshot(key, '0.9', first), aSnapshot(key, '0.8', first)), today, key, 'en');
    expect(page.statements.map(({ id, level, deprecated, former }) => [id, level, deprecated, former?.version])).toEqual([
      ['mfa', 'must', false, undefined],
      ['old', 'may', true, undefined],
      ['badge', 'must', true, '0.9'],
      ['never', undefined, true, undefined],
    ]);
  });
});
