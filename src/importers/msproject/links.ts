/**
 * Links of the plan → links between the rows that become tasks. Source: Microsoft, "PredecessorLink Element": type 0 FF, 1 FS, 2 SF, 3 SS.
 * A link of a summary binds all that lies under it: what follows a summary's finish follows the finish of every part, and what a summary's start follows, every part follows.
 * The other two cases ("after the first start", "before the last finish") cannot be said by links between parts: they are left out and told.
 */
import type { LinkType } from '#domain/network/precedence.ts';
import type { PlanLink } from './facts.ts';
import { taskName } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Losses } from './losses.ts';
import { isUnder } from './outline.ts';
import type { Row } from './outline.ts';
import { lagDays } from './time-units.ts';
import type { WorkTime } from './time-units.ts';

/** A link between two rows that are kept. */
export interface CarriedLink {
  readonly from: Row;
  readonly type: LinkType;
  /** Working days. */
  readonly lag: number;
}

/** What links are carried over in. */
export interface LinkSetting {
  readonly rows: readonly Row[];
  /** Rows that become tasks or milestones of the network. */
  readonly kept: ReadonlySet<Row>;
  /** UIDs of rows that were left out before. */
  readonly leftOut: ReadonlySet<number>;
  readonly time: WorkTime;
  readonly findings: Findings;
  readonly losses: Losses;
}

const types: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS'];
const mostOfOne = 2_500;
const mostOfAll = 100_000;
const longestLag = 3_650;

type Links = Map<Row, Map<string, CarriedLink>>;

/** A link that could be placed between two rows of the plan. */
interface Placed {
  readonly from: Row;
  readonly to: Row;
  readonly type: LinkType;
  readonly lag: number;
}

/** The link, or why it is left out. */
const placed = (to: Row, link: PlanLink, byUid: ReadonlyMap<number, Row>, setting: LinkSetting): Placed | string => {
  const { leftOut, losses, findings, time } = setting;
  const { uid } = to.task;
  const name = taskName(uid);
  const warn = (kind: string, en: string, de: string): void => {
    findings.add(kind, 'warning', link.line, { en: `${name.en}: ${en}`, de: `${name.de}: ${de}` });
  };
  if (link.isCrossProject || link.predecessor < 0) return 'it leads to another project';
  if (link.predecessor === 0) return 'it leads to the project itself';
  if (link.predecessor === uid) {
    findings.add('cycle', 'error', link.line, { en: `${name.en}: it follows itself`, de: `${name.de}: Er folgt auf sich selbst` });
    return 'it leads back to its own task';
  }
  const from = byUid.get(link.predecessor);
  if (from === undefined) {
    if (leftOut.has(link.predecessor)) return 'the task that it leads to is left out';
    const other = String(link.predecessor);
    warn(
      'link-nowhere',
      `it follows UID ${other}, which the file does not have`,
      `er folgt auf UID ${other}, die es in der Datei nicht gibt`,
    );
    return 'the file does not have the task that it leads to';
  }
  const type = types[link.type];
  if (type === undefined) {
    const found = String(link.type);
    warn('link-type', `a link has the type ${found}, which there is not`, `eine Verknüpfung hat die Art ${found}, die es nicht gibt`);
    return 'its type is none of 0 to 3';
  }
  if (isUnder(from, to) || isUnder(to, from)) return 'it links a summary with one of its own parts';
  const lag = lagDays(link, from.task, time);
  if (Math.abs(lag.days) > longestLag) {
    const days = String(lag.days);
    warn('lag', `a lag of ${days} working days is longer than ten years`, `ein Abstand von ${days} Arbeitstagen ist länger als zehn Jahre`);
    return 'its lag is longer than 3,650 working days';
  }
  if (lag.by === 'elapsed') losses.add('elapsed lag', 'it counts calendar days; it became the working days in them', uid);
  if (lag.by === 'rounded') losses.add('part of a day of a lag', 'lags are whole working days; it is rounded', uid);
  return { from, to, type, lag: lag.days };
};

const add = (links: Links, { from, to, type, lag }: Placed): void => {
  const into = links.get(to) ?? new Map<string, CarriedLink>();
  const key = `${String(from.index)} ${type}`;
  // Of two links between the same ends only the greater lag binds.
  if ((into.get(key)?.lag ?? -Infinity) < lag) into.set(key, { from, type, lag });
  links.set(to, into);
};

/** Spreads links of summaries over the rows under them. */
class Spread {
  readonly #kept: readonly Row[];
  readonly #isKept: ReadonlySet<Row>;
  readonly #finishedBy = new Map<Row, Row[]>();
  readonly #startedBy = new Map<Row, Row[]>();
  readonly #ends = new Map<string, readonly Row[]>();

  constructor(kept: ReadonlySet<Row>, direct: Links) {
    this.#isKept = kept;
    this.#kept = [...kept].sort((a, b) => a.index - b.index);
    const push = (map: Map<Row, Row[]>, key: Row, value: Row): void => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [value]);
      else list.push(value);
    };
    for (const [to, into] of direct) {
      for (const { from, type, lag } of into.values()) {
        if (lag >= 0 && (type === 'FS' || type === 'FF')) push(this.#finishedBy, from, to);
        if (lag >= 0 && (type === 'FS' || type === 'SS')) push(this.#startedBy, to, from);
      }
    }
  }

  #under(row: Row): readonly Row[] {
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#kept[middle]?.index ?? 0) < row.index) low = middle + 1;
      else high = middle;
    }
    const rows: Row[] = [];
    for (let place = low; place < this.#kept.length; place += 1) {
      const each = this.#kept[place];
      if (each === undefined || each.index > row.last) break;
      rows.push(each);
    }
    return rows;
  }

  /** The rows that stand for one end of a link: for the finish those that nothing under the summary follows, for the start those that follow nothing under it. */
  ends(row: Row, end: 'finish' | 'start'): readonly Row[] {
    if (this.#isKept.has(row)) return [row];
    const key = `${String(row.index)} ${end}`;
    const before = this.#ends.get(key);
    if (before !== undefined) return before;
    const bound = end === 'finish' ? this.#finishedBy : this.#startedBy;
    const rows = this.#under(row).filter((each) => !(bound.get(each) ?? []).some((other) => isUnder(other, row)));
    this.#ends.set(key, rows);
    return rows;
  }
}

/** All links between rows that are kept, by the row that follows. */
export const carriedLinks = (setting: LinkSetting): ReadonlyMap<Row, readonly CarriedLink[]> => {
  const { rows, kept, losses } = setting;
  const byUid = new Map(rows.map((row) => [row.task.uid, row]));
  const links: Links = new Map();
  const ofSummaries: Placed[] = [];
  for (const row of rows) {
    for (const link of row.task.links) {
      const found = placed(row, link, byUid, setting);
      if (typeof found === 'string') losses.add('link', found, row.task.uid);
      else if (kept.has(found.from) && kept.has(found.to)) add(links, found);
      else ofSummaries.push(found);
    }
  }
  const spread = new Spread(kept, links);
  let total = 0;
  for (const { from, to, type, lag } of ofSummaries) {
    const { uid } = to.task;
    const fromEnds = spread.ends(from, type.startsWith('F') ? 'finish' : 'start');
    const toEnds = spread.ends(to, type.endsWith('F') ? 'finish' : 'start');
    const count = fromEnds.length * toEnds.length;
    if (count === 0) losses.add('link', 'the task at one of its ends is left out', uid);
    else if ((type.startsWith('S') && fromEnds.length > 1) || (type.endsWith('F') && toEnds.length > 1)) {
      losses.add('link', 'it is one of a summary, and no links between its parts say the same', uid);
    } else if (count > mostOfOne || total + count > mostOfAll) {
      losses.add('link', 'it is one of a summary with so many parts that it would become thousands of links', uid);
    } else {
      total += count;
      for (const source of fromEnds) for (const target of toEnds) add(links, { from: source, to: target, type, lag });
    }
  }
  return new Map([...links].map(([to, into]) => [to, [...into.values()]]));
};
