import { describe, expect, it } from 'vitest';
import { projectToEdition } from '#domain/office/edition.ts';
import { milestonesInNetwork } from '#domain/network/milestones-in-network.ts';
import { scheduleNetwork } from '#domain/network/schedule-network.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aProject, aRecord, today } from '../../builders.ts';

const task = (id: string, duration: number, data: Partial<DataOf<'tasks'>> = {}) =>
  aRecord('tasks', `erp/${id}`, { id, title: id, duration, ...data });
const points = { optimistic: 2, likely: 4, pessimistic: 12 };
const risk = (id: string, data: Partial<DataOf<'risks'>>) =>
  aRecord('risks', `erp/${id}`, { id, title: id, likelihood: 3, impact: 3, owner: 'pm', status: 'open', ...data });
const money = { cost: { min: 100, likely: 200, max: 400 }, probability: 1 };

describe('the schedule network of a project', () => {
  const office = anOffice(
    aProject({}),
    task('build', 4, { ...points, after: [{ task: 'design', type: 'FS', lag: 1 }] }),
    task('design', 4, points),
    task('train', 2, { optimistic: 1, likely: 2, pessimistic: 3, after: [{ task: 'design' }] }),
  );

  it('plans, estimates and simulates its tasks', () => {
    const { network, why } = scheduleNetwork(office, today, 'erp');
    expect(why).toBeUndefined();
    expect(network?.duration).toBe(9);
    expect(network?.criticalPath).toEqual(['design', 'build']);
    expect(network?.pert.expected).toBe(11);
    expect(network?.end.distribution?.p80).toBeGreaterThan(9);
    expect(network?.end.contingency).toBe((network?.end.distribution?.p80 ?? 0) - 9);
  });

  it('is computed once for an office and a day', () => {
    expect(scheduleNetwork(office, today, 'erp')).toBe(scheduleNetwork(office, today, 'erp'));
  });

  it('keeps duration and floats where three durations are missing, and says which task lacks them', () => {
    const { network } = scheduleNetwork(anOffice(aProject({}), task('a', 4, points), task('b', 2)), today, 'erp');
    expect(network?.duration).toBe(4);
    expect(network?.pert.missing).toEqual(['b']);
    expect(network?.end).toEqual({ distribution: undefined, contingency: undefined });
  });

  it('is unknown without tasks, and where tasks depend on themselves', () => {
    expect(scheduleNetwork(anOffice(aProject({})), today, 'erp').why).toEqual({ reason: 'no-tasks' });
    const circle = anOffice(aProject({}), task('a', 1, { after: [{ task: 'b' }] }), task('b', 1, { after: [{ task: 'a' }] }));
    expect(scheduleNetwork(circle, today, 'erp').why).toEqual({ reason: 'cycle', cycles: [['a', 'b']] });
  });

  it('is unknown in an edition that does not hold a task that others follow', () => {
    const whole = anOffice(
      aProject({ audience: 'public' }),
      task('secret', 30, { audience: 'confidential' }),
      task('open', 1, { audience: 'public', after: [{ task: 'secret' }] }),
    );
    const visible = projectToEdition(whole, 'public', () => []);
    expect(scheduleNetwork(visible, today, 'erp')).toMatchObject({ network: undefined, why: { reason: 'restricted' } });
  });

  it('leaves out a task that does not exist, and says so', () => {
    const { network } = scheduleNetwork(anOffice(aProject({}), task('a', 3, { after: [{ task: 'gone' }] })), today, 'erp');
    expect(network?.unknown).toEqual([{ task: 'a', predecessor: 'gone' }]);
  });
});

describe('what the risks of a project may cost', () => {
  it('is drawn from the live risks; opportunities save', () => {
    const office = anOffice(
      aProject({}),
      risk('r1', money),
      risk('r2', { ...money, status: 'closed' }),
      risk('r3', { ...money, opportunity: true, cost: { min: 50, likely: 50, max: 50 } }),
    );
    const { riskCost } = scheduleNetwork(office, today, 'erp');
    expect(riskCost.risks).toBe(2);
    expect(riskCost.distribution?.lowest).toBeGreaterThanOrEqual(5_000);
    expect(riskCost.distribution?.highest).toBeLessThanOrEqual(35_000);
    expect(riskCost.contingency).toBe(riskCost.distribution?.p80);
  });

  it('is unknown while a live risk has no probability or no three costs, and names it', () => {
    const office = anOffice(
      aProject({}),
      risk('r1', money),
      risk('r2', { probability: 0.2, cost: { likely: 100 } }),
      risk('r3', { cost: { min: 3, likely: 2, max: 9 }, probability: 1 }),
    );
    expect(scheduleNetwork(office, today, 'erp').riskCost).toEqual({
      distribution: undefined,
      contingency: undefined,
      risks: 3,
      missing: ['r2', 'r3'],
    });
  });

  it('knows nothing of risks raised later', () => {
    const office = anOffice(aProject({}), risk('r1', { ...money, raised: '2026-12-01' }));
    expect(scheduleNetwork(office, today, 'erp').riskCost.risks).toBe(0);
    expect(scheduleNetwork(office, '2026-12-01', 'erp').riskCost.risks).toBe(1);
  });
});

describe('a milestone that follows tasks', () => {
  const tasks = [
    { id: 'a', duration: 5 },
    { id: 'b', duration: 3, after: [{ task: 'a' }] },
  ];

  it('is reached when all that it follows allows it', () => {
    expect(
      milestonesInNetwork(tasks, [
        { id: 'handed-over', after: [{ milestone: 'live', lag: 10 }] },
        { id: 'live', duration: 2, after: [{ task: 'a', type: 'SS', lag: 1 }, { task: 'b' }] },
      ]),
    ).toEqual([
      { id: 'handed-over', earliest: 20 },
      { id: 'live', earliest: 10 },
    ]);
  });

  it('is left out where a way back from it leads to no task', () => {
    expect(
      milestonesInNetwork(tasks, [
        { id: 'alone' },
        { id: 'after-alone', after: [{ milestone: 'alone' }, { task: 'a' }] },
        { id: 'lost', after: [{ task: 'gone' }] },
        { id: 'a', after: [{ task: 'a' }] },
      ]),
    ).toEqual([{ id: 'a', earliest: 5 }]);
  });
});
