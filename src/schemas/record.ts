/** What a record is once it is read: typed data, its text, what it refers to, and where each value stands. */
import type { FieldPath, Place } from './finding.ts';
import type { Collection, DataOf } from './index.ts';
import type { Audience, Language, RefTarget } from './shared.ts';
import type { Statement } from './statement.ts';

/** A heading of a body. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** A link or image that a body holds; `target` as written. */
export interface BodyLink {
  readonly target: string;
  readonly line: number;
  readonly column: number;
  readonly image: boolean;
  /** Key of the record that a relative link leads to. */
  readonly key?: string | undefined;
  /** Part after `#`: a statement or a heading. */
  readonly anchor?: string | undefined;
}

/** Markdown text of a record, with what the reader found in it. Lines count in the file. */
export interface Body {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  readonly headings: readonly Heading[];
  readonly statements: readonly Statement[];
  readonly links: readonly BodyLink[];
}

/** The same record in another language than the organisation's first. */
export interface Translation {
  readonly language: Language;
  readonly title: string;
  readonly summary?: string | undefined;
  /** Version or SHA-256 of the source that was translated. */
  readonly translates: string;
  readonly body: Body;
}

/** A value of a record that names another record, or a part of one. */
export interface Reference {
  readonly path: FieldPath;
  readonly target: RefTarget;
  /** The value as written. */
  readonly value: string;
  /** Key of the record that it names; undefined where nothing was found, or where the target is not a record of its own. */
  readonly key?: string | undefined;
}

/** One record of a collection. */
export interface OfficeRecord<C extends Collection = Collection> {
  readonly collection: C;
  /** Unique in the collection; of a part of a project, `<project>/<id>`. */
  readonly id: string;
  /** `<collection>/<id>`, unique in the office. */
  readonly key: string;
  /** The project that it is part of. */
  readonly project?: string | undefined;
  /** Path under the content folder, with `/`. */
  readonly file: string;
  readonly data: DataOf<C>;
  /** Who may read it: its own word, narrowed by that of the project or document that it belongs to. */
  readonly audience: Audience;
  readonly body?: Body | undefined;
  readonly translations: readonly Translation[];
  readonly references: readonly Reference[];
  /** SHA-256 over the file, or over the item of a register; empty where an edition holds less than was written. */
  readonly digest: string;
  /** SHA-256 over the normative text of a handbook document or of its snapshot: title, body without trailing space, statements. */
  readonly normativeHash?: string | undefined;
  /** Where a field stands; the nearest existing parent where the field is absent. */
  readonly at: (path: FieldPath) => Place;
}

/** A record of any collection. */
export type AnyRecord = { [C in Collection]: OfficeRecord<C> }[Collection];
