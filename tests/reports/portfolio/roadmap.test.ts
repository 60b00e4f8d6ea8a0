import { describe, expect, it } from 'vitest';
import { milestonesPage, mostTrends } from '#reports/portfolio/milestones.ts';
import { mostDrawn, roadmapPage } from '#reports/portfolio/roadmap.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

const milestone = (project: string, id: string, data: Partial<DataOf<'milestones'>> = {}) =>
  aRecord('milestones', `${project}/${id}`, { id, title: id, planned: '2026-12-01', ...data });
const dated = (id: string, data: Parameters<typeof aProject>[0] = {}) =>
  aProject({ id, start: { planned: '2026-01-01' }, end: { planned: '2026-12-31' }, ...data });

describe('the roadmap', () => {
  it('shows what was planned beside what is expected, and by how much they differ', () => {
    const office = anOffice(
      aProject({ start: { actual: '2026-02-01' } }),
      aBaseline(0, { day: '2026-01-01', start: '2026-01-15', end: '2026-12-31' }),
      aReport('2026-10', { forecastEnd: '2027-01-30' }),
    );
    expect(roadmapPage(office, today).projects[0]).toMatchObject({
      planned: { start: '2026-01-15', end: '2026-12-31' },
      start: '2026-02-01',
      hasStarted: true,
      end: '2027-01-30',
      endBasis: 'forecast',
      slip: 30,
    });
  });

  it('knows no slip without a forecast', () => {
    expect(roadmapPage(anOffice(dated('erp')), today).projects[0]).toMatchObject({
      end: '2026-12-31',
      endBasis: 'planned',
      slip: undefined,
    });
  });

  it('names projects that cannot be drawn, instead of drawing them somewhere', () => {
    const page = roadmapPage(anOffice(dated('erp'), aProject({ id: 'crm' })), today);
    expect(page.withoutDates.map(({ id }) => id)).toEqual(['crm']);
    expect(page.groups.flatMap(({ projects }) => projects).map(({ id }) => id)).toEqual(['erp']);
    expect(roadmapPage(anOffice(aProject({})), today).range).toBeUndefined();
  });

  it('groups projects by programme; those of none come last', () => {
    const programme = aRecord('programmes', 'grid', { title: 'Grid', owner: 'cio' });
    const page = roadmapPage(anOffice(programme, dated('a'), dated('b', { programme: 'grid' })), today);
    expect(page.groups.map((group) => [group.programme?.title, group.projects.map(({ id }) => id)])).toEqual([
      [{ en: 'Grid' }, ['b']],
      [undefined, ['a']],
    ]);
  });

  it('spans all that is drawn, the day included', () => {
    const office = anOffice(dated('erp'), milestone('erp', 'live', { planned: '2027-03-01' }));
    expect(roadmapPage(office, today).range).toEqual({ from: '2026-01-01', to: '2027-03-01' });
    expect(roadmapPage(office, '2025-06-30').range?.from).toBe('2025-06-30');
  });

  it('draws a part of a large portfolio: first what is under way', () => {
    const over = Array.from({ length: mostDrawn }, (_, index) => dated(`p${String(index)}`, { lifecycle: 'completed' }));
    const page = roadmapPage(anOffice(...over, dated('running')), today);
    expect(page.leftOut).toBe(1);
    expect(page.groups.flatMap(({ projects }) => projects).some(({ id }) => id === 'running')).toBe(true);
    expect(page.projects).toHaveLength(mostDrawn + 1);
  });

  it('tells whether a delivery comes in time, and does not know without a milestone', () => {
    const office = anOffice(
      dated('bus'),
      milestone('bus', 'ready', { forecast: '2026-12-20' }),
      dated('erp', {
        dependsOn: [
          { project: 'bus', needBy: '2026-12-01' },
          { project: 'bus', milestone: 'ready', needBy: '2026-12-24' },
          { project: 'bus', milestone: 'ready', needBy: '2026-12-10' },
        ],
      }),
    );
    expect(roadmapPage(office, today).dependencies.map(({ delivered, margin }) => [delivered, margin])).toEqual([
      ['2026-12-20', -10],
      ['2026-12-20', 4],
      [undefined, undefined],
    ]);
  });
});

describe('the page of milestones', () => {
  const history = [
    { day: '2026-09-30', forecast: '2026-12-01' },
    { day: '2026-10-31', forecast: '2026-12-20' },
  ];
  const office = anOffice(
    dated('erp'),
    milestone('erp', 'live', { history, forecast: '2026-12-20' }),
    milestone('erp', 'old', { planned: '2026-05-01', actual: '2026-05-03' }),
    milestone('erp', 'older', { planned: '2026-03-01', actual: '2026-03-01' }),
    milestone('erp', 'missed', { planned: '2026-11-01' }),
  );
  const page = milestonesPage(office, today);

  it('lists what is to come first, then what was reached, newest first', () => {
    expect(page.rows.map(({ id, state }) => `${id} ${state}`)).toEqual(['missed missed', 'live open', 'old reached', 'older reached']);
  });

  it('counts what comes up within 90 days, and the slip', () => {
    expect(page.comingUp).toBe(1);
    expect(page.slip).toMatchObject({ reached: 2, reachedInTime: 0.5, missed: 1, withoutForecast: 1 });
  });

  it('tells which expected days have changed in the last month', () => {
    expect(page.moves).toMatchObject([{ title: 'live', before: '2026-12-01', after: '2026-12-20', days: 19 }]);
    expect(milestonesPage(office, '2026-12-24').moves).toEqual([]);
  });

  it('shows trends of the projects whose milestones moved the most', () => {
    const many = Array.from({ length: 5 }, (_, index) => [
      dated(`p${String(index)}`),
      milestone(`p${String(index)}`, 'live', {
        history: [{ day: '2026-01-31', forecast: '2026-12-01' }],
        forecast: `2026-12-${String(index + 10)}`,
      }),
    ]).flat();
    const { trends } = milestonesPage(anOffice(...many), today);
    expect(trends.map(({ project }) => project.id)).toEqual(['p4', 'p3', 'p2'].slice(0, mostTrends));
  });
});
