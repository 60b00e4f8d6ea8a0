/** Where a project stood in its life on a day. Records hold the present state only; what happened on a day of its own (start, gate decision, closure) tells the past one. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { gateDecisions, isPassed } from './gates.ts';

/** State of a project's life. */
export type Lifecycle = DataOf<'projects'>['lifecycle'];

const lastDay = '9999-12-31';
/** Whether a project has come to its end. */
export const isOver = (lifecycle: Lifecycle): boolean => lifecycle === 'completed' || lifecycle === 'cancelled';

/** Whether nobody has decided on a project yet. */
export const isWish = (lifecycle: Lifecycle): boolean => lifecycle === 'idea' || lifecycle === 'proposed';

/** The day on which it was closed, as far as the records tell. */
const closingDay = (office: Office, { id, data }: OfficeRecord<'projects'>): string | undefined =>
  office.partsOf(id, 'closures')[0]?.data.day ?? data.end?.actual;

/** The first day on which a plan of the project was approved, or a gate passed. */
const firstApproval = (office: Office, { id }: OfficeRecord<'projects'>): string | undefined =>
  [
    ...office.partsOf(id, 'baselines').map(({ data }) => data.day),
    ...gateDecisions(office, id, lastDay)
      .filter(isPassed)
      .map(({ data }) => data.day),
  ].sort()[0];

/** State on a day. The present one unless a dated event that led to it came later. */
export const lifecycleOn = (office: Office, project: OfficeRecord<'projects'>, asOf: string): Lifecycle => {
  const { lifecycle, start } = project.data;
  if (isWish(lifecycle)) return lifecycle;
  const closed = closingDay(office, project);
  if (isOver(lifecycle) && (closed === undefined || closed <= asOf)) return lifecycle;
  const held = gateDecisions(office, project.id, lastDay).findLast(({ data }) => data.decision === 'hold')?.data.day;
  if (lifecycle === 'on-hold' && (held === undefined || held <= asOf)) return lifecycle;
  const approved = firstApproval(office, project);
  const isApproved = approved === undefined || approved <= asOf;
  if (lifecycle === 'approved') return isApproved ? lifecycle : 'proposed';
  if (start?.actual !== undefined && start.actual > asOf) return approved !== undefined && isApproved ? 'approved' : 'proposed';
  return 'in-progress';
};

/** Phase on a day: the present one, unless a gate was passed later: then the phase that leads to the first gate not yet passed on that day. */
export const phaseOn = (office: Office, project: OfficeRecord<'projects'>, asOf: string): string => {
  const { phase, methodology } = project.data;
  const decisions = gateDecisions(office, project.id, lastDay).filter(isPassed);
  if (decisions.every(({ data }) => data.day <= asOf)) return phase;
  const passed = new Set(decisions.filter(({ data }) => data.day <= asOf).map(({ data }) => data.gate));
  const phases = office.find('methodologies', methodology)?.data.phases ?? [];
  return phases.find(({ gate }) => gate === undefined || !passed.has(gate))?.id ?? phase;
};
