/** What a process and all its descendants use, read from /proc; unknown where a system has none. */
import { readdirSync, readFileSync } from 'node:fs';

/** One process at one moment. */
interface Process {
  readonly pid: number;
  readonly parent: number;
  /** CPU seconds of its own, user and system. */
  readonly own: number;
  /** CPU seconds of its descendants that ended and were waited for. */
  readonly ended: number;
}

/** Ticks of the fields of /proc/<pid>/stat: 100 a second on every Linux that Node runs on. */
const ticksPerSecond = 100;

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** A process by its id or `self`; undefined where it is gone, or where the system has no /proc. */
const processOf = (pid: number | 'self'): Process | undefined => {
  const text = read(`/proc/${String(pid)}/stat`);
  if (text === undefined) return undefined;
  // The name in brackets may hold spaces and brackets; what follows is numbers.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  return {
    pid: Number.parseInt(text, 10),
    parent,
    own: (user + system) / ticksPerSecond,
    ended: (endedUser + endedSystem) / ticksPerSecond,
  };
};

const residentMegabytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${String(pid)}/status`) ?? '')?.[1] ?? 0) / 1024;

const treeOf = (root: number): readonly Process[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? []);
  const children = Map.groupBy(all, ({ parent }) => parent);
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
};

/** CPU seconds of all ended children of this process and of theirs; undefined where the system does not tell. */
export const cpuOfEndedChildren = (): number | undefined => processOf('self')?.ended;

/** What was seen of a tree of processes while it ran. */
export interface Observation {
  /** Largest sum of the memory of all processes at one moment; pages that they share count in each. */
  readonly peakMegabytes: number | undefined;
  /** Sum of the CPU seconds that each process had when it was last seen: less than it used, but with processes that nobody waits for. */
  readonly seenCpuSeconds: number;
}

const interval = 50;

/** Looks at a tree of processes again and again; the function that it gives ends that. */
export const observe = (root: number): (() => Observation) => {
  const isKnown = processOf('self') !== undefined;
  const seen = new Map<number, number>();
  let peak = 0;
  const look = (): void => {
    const tree = treeOf(root);
    for (const { pid, own } of tree) seen.set(pid, own);
    peak = Math.max(
      peak,
      tree.reduce((sum, { pid }) => sum + residentMegabytes(pid), 0),
    );
  };
  const timer = isKnown ? setInterval(look, interval) : undefined;
  return () => {
    clearInterval(timer);
    return { peakMegabytes: isKnown ? peak : undefined, seenCpuSeconds: [...seen.values()].reduce((sum, seconds) => sum + seconds, 0) };
  };
};
