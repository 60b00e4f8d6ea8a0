import { describe, expect, it } from 'vitest';
import { supportEnded } from '#rules/support-ended.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aRecord, said } from '../builders.ts';
import { aProduct } from '../resource-builders.ts';

const application = (data: Partial<DataOf<'applications'>>) =>
  aRecord('applications', 'billing', {
    title: 'Billing',
    owner: 'cfo',
    technicalOwner: 'head',
    lifecycle: 'live',
    criticality: 1,
    components: [{ product: 'Runtime' }, { product: 'Database', version: '12', supportEnds: '2026-11-14' }],
    ...data,
  });
const standard = (data: Partial<DataOf<'standards'>>) =>
  aRecord('standards', 'database', {
    title: 'Database',
    summary: 'Which one.',
    version: '1.0',
    status: 'approved',
    owner: 'cio',
    technology: 'adopt',
    supportEnds: '2026-06-30',
    ...data,
  });
const asset = (data: Partial<DataOf<'assets'>>) => aRecord('assets', 'switches', { title: 'Switches', kind: 'hardware', ...data });

describe('what is in use is supported', () => {
  it('a component whose support has ended is told, from the day after', () => {
    expect(said(supportEnded, anOffice(application({})))).toEqual([
      'applications/billing components.1.supportEnds: support of Database 12 ended on 2026-11-14, and it is in use',
    ]);
    expect(said(supportEnded, anOffice(application({})), '2026-11-14')).toEqual([]);
  });

  it('of an application in phase-out too, not of one that is planned or retired', () => {
    expect(said(supportEnded, anOffice(application({ lifecycle: 'phase-out' })))).toHaveLength(1);
    for (const lifecycle of ['planned', 'build', 'retired'] as const) {
      expect(said(supportEnded, anOffice(application({ lifecycle })))).toEqual([]);
    }
  });

  it('an approved standard names no technology without support, unless to retire it', () => {
    expect(said(supportEnded, anOffice(standard({})))).toEqual([
      'standards/database supportEnds: support ended on 2026-06-30, and it is in use',
    ]);
    expect(said(supportEnded, anOffice(standard({ technology: 'retire' })))).toEqual([]);
    expect(said(supportEnded, anOffice(standard({ status: 'withdrawn' })))).toEqual([]);
  });

  it('of an asset the support counts, and the warranty where it names none', () => {
    expect(said(supportEnded, anOffice(asset({ supportEnds: '2026-01-31', warrantyEnds: '2025-01-31' })))).toEqual([
      'assets/switches supportEnds: support ended on 2026-01-31, and it is in use',
    ]);
    expect(said(supportEnded, anOffice(asset({ supportEnds: '2027-01-31', warrantyEnds: '2025-01-31' })))).toEqual([]);
    expect(said(supportEnded, anOffice(asset({ warrantyEnds: '2025-01-31' })))).toEqual([
      'assets/switches warrantyEnds: the warranty ended on 2025-01-31, and it is in use',
    ]);
    expect(said(supportEnded, anOffice(asset({ warrantyEnds: '2025-01-31', quantity: 0 })))).toEqual([]);
  });

  it('without a day of its own, a component or asset has that of its product’s release', () => {
    const on12 = { product: 'database', version: '12' };
    expect(said(supportEnded, anOffice(aProduct(), application({ components: [on12] }), asset(on12)))).toEqual([
      'applications/billing components.0.version: support of Database 12 ended on 2026-11-14, and it is in use',
      'assets/switches version: support ended on 2026-11-14, and it is in use',
    ]);
    expect(said(supportEnded, anOffice(aProduct(), application({ components: [{ ...on12, supportEnds: '2028-11-14' }] })))).toEqual([]);
  });
});
