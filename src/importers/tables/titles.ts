/** Records by their titles: spreadsheets name roles and units as people do. */
import type { Office } from '#domain/office/office.ts';
import { isCollection } from '#schemas/index.ts';
import type { LocalisedText, RefTarget } from '#schemas/shared.ts';
import { tidy } from '../csv/table.ts';
import type { DraftValue } from '../draft.ts';
import type { TableTools } from './tools.ts';
import { shownCell } from './values.ts';
import type { CellFault } from './values.ts';

const foldedTitle = (text: string): string => tidy(text).toLocaleLowerCase('en');

/** Ids by title of a collection; a title of several records names none of them. */
const idsByTitle = (office: Office, target: RefTarget): ReadonlyMap<string, string | undefined> => {
  const ids = new Map<string, string | undefined>();
  if (!isCollection(target)) return ids;
  for (const { id, data } of office.list(target)) {
    const title: unknown = 'title' in data ? data.title : undefined;
    const texts = typeof title === 'string' ? [title] : Object.values((title ?? {}) as LocalisedText);
    for (const text of new Set(texts.filter((each) => each !== undefined).map(foldedTitle))) {
      ids.set(text, ids.has(text) && ids.get(text) !== id ? undefined : id);
    }
  }
  return ids;
};

/** Looks records up by title; what it has looked through once it knows. */
export class Titles {
  readonly #known = new Map<RefTarget, ReadonlyMap<string, string | undefined>>();
  readonly #office: Office;
  readonly #tools: TableTools;

  constructor(office: Office, tools: TableTools) {
    this.#office = office;
    this.#tools = tools;
  }

  #titles(target: RefTarget): ReadonlyMap<string, string | undefined> {
    const known = this.#known.get(target) ?? idsByTitle(this.#office, target);
    this.#known.set(target, known);
    return known;
  }

  /** The id of the one record with that title, or with that id. */
  idOf(target: RefTarget, text: string): string | undefined {
    const isId = isCollection(target) && this.#office.find(target, text) !== undefined;
    return this.#titles(target).get(foldedTitle(text)) ?? (isId ? text : undefined);
  }

  /** The ids of what a value names, one or several; a fault where one of them is not found. */
  named(value: DraftValue, target: RefTarget, cell: string): { readonly value: DraftValue | undefined } | { readonly fault: CellFault } {
    const written = (Array.isArray(value) ? value : [value]) as readonly DraftValue[];
    const ids = written.map((each) => (typeof each === 'string' ? this.idOf(target, each) : undefined));
    const found = ids.filter((id) => id !== undefined);
    if (found.length === ids.length) return { value: Array.isArray(value) ? found : found[0] };
    return {
      fault: {
        message: {
          en: `nothing under ${target} has the title "${shownCell(cell)}", or several have`,
          de: `unter ${target} hat nichts oder mehreres den Titel „${shownCell(cell)}“`,
        },
        hint: this.#tools.didYouMean(foldedTitle(cell), this.#titles(target).keys()) ?? {
          en: 'Translate it in the table values of the column.',
          de: 'Übersetzen Sie ihn in der Tabelle values der Spalte.',
        },
      },
    };
  }
}
