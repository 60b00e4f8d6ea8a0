import { describe, expect, it } from 'vitest';
import { comparedVersions, hasHistory, predecessorOf, textsInCommon, versionsOf } from '#domain/governance/document-versions.ts';
import { anOffice, aPolicy, aSnapshot } from '../../builders.ts';

const key = 'policies/access-control';
const entry = (version: string, day: string, kind: 'material' | 'editorial' = 'material') => ({
  version,
  day,
  kind,
  summary: `Version ${version}.`,
});
const policy = aPolicy({
  version: '2.1',
  status: 'in-review',
  changelog: [entry('2.1', '2026-10-01', 'editorial'), entry('2.0', '2026-02-01'), entry('1.5', '2025-06-01'), entry('1.0', '2025-01-01')],
  german: { title: 'Zugang', translates: '2.0', body: 'Zweite.\n' },
  body: 'Third.\n',
});
const office = anOffice(
  policy,
  aSnapshot(key, '1.0', 'First.\n', { day: '2025-01-15', title: 'Access' }),
  aSnapshot(key, '2.0', 'Second.\n', { day: '2026-02-10' }),
);
const versions = versionsOf(office, policy);

describe('the versions of a document', () => {
  it('come from its changelog, its approved texts and its present text, the newest first', () => {
    expect(versions.map(({ version, day, approved, current, unapproved }) => ({ version, day, approved, current, unapproved }))).toEqual([
      { version: '2.1', day: '2026-10-01', approved: undefined, current: true, unapproved: true },
      { version: '2.0', day: '2026-02-01', approved: '2026-02-10', current: false, unapproved: false },
      { version: '1.5', day: '2025-06-01', approved: undefined, current: false, unapproved: false },
      { version: '1.0', day: '2025-01-01', approved: '2025-01-15', current: false, unapproved: false },
    ]);
  });

  it('have the texts that were kept; a translation belongs to the version that it renders', () => {
    expect(versions.map(({ texts }) => texts.map(({ language, title, body }) => `${language} ${title}: ${body.text.trim()}`))).toEqual([
      ['en Access control: Third.'],
      ['en Access control: Second.', 'de Zugang: Zweite.'],
      [],
      ['en Access: First.'],
    ]);
  });

  it('are compared with the newest one before whose text was kept', () => {
    expect(predecessorOf(versions, '2.0')).toMatchObject({ from: { version: '1.0' }, skipped: [{ version: '1.5' }] });
    expect(predecessorOf(versions, '1.5')).toBeUndefined();
    expect(predecessorOf(versions, '1.0')).toBeUndefined();
    expect(predecessorOf(versions, '9.9')).toBeUndefined();
    expect([...comparedVersions(versions)]).toEqual(['2.1', '2.0']);
  });

  it('are compared in the wanted language where both are written in it', () => {
    const [third, second, , first] = versions;
    if (third === undefined || second === undefined || first === undefined) throw new Error('a version is missing');
    expect(textsInCommon(second, second, 'de')).toMatchObject({ language: 'de', to: { title: 'Zugang' } });
    expect(textsInCommon(second, third, 'de')).toMatchObject({ language: 'en' });
  });

  it('are nothing to speak of where there is neither changelog nor approved text', () => {
    const plain = aPolicy({});
    expect(hasHistory(anOffice(plain), plain)).toBe(false);
    expect(hasHistory(anOffice(plain, aSnapshot(key, '1.0', 'First.\n')), plain)).toBe(true);
    expect(hasHistory(office, policy)).toBe(true);
  });
});
