/** How a record looks in the form of the editor: what the exporter says of each key, and what the editor's script turns back when it saves. */

/** The kind of a value. What is `plain` stands in the form as in the record. */
export type Shape =
  | { readonly kind: 'plain' }
  /** Text, or one text a language; in the form always by language. `language` is that of a text that names none. */
  | { readonly kind: 'localised'; readonly language: string }
  /** A number, or `{amount, currency}`; in the form one line such as `1200 CHF`. */
  | { readonly kind: 'money' }
  /** A number or a text; in the form a text. */
  | { readonly kind: 'number-or-text' }
  /** One value or several; in the form a list. */
  | { readonly kind: 'one-or-many' }
  /** What no form holds; in the form its YAML. */
  | { readonly kind: 'yaml' }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly item: Shape }
  /** Keys that the author chooses; in the form a list of `{_name, …}`, or `{_name, _value}` where the values are no objects. */
  | { readonly kind: 'map'; readonly value: Shape };

/** How the files of one collection of the editor are read and written. */
export interface RecordFormat {
  /** Name of the format in the editor's configuration. */
  readonly name: string;
  /** What the files end with, without the first point: `md`, `de.md` or `yaml`. */
  readonly extension: string;
  /** Whether a file holds a list of records: then the form holds it under `items`. */
  readonly isRegister: boolean;
  /** Shape of the data: of the record, or of the list of a register. */
  readonly shape: Shape;
}

/** Where the form keeps the text of the file, so that saving changes that text and no more. Never written into a file. */
export const sourceKey = '__source';

/** Name and value of an entry whose key the author chooses. */
export const entryKeys = { name: '_name', value: '_value' } as const;
