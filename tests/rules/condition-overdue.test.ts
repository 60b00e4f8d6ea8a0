import { describe, expect, it } from 'vitest';
import { conditionOverdue } from '#rules/condition-overdue.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aProject, aRecord, said } from '../builders.ts';

const gate = (...conditions: NonNullable<DataOf<'gates'>['conditions']>) =>
  anOffice(
    aProject({}),
    aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-03-01', decision: 'go-with-conditions', board: 'board', conditions }),
  );
const staffing = { id: 'staffing', text: 'Staff is confirmed.', due: '2026-06-30' };

describe('conditions of a gate are met in time', () => {
  it('an open condition is overdue from the day after', () => {
    expect(said(conditionOverdue, gate(staffing), '2026-07-01')).toEqual([
      'gates/erp/g1 conditions.0.due: the condition "staffing" was due on 2026-06-30 and is open',
    ]);
    expect(said(conditionOverdue, gate(staffing), '2026-06-30')).toEqual([]);
  });

  it('a condition that is met, or has no day, is not', () => {
    expect(said(conditionOverdue, gate({ ...staffing, closed: '2026-07-20' }, { id: 'later', text: 'Some day.' }))).toEqual([]);
  });
});
