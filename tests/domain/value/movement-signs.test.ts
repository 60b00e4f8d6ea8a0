import { describe, expect, it } from 'vitest';
import { groupOf, signsOf } from '#domain/value/movement-signs.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Movement } from '#domain/value/movements.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport } from '../../builders.ts';

const movement = (...records: readonly OfficeRecord[]): Movement => {
  const [first] = movementsBetween(anOffice(...records), '2026-09-30', '2026-10-31');
  if (first === undefined) throw new Error('there is a project');
  return first;
};

const plan = aBaseline(0, { start: '2026-01-01', end: '2026-12-31', budget: 120_000, profile: 'linear', day: '2025-12-15' });
const running = aProject({ start: { actual: '2026-01-01' } });
const august = aReport('2026-08', { dataDate: '2026-08-31', progress: { value: 66 }, actualCost: 79_200 });
const september = (data: Parameters<typeof aReport>[1] = {}) =>
  aReport('2026-09', { dataDate: '2026-09-30', progress: { value: 75 }, actualCost: 90_000, ...data });
const october = (data: Parameters<typeof aReport>[1] = {}) =>
  aReport('2026-10', { dataDate: '2026-10-31', progress: { value: 83 }, actualCost: 99_600, ...data });

const said = (of: Movement): readonly string[] => signsOf(of).map(({ kind, tone }) => `${kind} ${tone}`);

describe('what a movement means', () => {
  it('is nothing where nothing moved that matters', () => {
    const still = movement(running, plan, august, september(), october({ actualCost: 99_700 }));
    expect(still.estimate).toBeDefined();
    expect(said(still)).toEqual([]);
    expect(groupOf(still, signsOf(still))).toBe('still');
  });

  it('needs attention where a colour, the estimate or the end got worse, the worst first', () => {
    const worse = movement(
      running,
      plan,
      august,
      september({ forecastEnd: '2026-12-31' }),
      october({ actualCost: 120_000, overall: { rag: 'amber' }, forecastEnd: '2027-03-31' }),
    );
    expect(said(worse)).toEqual(['computed bad', 'stated bad', 'estimate bad', 'end bad']);
    expect(groupOf(worse, signsOf(worse))).toBe('attention');
  });

  it('needs attention where nobody reported, a milestone was missed, or a board said stop', () => {
    expect(said(movement(running, plan, august, september()))).toContain('silent bad');
    const milestone = aRecord('milestones', 'erp/m1', { id: 'm1', title: 'Live', planned: '2026-10-15' });
    expect(said(movement(running, plan, august, september(), october(), milestone))).toEqual(['computed bad', 'milestone-missed bad']);
    const gate = aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-10-20', decision: 'stop', board: 'board' });
    expect(said(movement(running, plan, august, september(), october(), gate))).toEqual(['gate bad']);
  });

  it('is better where only good things happened', () => {
    const better = movement(running, plan, august, september({ overall: { rag: 'amber' } }), october());
    expect(said(better)).toEqual(['stated good']);
    expect(groupOf(better, signsOf(better))).toBe('better');
  });

  it('puts a project that is new or has ended there, whatever else happened', () => {
    const ended = movement(aProject({ lifecycle: 'completed', start: { actual: '2026-01-01' }, end: { actual: '2026-10-20' } }), plan);
    expect(groupOf(ended, signsOf(ended))).toBe('closed');
    const begun = movement(aProject({ start: { actual: '2026-10-12' } }), aBaseline(0, { day: '2026-10-10' }));
    expect(groupOf(begun, signsOf(begun))).toBe('new');
  });

  it('waits for no milestone of a project that is over', () => {
    const milestone = aRecord('milestones', 'erp/m1', { id: 'm1', title: 'Live', planned: '2026-10-15' });
    const over = movement(
      aProject({ lifecycle: 'cancelled', start: { actual: '2026-01-01' }, end: { actual: '2026-08-20' } }),
      plan,
      milestone,
    );
    expect(over.missed).toEqual([]);
  });
});
