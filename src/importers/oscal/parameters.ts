/** Parameters of a catalogue: what a reader sees in their place. `{{ insert: param, ac-1_prm_1 }}` becomes `[personnel or roles]`. */
import { objectOf, textAt, textsAt, valueAt } from './json.ts';
import type { JsonObject } from './json.ts';

const insertion = /\{\{ {0,9}(?:insert: {0,9}param, {0,9})?([\p{L}\p{N}_.-]{1,200}) {0,9}\}\}/gu;
const shownKeys = new Set(['id', 'label', 'values', 'select']);
/** The longest text that stands for a parameter: choices that name each other could grow without end. */
const longest = 5_000;
/** The most characters that parameters may add to the texts of one catalogue. */
const most = 20_000_000;

/** Shows the parameters of a catalogue in its texts. */
export class Parameters {
  readonly #known = new Map<string, JsonObject>();
  readonly #shown = new Map<string, string>();
  readonly #open = new Set<string>();
  #added = 0;
  /** Ids that a text names and the catalogue does not have. */
  readonly unknown = new Set<string>();
  /** Ids that lead back to themselves, or grow without end. */
  readonly endless = new Set<string>();
  /** Ids that stand in some text. */
  readonly used = new Set<string>();

  /** Takes a parameter up; false where its id is taken, or where it has none. */
  add(parameter: JsonObject): boolean {
    const id = textAt(parameter, 'id');
    if (id === undefined || this.#known.has(id)) return false;
    this.#known.set(id, parameter);
    return true;
  }

  get size(): number {
    return this.#known.size;
  }

  /** Ids of all parameters. */
  ids(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** Keys of parameters that say more than a text shows, each with the id of its parameter. */
  *further(): Generator<readonly [key: string, id: string]> {
    for (const [id, parameter] of this.#known) {
      for (const key of Object.keys(parameter)) if (!shownKeys.has(key)) yield [key, id];
    }
  }

  /** The text with each parameter in its place. */
  insertedIn(text: string): string {
    return text.replace(insertion, (whole, id: string) => {
      if (!this.#known.has(id) && !whole.includes('insert:')) return whole;
      const shown = this.#added > most ? `[${id}]` : this.#textOf(id);
      this.#added += shown.length;
      return shown;
    });
  }

  #textOf(id: string): string {
    const parameter = this.#known.get(id);
    if (parameter === undefined) {
      this.unknown.add(id);
      return `[${id}]`;
    }
    this.used.add(id);
    const shown = this.#shown.get(id);
    if (shown !== undefined) return shown;
    if (this.#open.has(id)) {
      this.endless.add(id);
      return `[${id}]`;
    }
    this.#open.add(id);
    const made = this.#made(id, parameter);
    this.#open.delete(id);
    const text = made.length > longest ? `[${id}]` : made;
    if (made.length > longest) this.endless.add(id);
    this.#shown.set(id, text);
    return text;
  }

  #made(id: string, parameter: JsonObject): string {
    const values = textsAt(parameter, 'values');
    if (values.length > 0) return this.insertedIn(values.join(', '));
    const select = objectOf(valueAt(parameter, 'select'));
    const choices = textsAt(select, 'choice');
    if (choices.length > 0) {
      const many = textAt(select, 'how-many') === 'one-or-more' ? 'Selection (one or more)' : 'Selection';
      return `[${many}: ${choices.map((choice) => this.insertedIn(choice)).join('; ')}]`;
    }
    return `[${textAt(parameter, 'label') ?? id}]`;
  }
}
