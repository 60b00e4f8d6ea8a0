/** The table of milestones of all projects. */
import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import { portfolioMilestones } from '#domain/projects/portfolio-milestones.ts';
import type { CsvTable } from './csv.ts';

/** Every milestone with its days; what is not known stays empty. By the day on which it was reached or is expected. */
export const milestonesTable = (office: Office, asOf: string): CsvTable => ({
  name: 'milestones',
  columns: ['project', 'milestone', 'title', 'kind', 'owner', 'planned', 'forecast', 'actual', 'state', 'slipDays'],
  rows: portfolioMilestones(office, asOf).map(({ project, id, title, kind, owner, planned, forecast, actual, state, slip }) => [
    project.id,
    id,
    textIn(office, title),
    kind,
    owner,
    planned,
    forecast,
    actual,
    state,
    slip,
  ]),
});
