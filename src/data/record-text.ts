/** The text of a record for a page in any language: in the reader's where it is written, else in the organisation's first. */
import { languagesOf } from '#domain/office/edition.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import type { ContentsEntry } from './markdown.ts';
import { bodyIn, proseOf } from './prose.ts';
import { currentSite } from './site.ts';

/** Rendered text, and the language that it is in. */
export interface RecordProse {
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  readonly language: Language;
}

type Tail = Parameters<typeof proseOf> extends [unknown, unknown, ...infer R] ? R : never;

/** Undefined where the record has no text. `rest` is what `proseOf` takes: words, routes, prefix of ids. */
export const recordProse = (record: AnyRecord | undefined, language: Language, ...rest: Tail): RecordProse | undefined => {
  if (record === undefined) return undefined;
  const source = languagesOf(currentSite().office)[0] ?? 'en';
  const own = bodyIn(record, language);
  const body = own ?? record.body;
  if (body === undefined || body.text.trim() === '') return undefined;
  const written = own === undefined ? source : language;
  return { ...proseOf(body, written, ...rest), language: written };
};
