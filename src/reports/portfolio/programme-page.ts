/** Everything that the page of one programme shows. */
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { projectTable } from './project-list.ts';
import type { ProjectTable } from './project-list.ts';
import { projectRow } from './project-row.ts';

/** The page of a programme. */
export interface ProgrammePage {
  readonly id: string;
  readonly title: Localised;
  readonly owner: Named;
  readonly objectives: readonly Named[];
  readonly table: ProjectTable;
}

/** The programme of that id with its projects; undefined where this edition has no such programme. */
export const programmePage = (office: Office, asOf: string, id: string): ProgrammePage | undefined => {
  const programme = office.find('programmes', id);
  if (programme === undefined) return undefined;
  const rows = office
    .referrersOf(programme.key)
    .filter((record) => record.collection === 'projects')
    .map((project) => projectRow(office, asOf, project));
  return {
    id,
    title: titleOf(office, programme),
    owner: named(office, 'roles', programme.data.owner),
    objectives: (programme.data.objectives ?? []).map((objective) => named(office, 'objectives', objective)),
    table: projectTable(office, asOf, rows),
  };
};
