/** What the registers of projects leave open for a role, and what it has done by the records. */
import type { Office } from '#domain/office/office.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { isDocument, recordAt } from './links.ts';
import type { RecordLink } from './links.ts';

/** Kinds of open things in projects. */
export type TaskKind = 'risks' | 'measures' | 'issues' | 'actions' | 'milestones' | 'benefits' | 'conditions' | 'changes';

/** What a role has open in one project; kinds of which there is nothing are left out. */
export interface ProjectTasks {
  /** Undefined where the project is not in this edition. */
  readonly project: RecordLink | undefined;
  readonly open: readonly { readonly kind: TaskKind; readonly count: number }[];
}

/** Kinds of acts that records keep. */
export type ActKind =
  'approvals' | 'reviews' | 'waivers' | 'requests' | 'tests' | 'decisions' | 'gates' | 'baselines' | 'changes' | 'reports' | 'wanted';

const taskOrder: readonly TaskKind[] = ['risks', 'measures', 'issues', 'actions', 'milestones', 'benefits', 'conditions', 'changes'];
const actOrder: readonly ActKind[] = [
  'approvals',
  'reviews',
  'waivers',
  'requests',
  'tests',
  'decisions',
  'gates',
  'baselines',
  'changes',
  'reports',
  'wanted',
];

const isAhead = (day: string | undefined, asOf: string): boolean => day === undefined || day > asOf;
const times = <K>(kind: K, count: number): readonly K[] => Array.from({ length: count }, () => kind);

const openInRisk = ({ data }: OfficeRecord<'risks'>, id: string, asOf: string): readonly TaskKind[] =>
  data.status === 'closed'
    ? []
    : [
        ...times('risks' as const, data.owner === id ? 1 : 0),
        ...times('measures' as const, (data.actions ?? []).filter(({ owner, done }) => owner === id && isAhead(done, asOf)).length),
      ];

const tasksIn = (record: AnyRecord, id: string, asOf: string): readonly TaskKind[] => {
  switch (record.collection) {
    case 'risks':
      return openInRisk(record, id, asOf);
    case 'issues':
      return record.data.status === 'resolved' || record.data.status === 'closed' ? [] : ['issues'];
    case 'actions':
      return isAhead(record.data.done, asOf) ? ['actions'] : [];
    case 'milestones':
      return isAhead(record.data.actual, asOf) ? ['milestones'] : [];
    case 'benefits':
      return ['benefits'];
    case 'changes':
      return record.data.requestedBy === id && (record.data.status ?? 'submitted') === 'submitted' ? ['changes'] : [];
    case 'gates':
      return times(
        'conditions' as const,
        (record.data.conditions ?? []).filter(({ owner, closed }) => owner === id && isAhead(closed, asOf)).length,
      );
    default:
      return [];
  }
};

const counted = <K>(order: readonly K[], kinds: readonly K[]): readonly { readonly kind: K; readonly count: number }[] =>
  order.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(({ count }) => count > 0);

/** What the role has open in the registers of projects that are not over, by project. `referrers` are the records that name the role. */
export const projectTasks = (office: Office, asOf: string, id: string, referrers: readonly AnyRecord[]): readonly ProjectTasks[] => {
  const kinds = new Map<string, readonly TaskKind[]>();
  for (const record of referrers) {
    const { project } = record;
    const lifecycle = office.find('projects', project)?.data.lifecycle;
    if (project === undefined || lifecycle === 'completed' || lifecycle === 'cancelled') continue;
    const tasks = tasksIn(record, id, asOf);
    if (tasks.length > 0) kinds.set(project, [...(kinds.get(project) ?? []), ...tasks]);
  }
  return [...kinds].map(([project, own]) => ({ project: recordAt(office, `projects/${project}`), open: counted(taskOrder, own) }));
};

const actsIn = (record: AnyRecord, id: string, asOf: string): readonly ActKind[] => {
  const isPast = ({ day }: { readonly day: string }): boolean => day <= asOf;
  if (isDocument(record)) {
    const { approvals = [], reviews = [] } = record.data;
    return [
      ...times('approvals' as const, approvals.filter(isPast).filter(({ role }) => role === id).length),
      ...times('reviews' as const, reviews.filter(isPast).filter(({ by }) => by === id).length),
    ];
  }
  switch (record.collection) {
    case 'waivers': {
      const { approvals = [], extensions = [], requester } = record.data;
      const given =
        approvals.filter(isPast).filter(({ role }) => role === id).length +
        extensions.filter(isPast).filter(({ approvedBy }) => approvedBy === id).length;
      return [...times('waivers' as const, given), ...times('requests' as const, requester === id ? 1 : 0)];
    }
    case 'controls':
      return times('tests' as const, (record.data.tests ?? []).filter(isPast).filter(({ by }) => by === id).length);
    case 'decisions':
      return record.data.by === id && record.data.status !== 'proposed' ? ['decisions'] : [];
    case 'gates':
      return record.data.board === id ? ['gates'] : [];
    case 'baselines':
      return ['baselines'];
    case 'changes':
      return record.data.decidedBy === id ? ['changes'] : [];
    case 'status': {
      const { author, decisionsNeeded = [] } = record.data;
      return [
        ...times('reports' as const, author === id ? 1 : 0),
        ...times('wanted' as const, decisionsNeeded.filter(({ by }) => by === id).length),
      ];
    }
    case 'reports':
      return ['reports'];
    default:
      return [];
  }
};

/** How often the role had by the day approved, reviewed, decided, tested, reported, by kind; kinds of which there is nothing are left out. */
export const roleActs = (
  asOf: string,
  id: string,
  referrers: readonly AnyRecord[],
): readonly { readonly kind: ActKind; readonly count: number }[] =>
  counted(
    actOrder,
    referrers.flatMap((record) => actsIn(record, id, asOf)),
  );
