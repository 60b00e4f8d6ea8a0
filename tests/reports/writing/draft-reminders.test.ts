/** What the registers remind of: since the last report, due now, and in the next two months. */
import { describe, expect, it } from 'vitest';
import { remindersOf } from '#reports/writing/draft-reminders.ts';
import { anOffice, aProject, aRecord, aRisk } from '../../builders.ts';

const day = '2026-11-15';
const milestone = (id: string, planned: string, more: object = {}) =>
  aRecord('milestones', `erp/${id}`, { id, title: id, planned, ...more });
const action = (id: string, more: object = {}) => aRecord('actions', `erp/${id}`, { id, text: id, owner: 'pm', ...more });
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

describe('reminders for a report', () => {
  it('tell milestones reached since the last one, those whose day has passed, and those of the next two months', () => {
    const office = anOffice(
      aProject({}),
      milestone('old', '2026-09-01', { actual: '2026-09-01' }),
      milestone('new', '2026-11-01', { actual: '2026-11-03' }),
      milestone('missed', '2026-11-10'),
      milestone('moved', '2026-11-12', { forecast: '2026-12-20' }),
      milestone('soon', '2027-01-15'),
      milestone('far', '2027-01-16'),
    );
    const found = remindersOf(office, 'erp', '2026-10-31', day);
    expect(ids(found.milestonesReached)).toEqual(['new']);
    expect(ids(found.milestonesPassed)).toEqual(['missed', 'moved']);
    expect(ids(found.milestonesAhead)).toEqual(['soon']);
  });

  it('tell actions done and open; those due far ahead can wait', () => {
    const office = anOffice(
      aProject({}),
      action('done', { done: '2026-11-02' }),
      action('long-done', { done: '2026-10-01' }),
      action('late', { due: '2026-11-01' }),
      action('next', { due: '2026-12-01' }),
      action('some-day'),
      action('far', { due: '2027-06-01' }),
    );
    const found = remindersOf(office, 'erp', '2026-10-31', day);
    expect(ids(found.actionsDone)).toEqual(['done']);
    expect(found.actionsDue.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      ['late', true],
      ['next', false],
      ['some-day', false],
    ]);
  });

  it('tell risks in the red zone and those that nobody works on, the highest first', () => {
    const office = anOffice(
      aProject({}),
      aRisk({ id: 'red', likelihood: 5, impact: 5, actions: [{ text: 'Act', owner: 'pm' }] }),
      aRisk({ id: 'idle' }),
      aRisk({ id: 'watched', actions: [{ text: 'Act', owner: 'pm' }] }),
      aRisk({ id: 'closed', status: 'closed', closed: '2026-10-01' }),
    );
    expect(remindersOf(office, 'erp', undefined, day).risks.map(({ id, zone, isWithoutAction }) => [id, zone, isWithoutAction])).toEqual([
      ['red', 'red', false],
      ['idle', 'amber', true],
    ]);
  });

  it('tell open issues, changes that wait, and conditions of gates that are not met', () => {
    const office = anOffice(
      aProject({}),
      aRecord('issues', 'erp/i1', { id: 'i1', title: 'Slow', owner: 'pm', status: 'open', target: '2026-11-01' } as never),
      aRecord('issues', 'erp/i2', { id: 'i2', title: 'Done', owner: 'pm', status: 'closed', closed: '2026-10-01' } as never),
      aRecord('changes', 'erp/c1', { id: 'c1', title: 'More', day: '2026-11-01' }),
      aRecord('changes', 'erp/c2', { id: 'c2', title: 'Less', status: 'rejected', decisionDay: '2026-11-02' }),
      aRecord('gates', 'erp/g1', {
        gate: 'g1',
        day: '2026-10-01',
        decision: 'go-with-conditions',
        board: 'board',
        conditions: [
          { id: 'a', text: 'Open', due: '2026-11-01' },
          { id: 'b', text: 'Closed', due: '2026-11-01', closed: '2026-10-20' },
        ],
      }),
    );
    const found = remindersOf(office, 'erp', undefined, day);
    expect(found.issuesOpen.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([['i1', true]]);
    expect(ids(found.changesSubmitted)).toEqual(['c1']);
    expect(found.conditions.map(({ gate, id, state }) => [gate, id, state])).toEqual([['g1', 'a', 'overdue']]);
  });
});
