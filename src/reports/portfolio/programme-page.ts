/** Everything that the page of one programme shows. */
import type { Office } from '#domain/office/office.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { colourCounts } from './colour-counts.ts';
import type { ColourCounts } from './colour-counts.ts';
import { moneyView } from './money-view.ts';
import type { MoneyView } from './money-view.ts';
import { projectTable, projectsOfProgramme } from './project-list.ts';
import type { ProjectTable } from './project-list.ts';

/** The page of a programme. */
export interface ProgrammePage {
  readonly id: string;
  readonly title: Localised;
  readonly owner: Named;
  readonly objectives: readonly Named[];
  /** Colours of its projects that run. */
  readonly colours: ColourCounts;
  /** Totals of its projects that run. */
  readonly money: MoneyView;
  readonly table: ProjectTable;
}

/** The programme of that id with its projects; undefined where this edition has no such programme. */
export const programmePage = (office: Office, asOf: string, id: string): ProgrammePage | undefined => {
  const programme = office.find('programmes', id);
  if (programme === undefined) return undefined;
  const projects = projectsOfProgramme(office, id);
  const running = projects.map((project) => projectStanding(office, project, asOf)).filter(isRunning);
  return {
    id,
    title: titleOf(office, programme),
    owner: named(office, 'roles', programme.data.owner),
    objectives: (programme.data.objectives ?? []).map((objective) => named(office, 'objectives', objective)),
    colours: colourCounts(running),
    money: moneyView(office, running),
    table: projectTable(office, asOf, projects),
  };
};
