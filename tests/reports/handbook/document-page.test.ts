import { describe, expect, it } from 'vitest';
import { documentPage } from '#reports/handbook/document-page.ts';
import { documentPaths, formerPaths } from '#reports/handbook/document-paths.ts';
import { anOffice, aPolicy, aRecord, policyText, today } from '../../builders.ts';

const germanText = '## Zweck\n\n- [mfa-everywhere] Zugriff von außen **MUSS** einen zweiten Faktor verwenden.\n';
const head = { title: 'Logging', summary: 'What is logged.', version: '1.0', status: 'draft', owner: 'ciso' } as const;
const roles = ['ciso', 'cio', 'staff'].map((id) => aRecord('roles', id, { title: { en: id.toUpperCase(), de: `${id} (de)` } }));
const unit = aRecord('units', 'it', { title: 'IT' });
const waiver = (id: string, data: object) =>
  aRecord('waivers', id, {
    title: id,
    statements: ['policies/access-control#mfa-everywhere'],
    requester: 'staff',
    owner: 'cio',
    reason: 'technical',
    justification: 'Old control system.',
    validFrom: '2026-06-01',
    validTo: '2026-12-31',
    decision: 'approved',
    ...data,
  });

const policy = aPolicy({
  body: policyText,
  german: { title: 'Zugriff', body: germanText },
  number: 'POL-003',
  appliesTo: { units: ['it'], projectTiers: [1] },
  acknowledgement: { required: true, withinDays: 30, repeatEvery: 'P12M', groups: ['it', 'staff'] },
  waivers: { allowed: true, maxDays: 180, approver: 'cio' },
  raci: { accountable: 'cio', informed: ['staff', 'ciso'] },
  satisfies: [{ control: 'csf/PR.AA-01', relationship: 'supports', statement: 'mfa-everywhere' }],
  changelog: [
    { version: '1.9', day: '2025-01-01', kind: 'editorial', summary: 'Words.' },
    { version: '1.10', day: '2026-01-01', kind: 'material', summary: 'Duties.' },
  ],
});

const office = anOffice(
  ...roles,
  unit,
  policy,
  aRecord('standards', 'logging', { ...head, implements: ['policies/access-control'] }),
  aRecord('training', 'awareness', { ...head, title: 'Awareness', covers: ['policies/access-control#mfa-everywhere'] }),
  aRecord('controls', 'second-factor', {
    title: 'Second factor',
    owner: 'cio',
    objective: 'Proof.',
    statements: ['policies/access-control#mfa-everywhere'],
  }),
  waiver('late', { validTo: '2026-11-14' }),
  waiver('open', {}),
  waiver('extended', { validTo: '2026-07-01', extensions: [{ day: '2026-06-30', approvedBy: 'cio', validTo: '2026-11-20' }] }),
  waiver('asked', { decision: 'requested' }),
  waiver('refused', { decision: 'rejected' }),
);

describe('the page of a document', () => {
  const page = documentPage(office, today, 'policies/access-control', 'en');
  const german = documentPage(office, today, 'policies/access-control', 'de');

  it('is in the language that it is read in, and names the others', () => {
    expect([page.title, german.title]).toEqual(['Access control', 'Zugriff']);
    expect(page.languages).toEqual(['en', 'de']);
    expect(german.summary).toBeUndefined();
    expect(german.body?.text).toContain('Zugriff von außen');
  });

  it('names whom it binds and who must confirm it', () => {
    expect(page.scope).toMatchObject({ units: [{ key: 'units/it', title: { en: 'IT' } }], roles: [], projectTiers: [1] });
    expect(page.acknowledgement).toMatchObject({
      withinDays: 30,
      repeatMonths: 12,
      on: 'major',
      groups: [{ key: 'units/it' }, { key: 'roles/staff' }],
    });
  });

  it('shows open waivers only, the first to end first, with extensions counted', () => {
    expect(page.waivers.map(({ id, until }) => [id, until])).toEqual([
      ['extended', '2026-11-20'],
      ['asked', '2026-12-31'],
      ['open', '2026-12-31'],
    ]);
  });

  it('shows with each statement what is known of it', () => {
    expect(page.statements).toMatchObject([
      {
        id: 'mfa-everywhere',
        level: 'must',
        requirements: ['csf/PR.AA-01'],
        controls: ['Second factor'],
        waivers: [{ id: 'extended' }, { id: 'asked' }, { id: 'open' }],
        training: [{ key: 'training/awareness' }],
      },
    ]);
    expect(german.statements.map(({ level }) => level)).toEqual(['must']);
  });

  it('finds what implements it and what teaches it', () => {
    expect(page.relations.implementedBy.map((link) => link?.key)).toEqual(['standards/logging']);
    expect(page.relations.taughtIn.map((link) => link?.key)).toEqual(['training/awareness']);
  });

  it('orders versions by number, the newest first', () => {
    expect(page.changes.map(({ version }) => version)).toEqual(['1.10', '1.9']);
  });

  it('shows a reference that leads out of the edition as restricted', () => {
    const narrow = anOffice(aPolicy({ owner: 'restricted', related: ['policies/restricted'] }));
    const { owner, relations } = documentPage(narrow, today, 'policies/access-control', 'en');
    expect(owner).toBeUndefined();
    expect(relations.related).toEqual([undefined]);
  });
});

describe('addresses of documents', () => {
  it('are one for each language in which a document is written', () => {
    expect(documentPaths(office).filter(({ collection }) => collection !== 'training')).toEqual([
      { collection: 'policies', id: 'access-control', language: 'en' },
      { collection: 'policies', id: 'access-control', language: 'de' },
      { collection: 'standards', id: 'logging', language: 'en' },
    ]);
  });

  it('that were given up lead on, in each language, and never hide one in use', () => {
    const moved = anOffice(
      aPolicy({ german: { body: germanText }, redirectFrom: ['/handbook/policies/access/', '/handbook/policies/new'] }),
      aPolicy({ id: 'new', redirectFrom: ['/handbook/policies/access'] }),
    );
    expect(formerPaths(moved)).toEqual([
      { former: 'handbook/policies/access', collection: 'policies', id: 'access-control', language: 'en' },
      { former: 'de/handbook/policies/access', collection: 'policies', id: 'access-control', language: 'de' },
    ]);
  });
});
