/** Walks the groups and controls of a catalogue and makes an entry of each, in the order of the catalogue. */
import { objectsAt, propertyAt, textAt, valueAt } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Losses } from './losses.ts';
import type { Parameters } from './parameters.ts';
import { Prose } from './prose.ts';
import type { Report } from './report.ts';

/** A control or group, with its texts in the language of the catalogue. */
export interface CatalogueEntry {
  /** Number in the catalogue: its label, else its id. */
  readonly ref: string;
  readonly id: string;
  readonly title: string;
  /** Its title in the other language, where the catalogue has one. */
  readonly otherTitle: string | undefined;
  readonly parent: string | undefined;
  readonly group: boolean;
  readonly text: string | undefined;
  readonly guidance: string | undefined;
}

/** What the walk needs to know. */
export interface WalkOptions {
  /** Name of the property that holds the title in the other language: `de-title`. */
  readonly otherTitle: string;
  /** Whether texts are taken over. */
  readonly withText: boolean;
}

const legalRef = /^[A-Za-z0-9][A-Za-z0-9 .()_-]{0,60}$/;
const longestText = 20_000;
const longestTitle = 2_000;
const deepest = 24;
const most = 20_000;
const known = new Set(['id', 'title', 'params', 'parts', 'props', 'links', 'groups', 'controls']);
const textParts: Readonly<Record<'group' | 'control', readonly string[]>> = {
  group: ['statement', 'overview', 'instruction'],
  control: ['statement'],
};

/** Makes the entries of one catalogue. */
export class Walk {
  readonly entries: CatalogueEntry[] = [];
  withdrawn = 0;
  enhancements = 0;
  readonly #refs = new Set<string>();
  readonly #labels = new Map<string, number>();
  readonly #prose: Prose;
  readonly #losses: Losses;
  readonly #report: Report;
  readonly #options: WalkOptions;

  constructor(catalogue: JsonObject, parameters: Parameters, losses: Losses, report: Report, options: WalkOptions) {
    this.#prose = new Prose(parameters, losses);
    this.#losses = losses;
    this.#report = report;
    this.#options = options;
    this.#prepare(catalogue, parameters, 0);
    this.#inside(catalogue, undefined, 0, false);
  }

  /** Parameters may be used before they stand in the file, and a label names something only where it is the only one. */
  #prepare(item: JsonObject, parameters: Parameters, depth: number): void {
    if (depth > deepest) return;
    for (const parameter of objectsAt(item, 'params')) {
      const id = textAt(parameter, 'id') ?? '?';
      if (!parameters.add(parameter)) this.#losses.add('parameter', 'its id is missing or taken', id);
    }
    for (const child of [...objectsAt(item, 'groups'), ...objectsAt(item, 'controls')]) {
      const label = propertyAt(child, 'label');
      if (label !== undefined) this.#labels.set(label, (this.#labels.get(label) ?? 0) + 1);
      this.#prepare(child, parameters, depth + 1);
    }
  }

  #inside(item: JsonObject, parent: string | undefined, depth: number, nested: boolean): void {
    for (const child of objectsAt(item, 'controls')) this.#take(child, 'control', parent, depth, nested);
    for (const child of objectsAt(item, 'groups')) this.#take(child, 'group', parent, depth, false);
  }

  #take(item: JsonObject, kind: 'group' | 'control', parent: string | undefined, depth: number, nested: boolean): void {
    const id = textAt(item, 'id') ?? propertyAt(item, 'label') ?? `${kind}-${String(this.entries.length + 1)}`;
    if (depth > deepest || this.entries.length >= most) {
      this.#refuse(kind, id, depth > deepest ? 'nested too deeply' : `more than ${String(most)} controls and groups`);
      return;
    }
    if (kind === 'control' && propertyAt(item, 'status')?.toLowerCase() === 'withdrawn') {
      this.withdrawn += 1;
      this.#losses.add('withdrawn control', 'its publisher has withdrawn it: nothing can be mapped to it', id);
      this.#inside(item, parent, depth + 1, true);
      return;
    }
    const ref = this.#refOf(item, kind, id);
    if (ref === undefined) {
      this.#inside(item, parent, depth + 1, kind === 'control');
      return;
    }
    if (nested) this.enhancements += 1;
    const title = textAt(item, 'title');
    if (title === undefined) {
      this.#report.add('warning', 'import', {
        en: `${ref} has no title: its number stands for it`,
        de: `${ref} hat keinen Titel: Die Nummer steht dafür`,
      });
    }
    const otherTitle = propertyAt(item, this.#options.otherTitle);
    this.entries.push({
      ref,
      id,
      parent,
      group: kind === 'group',
      title: this.#bounded(this.#prose.line(title ?? ref, id), longestTitle, id) || ref,
      otherTitle: otherTitle === undefined ? undefined : this.#bounded(this.#prose.line(otherTitle, id), longestTitle, id) || undefined,
      text: this.#textOf(item, textParts[kind], id),
      guidance: this.#textOf(item, ['guidance'], id),
    });
    this.#loseRest(item, kind, id, ref);
    this.#inside(item, ref, depth + 1, kind === 'control');
  }

  #refuse(kind: string, id: string, why: string): void {
    this.#losses.add(kind, why, id);
    this.#report.add('error', 'too-large', {
      en: `the ${kind} "${id.slice(0, 80)}" is left out: ${why}`,
      de: `„${id.slice(0, 80)}“ fehlt: zu tief verschachtelt oder zu viele Maßnahmen`,
    });
  }

  /** The label where it names this entry alone and is more than the last part of the id; else the id. */
  #refOf(item: JsonObject, kind: 'group' | 'control', id: string): string | undefined {
    const label = propertyAt(item, 'label');
    const isPart = label !== undefined && ['.', '_', '-'].some((mark) => id.toLowerCase().endsWith(`${mark}${label.toLowerCase()}`));
    const byLabel = label !== undefined && !isPart && this.#labels.get(label) === 1;
    const first =
      (textAt(objectsAt(item, 'controls')[0], 'id') ?? '').startsWith(`${id}-`) && /^[a-z]{1,6}$/.test(id) ? id.toUpperCase() : id;
    const wanted = (byLabel ? label : kind === 'group' ? first : id).trim();
    const ref = legalRef.test(wanted)
      ? wanted
      : wanted
          .replace(/[^A-Za-z0-9 .()_-]+/g, '-')
          .replace(/^[^A-Za-z0-9]+/, '')
          .slice(0, 61);
    if (ref !== wanted && ref !== '') {
      this.#report.add('warning', 'import', {
        en: `the number "${wanted.slice(0, 80)}" is written as "${ref}"`,
        de: `die Nummer „${wanted.slice(0, 80)}“ wird als „${ref}“ geschrieben`,
      });
    }
    if (ref === '' || this.#refs.has(ref)) {
      this.#losses.add(kind, 'its number is taken or cannot be written', id);
      this.#report.add(
        'error',
        'duplicate-id',
        {
          en: `the number "${ref}" stands twice in the catalogue: the second is left out`,
          de: `die Nummer „${ref}“ steht zweimal im Katalog: Die zweite fehlt`,
        },
        {
          en: 'Mend the catalogue: a mapping must be able to name each control.',
          de: 'Berichtigen Sie den Katalog: Eine Zuordnung muss jede Maßnahme benennen können.',
        },
      );
      return undefined;
    }
    this.#refs.add(ref);
    return ref;
  }

  #textOf(item: JsonObject, names: readonly string[], id: string): string | undefined {
    const parts = objectsAt(item, 'parts').filter((part) => names.includes(textAt(part, 'name') ?? ''));
    if (!this.#options.withText) {
      for (const part of parts) {
        this.#losses.add(`part ${textAt(part, 'name') ?? '?'}`, 'texts are taken over with --redistribution full only', id);
      }
      return undefined;
    }
    const text = parts
      .map((part) => this.#prose.part(part, id))
      .filter((prose) => prose !== '')
      .join('\n\n');
    return text === '' ? undefined : this.#bounded(text, longestText, id);
  }

  #bounded(text: string, limit: number, id: string): string {
    if (text.length <= limit) return text;
    this.#losses.add('end of a text', `longer than ${String(limit)} characters`, id);
    this.#report.add('error', 'too-large', {
      en: `a text of ${id} has more than ${String(limit)} characters: its end is left out`,
      de: `ein Text von ${id} hat mehr als ${String(limit)} Zeichen: Das Ende fehlt`,
    });
    return `${text
      .slice(0, limit - 2)
      .replace(/\p{Surrogate}/gu, '')
      .trimEnd()} …`;
  }

  #loseRest(item: JsonObject, kind: 'group' | 'control', id: string, ref: string): void {
    const none = 'a framework has no place for it';
    if (ref !== id && ref.toLowerCase() !== id.toLowerCase()) this.#losses.add('id', 'its label is its number', id);
    for (const key of Object.keys(item)) if (!known.has(key)) this.#losses.add(`key ${key}`, none, id);
    for (const property of objectsAt(item, 'props')) {
      const name = textAt(property, 'name') ?? '?';
      const taken = name === this.#options.otherTitle || (name === 'label' && textAt(property, 'value') === ref);
      if (!taken) this.#losses.add(`property ${name}`, none, id);
      if (valueAt(property, 'remarks') !== undefined) this.#losses.add('remarks of a property', none, id);
    }
    for (const link of objectsAt(item, 'links')) this.#losses.add(`link ${textAt(link, 'rel') ?? '?'}`, none, id);
    for (const part of objectsAt(item, 'parts')) {
      const name = textAt(part, 'name') ?? '?';
      if (name !== 'guidance' && !textParts[kind].includes(name)) this.#losePart(part, id, 0);
      else this.#loseProperties(part, id, 0);
    }
  }

  #losePart(part: JsonObject, id: string, depth: number): void {
    this.#losses.add(`part ${textAt(part, 'name') ?? '?'}`, 'a framework has no place for it', id);
    if (depth < deepest) for (const inner of objectsAt(part, 'parts')) this.#losePart(inner, id, depth + 1);
  }

  #loseProperties(part: JsonObject, id: string, depth: number): void {
    for (const property of objectsAt(part, 'props')) {
      const name = textAt(property, 'name') ?? '?';
      if (name !== 'label' || depth === 0) this.#losses.add(`property ${name} of a part`, 'a framework has no place for it', id);
    }
    for (const link of objectsAt(part, 'links')) {
      this.#losses.add(`link ${textAt(link, 'rel') ?? '?'} of a part`, 'a framework has no place for it', id);
    }
    if (depth < deepest) for (const inner of objectsAt(part, 'parts')) this.#loseProperties(inner, id, depth + 1);
  }
}
