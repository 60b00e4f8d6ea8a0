/** What a catalogue holds and a framework has no place for: kept by kind, so that nothing is lost in silence. */

/** Things of one kind that were not taken over. */
export interface Dropped {
  /** What it is: `part assessment-method`, `property sort-id`. */
  readonly what: string;
  readonly why: string;
  readonly count: number;
  /** Ids of the controls or groups where it stood. */
  readonly ids: readonly string[];
}

/** Collects what was not taken over. */
export class Losses {
  readonly #kinds = new Map<string, { readonly what: string; readonly why: string; count: number; readonly ids: Set<string> }>();

  add(what: string, why: string, id: string, count = 1): void {
    const name = `${what}\n${why}`;
    const kind = this.#kinds.get(name) ?? { what, why, count: 0, ids: new Set<string>() };
    kind.count += count;
    kind.ids.add(id);
    this.#kinds.set(name, kind);
  }

  /** All kinds, by name. */
  list(): readonly Dropped[] {
    return [...this.#kinds.values()]
      .map(({ what, why, count, ids }) => ({ what, why, count, ids: [...ids] }))
      .sort((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : a.why < b.why ? -1 : a.why > b.why ? 1 : 0));
  }
}
