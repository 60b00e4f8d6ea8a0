/** How deep the outline of a plan can be taken: the files of an office are limited, and the deepest level that fits is taken. */
import type { CollectionDraft, RecordDraft } from '../draft.ts';
import type { Findings } from './findings.ts';
import type { Losses } from './losses.ts';
import { depthOf, rowsAt } from './outline.ts';
import type { Row } from './outline.ts';

/** Depths to which tasks and milestones are taken. */
export interface Depths {
  readonly tasks: number;
  readonly milestones: number;
}

/** What `records` gives for some depths. */
export interface DepthSetting {
  readonly rows: readonly Row[];
  readonly project: string;
  /** Depth that was asked for. */
  readonly wanted: number | undefined;
  readonly fits: (draft: CollectionDraft) => boolean;
  readonly records: (depths: Depths) => readonly RecordDraft[];
  readonly findings: Findings;
}

/** Rows of which no file can hold more, whatever they are called: a row is remembered with some 90 characters, of 900,000. */
const mostRows = 9_500;

/** Links of which no file can hold more: each takes a line of at least 16 characters. */
const mostLinks = 60_000;

const linksIn = (drafts: readonly RecordDraft[]): number =>
  drafts.reduce((sum, { fields }) => sum + (Array.isArray(fields['after']) ? fields['after'].length : 0), 0);

/** The deepest level that fits; 0 where none does. */
const deepest = (most: number, fits: (depth: number) => boolean): number => {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * The depths to which the plan is taken: all of it where that fits, else the deepest level with all milestones, else with those of that level alone.
 * Where not even the top level fits no tasks are taken, and milestones as far as they fit. Undefined, with a finding, where the level that was asked for does not fit.
 */
export const depthsFor = ({ rows, project, wanted, fits, records, findings }: DepthSetting): Depths | undefined => {
  const most = depthOf(rows);
  const tried = new Map<string, boolean>();
  const isFine = (depths: Depths): boolean => {
    const key = `${String(depths.tasks)} ${String(depths.milestones)}`;
    const before = tried.get(key);
    if (before !== undefined) return before;
    const isSmall = rowsAt(rows, depths.tasks).length <= mostRows;
    const drafts = isSmall ? records(depths) : [];
    const found = isSmall && linksIn(drafts) <= mostLinks && fits({ collection: 'tasks', owner: project, records: drafts });
    tried.set(key, found);
    return found;
  };
  const withAll = (depth: number): Depths => ({ tasks: depth, milestones: most });
  const withSome = (depth: number): Depths => ({ tasks: depth, milestones: depth });
  const asked = Math.min(wanted ?? most, most);
  const first = (wanted === undefined ? [withAll(asked)] : [withAll(asked), withSome(asked)]).find(isFine);
  if (first !== undefined) return first;
  const all = deepest(most, (depth) => isFine(withAll(depth)));
  const some = all > 0 ? 0 : deepest(most, (depth) => isFine(withSome(depth)));
  const found = all > 0 ? withAll(all) : some > 0 ? withSome(some) : isFine(withAll(0)) ? withAll(0) : { tasks: 0, milestones: 0 };
  if (wanted === undefined || found.tasks === 0) return found;
  findings.add(
    'too-large',
    'error',
    1,
    {
      en: `level ${String(wanted)} of the plan does not fit into a file of the office`,
      de: `Ebene ${String(wanted)} des Plans passt nicht in eine Datei der Organisation`,
    },
    {
      en: `Use --level ${String(found.tasks)}, the deepest that fits.`,
      de: `Verwenden Sie --level ${String(found.tasks)}, die tiefste, die passt.`,
    },
  );
  return undefined;
};

/** Tells that the plan is not taken to its end, and which rows that leaves out. */
export const loseDeeper = (
  rows: readonly Row[],
  shown: ReadonlySet<Row>,
  { tasks }: Depths,
  isAsked: boolean,
  findings: Findings,
  losses: Losses,
): void => {
  const deeper = rows.filter((row) => !shown.has(row) && (row.depth > tasks || (tasks === 0 && row.children.length === 0)));
  if (deeper.length === 0) return;
  const why =
    tasks === 0 ? 'the plan has more tasks at its top level than a file can hold' : `it lies below level ${String(tasks)} of the outline`;
  for (const { task } of deeper) losses.add('task', why, task.uid);
  const count = String(deeper.length);
  const level = String(tasks);
  if (tasks === 0) {
    findings.add(
      'level',
      'warning',
      1,
      {
        en: `the plan has more tasks at its top level than a file of the office can hold: ${count} tasks are left out, all else is taken over`,
        de: `der Plan hat auf der obersten Ebene mehr Vorgänge, als eine Datei der Organisation fassen kann: ${count} Vorgänge bleiben weg, alles andere wird übernommen`,
      },
      {
        en: 'Group them under summary tasks in Microsoft Project: then the summaries become the tasks.',
        de: 'Fassen Sie sie in Microsoft Project unter Sammelvorgängen zusammen: Dann werden diese zu Vorgängen.',
      },
    );
    return;
  }
  findings.add(
    'level',
    isAsked ? 'notice' : 'warning',
    1,
    {
      en: `the plan is taken to level ${level} of its outline; ${count} tasks below it are left out`,
      de: `der Plan wird bis zur Gliederungsebene ${level} übernommen; ${count} Vorgänge darunter bleiben weg`,
    },
    isAsked
      ? undefined
      : {
          en: 'A file of the office holds 1 MB; what is steered by a portfolio is seldom deeper. Another level: --level N.',
          de: 'Eine Datei der Organisation fasst 1 MB; was ein Portfolio steuert, liegt selten tiefer. Eine andere Ebene: --level N.',
        },
  );
};
