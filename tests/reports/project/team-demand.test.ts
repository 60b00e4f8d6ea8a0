import { describe, expect, it } from 'vitest';
import { teamDemandView } from '#reports/project/team-demand.ts';
import { anOffice, aProject, aTeam, today } from '../../builders.ts';

const asks = (fte: number, month: string, role?: string) => ({ team: 'network', month, fte, ...(role === undefined ? {} : { role }) });

describe('what a project asks of teams', () => {
  it('is a column a role and a row a month, with what is missing where the role is over-allocated', () => {
    const project = aProject({ team: [asks(2, '2026-12', 'engineer'), asks(1, '2026-12', 'engineer'), asks(1, '2027-01', 'architect')] });
    const other = aProject({ id: 'wan', team: [asks(0.5, '2026-12', 'engineer')] });
    const view = teamDemandView(anOffice(aTeam({}), project, other), project, today);
    expect(view?.asked.map(({ team, role }) => [team.id, role?.id])).toEqual([
      ['network', 'engineer'],
      ['network', 'architect'],
    ]);
    expect(view?.months).toEqual([
      { month: '2026-12', demand: [{ fte: 3, missing: 0.5 }, undefined] },
      { month: '2027-01', demand: [undefined, { fte: 1, missing: 1 }] },
    ]);
    expect(view?.short).toBe(2);
  });

  it('of a candidate is held against the capacity as if it were approved', () => {
    const candidate = aProject({ lifecycle: 'proposed', team: [asks(2, '2026-12')] });
    const other = aProject({ id: 'wan', team: [asks(1.5, '2026-12')] });
    expect(teamDemandView(anOffice(aTeam({}), candidate, other), candidate, today)?.months[0]?.demand[0]?.missing).toBe(0.5);
  });

  it('of a month that is over, or of a team that is not there, only says what was asked', () => {
    const past = aProject({ team: [asks(9, '2026-09')] });
    expect(teamDemandView(anOffice(aTeam({}), past), past, today)?.months[0]?.demand[0]).toEqual({ fte: 9, missing: undefined });
    expect(teamDemandView(anOffice(past), past, today)).toMatchObject({
      asked: [{ team: { title: undefined }, role: undefined }],
      short: 0,
    });
  });

  it('is not known where nothing is recorded', () => {
    const silent = aProject({});
    expect(teamDemandView(anOffice(silent), silent, today)).toBeUndefined();
  });
});
