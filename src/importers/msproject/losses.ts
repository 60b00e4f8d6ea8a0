/** What of a plan is not taken over, gathered by reason. */
import type { DroppedEntry } from '../draft.ts';

const shownUids = 40;

interface Loss {
  readonly what: string;
  readonly why: string;
  count: number;
  readonly uids: number[];
}

/** Collects what is left out: one entry for each kind and reason, with the UIDs of the tasks. */
export class Losses {
  readonly #losses = new Map<string, Loss>();

  /** `uid` is the task that it belonged to. */
  add(what: string, why: string, uid?: number, count = 1): void {
    const key = `${what}\n${why}`;
    const loss = this.#losses.get(key) ?? { what, why, count: 0, uids: [] };
    loss.count += count;
    if (uid !== undefined && loss.uids.length < shownUids && loss.uids.at(-1) !== uid) loss.uids.push(uid);
    this.#losses.set(key, loss);
  }

  /** In the order in which they were met. `uids` names the first tasks. */
  list(): readonly DroppedEntry[] {
    return [...this.#losses.values()].map(({ what, why, count, uids }) => ({
      what,
      why,
      count,
      ...(uids.length === 0 ? {} : { uid: uids[0], uids }),
    }));
  }

  /** Number of all things that are left out. */
  count(): number {
    return [...this.#losses.values()].reduce((sum, { count }) => sum + count, 0);
  }
}
