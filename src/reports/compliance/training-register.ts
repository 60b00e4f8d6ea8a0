/** What `/compliance/training/` shows: mandatory modules with their completion, by role, and what is taught at all. */
import { targetOf } from '#domain/learning/confirmation.ts';
import type { ConfirmationState } from '#domain/learning/confirmation.ts';
import { mandatoryModules, missingIn, teachingOf } from '#domain/learning/training.ts';
import type { Office } from '#domain/office/office.ts';
import { documentLink } from '#reports/handbook/links.ts';
import type { DocumentLink, RecordLink } from '#reports/handbook/links.ts';
import { countedStates, groupsIn } from './acknowledgements.ts';
import { confirmationView } from './confirmation-view.ts';
import type { ConfirmationView, GroupView } from './confirmation-view.ts';

/** A module with what is asked of its learners. */
export interface ModuleRow extends ConfirmationView {
  readonly minutes: number | undefined;
  readonly validityMonths: number | undefined;
  /** People who still have to complete it, over groups whose count holds; undefined where none does. */
  readonly missing: number | undefined;
}

/** One row of the matrix: a role or unit, with its completion of each module that is mandatory for it. */
export interface RoleRow {
  readonly group: RecordLink;
  /** In the order of the modules; undefined where the module is not mandatory for it. */
  readonly cells: readonly (GroupView | undefined)[];
  readonly gaps: number;
}

/** A document whose duties are taught, or not. */
export interface TeachingRow {
  readonly document: DocumentLink;
  readonly binding: number;
  readonly taught: number;
  readonly modules: readonly DocumentLink[];
}

/** Modules, roles and what is taught. */
export interface TrainingRegister {
  readonly modules: readonly ModuleRow[];
  readonly roles: readonly RoleRow[];
  readonly states: Readonly<Record<ConfirmationState, number>>;
  readonly teaching: readonly TeachingRow[];
  readonly target: number;
  readonly holdsCounts: boolean;
}

const isGap = ({ state }: GroupView): boolean => state === 'low' || state === 'stale' || state === 'unknown';

/** The register as of a day. */
export const trainingRegister = (office: Office, asOf: string): TrainingRegister => {
  const modules = mandatoryModules(office, asOf).flatMap(({ document, groups }): ModuleRow[] => {
    const view = confirmationView(office, asOf, document);
    const missing = groups.map(missingIn).filter((number) => number !== undefined);
    return view === undefined
      ? []
      : [
          {
            ...view,
            minutes: document.data.minutes,
            validityMonths: document.data.validityMonths,
            missing: missing.length === 0 ? undefined : missing.reduce((sum, number) => sum + number, 0),
          },
        ];
  });
  const roles = groupsIn(modules).map((group): RoleRow => {
    const cells = modules.map(({ groups }) => groups.find((view) => view.group?.key === group.key));
    return { group, cells, gaps: cells.filter((cell) => cell !== undefined && isGap(cell)).length };
  });
  return {
    modules: [...modules],
    roles: roles.sort((a, b) => b.gaps - a.gaps),
    states: countedStates(modules),
    teaching: teachingOf(office, asOf).map(({ document, binding, taught, modules: by }) => ({
      document: documentLink(office, document),
      binding,
      taught,
      modules: by.map((module) => documentLink(office, module)),
    })),
    target: targetOf(office, 'training'),
    holdsCounts: office.list('acknowledgements').length > 0,
  };
};
