/** Where a project stood in its life on a day. */
import { describe, expect, it } from 'vitest';
import { lifecycleOn, phaseOn } from '#domain/projects/stage-on.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, aMethodology, anOffice, aProject, aRecord, today } from '../../builders.ts';

const gate = (day: string, decision: 'go' | 'hold' = 'go'): OfficeRecord<'gates'> =>
  aRecord('gates', `erp/g1-${decision}`, { gate: 'g1', day, decision, board: 'board' });
const on = (asOf: string, project: OfficeRecord<'projects'>, ...records: readonly OfficeRecord[]) =>
  lifecycleOn(anOffice(project, ...records), project, asOf);

describe('the state of a project on a day', () => {
  it('is the present one once all that led to it has happened', () => {
    expect(on(today, aProject({}))).toBe('in-progress');
    expect(on(today, aProject({ lifecycle: 'completed', end: { actual: '2026-06-30' } }))).toBe('completed');
  });

  it('is in progress before its closure, approved before its start, proposed before its approval', () => {
    const closed = aProject({ lifecycle: 'completed', start: { actual: '2026-01-15' }, end: { actual: '2026-06-30' } });
    const baseline = aBaseline(0, { day: '2026-01-10' });
    expect(on('2026-06-29', closed, baseline)).toBe('in-progress');
    expect(on('2026-01-12', closed, baseline)).toBe('approved');
    expect(on('2026-01-09', closed, baseline)).toBe('proposed');
  });

  it('takes the day of the closure record before that of the project', () => {
    const closed = aProject({ lifecycle: 'cancelled', start: { actual: '2026-01-15' } });
    const closure = aRecord('closures', 'erp', { day: '2026-05-04', conclusion: 'dispose' });
    expect(on('2026-05-03', closed, { ...closure, project: 'erp' })).toBe('in-progress');
    expect(on('2026-05-04', closed, { ...closure, project: 'erp' })).toBe('cancelled');
  });

  it('is on hold from the decision of the board on', () => {
    const held = aProject({ lifecycle: 'on-hold', start: { actual: '2026-01-15' } });
    expect(on('2026-03-31', held, gate('2026-04-01', 'hold'))).toBe('in-progress');
    expect(on('2026-04-01', held, gate('2026-04-01', 'hold'))).toBe('on-hold');
  });

  it('stays an idea or a proposal', () => {
    expect(on('2020-01-01', aProject({ lifecycle: 'idea' }))).toBe('idea');
  });
});

describe('the phase of a project on a day', () => {
  const project = aProject({ phase: 'execution' });
  const phase = (asOf: string) => phaseOn(anOffice(project, aMethodology({}), gate('2026-04-01')), project, asOf);

  it('is the one before a gate that was passed later', () => {
    expect(phase('2026-03-31')).toBe('planning');
    expect(phase('2026-04-01')).toBe('execution');
  });

  it('is the present one where no gate tells otherwise', () => {
    expect(phaseOn(anOffice(project), project, '2020-01-01')).toBe('execution');
  });
});
