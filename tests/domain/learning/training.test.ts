import { describe, expect, it } from 'vitest';
import { mandatoryModules, missingIn, teachingOf, trainingGaps, trainingOf } from '#domain/learning/training.ts';
import { aCount, aModule, anOffice, aPolicy, aRecord, today } from '../../builders.ts';

const roles = [aRecord('roles', 'staff', { title: 'Staff' }), aRecord('roles', 'pm', { title: 'Manager' })];

describe('training by role', () => {
  const office = anOffice(
    ...roles,
    aModule({ mandatoryFor: ['staff', 'pm'], validityMonths: 12 }),
    aModule({ id: 'reporting', mandatoryFor: ['pm'] }),
    aCount('awareness', 1, { confirmed: 90 }),
    aCount('awareness', 2, { group: 'pm', required: 12, confirmed: 12, day: '2025-11-14' }),
  );

  it('what is missing is those required who have not completed', () => {
    expect(trainingOf(office, today, 'staff')).toMatchObject([
      { module: { id: 'awareness' }, missing: 10, confirmation: { state: 'low' } },
    ]);
  });

  it('a completion holds for the validity of the module, and then is a gap of unknown size', () => {
    expect(trainingOf(office, '2026-11-14', 'pm')[0]).toMatchObject({
      missing: 0,
      confirmation: { state: 'reached', until: '2026-11-14' },
    });
    expect(trainingOf(office, today, 'pm')[0]).toMatchObject({ missing: undefined, confirmation: { state: 'stale', stale: 'age' } });
  });

  it('gaps are what is low, too old or not known', () => {
    expect(trainingGaps(office, today).map(({ module, confirmation }) => [module.id, confirmation.group, confirmation.state])).toEqual([
      ['awareness', 'staff', 'low'],
      ['awareness', 'pm', 'stale'],
      ['reporting', 'pm', 'unknown'],
    ]);
  });

  it('a module that is not in force yet, or not mandatory for anybody, leaves no gap', () => {
    const calm = anOffice(...roles, aModule({ status: 'draft' }), aModule({ id: 'free', mandatoryFor: undefined }));
    expect(trainingGaps(calm, today)).toEqual([]);
    expect(mandatoryModules(calm, today).map(({ document }) => document.id)).toEqual(['awareness']);
  });

  it('more completions than people required leave nothing missing', () => {
    const many = anOffice(...roles, aModule(), aCount('awareness', 1, { required: 5, confirmed: 6 }));
    expect(mandatoryModules(many, today)[0]?.groups.map(missingIn)).toEqual([0]);
  });
});

describe('what is taught', () => {
  const body = '- [lock] Screens **MUST** be locked.\n- [share] Passwords **MUST NOT** be shared.\n- [tidy] Desks **SHOULD** be tidy.\n';
  const policy = aPolicy({ body, status: 'approved', acknowledgement: { required: true } });

  it('counts the duties of documents to be confirmed that some module in force covers', () => {
    const module = aModule({ covers: ['policies/access-control#lock', 'policies/access-control#tidy'] });
    expect(teachingOf(anOffice(policy, module), today)).toMatchObject([{ binding: 2, taught: 1, modules: [{ id: 'awareness' }] }]);
  });

  it('a module in draft teaches nobody yet', () => {
    const module = aModule({ status: 'draft', covers: ['policies/access-control#lock'] });
    expect(teachingOf(anOffice(policy, module), today)).toMatchObject([{ binding: 2, taught: 0, modules: [] }]);
  });

  it('leaves out documents that nobody must confirm or that have no duties', () => {
    expect(
      teachingOf(
        anOffice(
          aPolicy({ body, status: 'approved' }),
          aPolicy({ id: 'soft', body: '', status: 'approved', acknowledgement: { required: true } }),
        ),
        today,
      ),
    ).toEqual([]);
  });

  it('a deprecated duty need not be taught', () => {
    const old = aPolicy({ body, status: 'approved', acknowledgement: { required: true }, statements: { lock: { status: 'deprecated' } } });
    expect(teachingOf(anOffice(old), today)).toMatchObject([{ binding: 1 }]);
  });
});
