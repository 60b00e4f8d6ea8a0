/** What goes into an import beside the catalogue, and what comes out of it. */
import type { DataOf } from '#schemas/index.ts';
import type { Language } from '#schemas/shared.ts';

/** What the person who imports decides. */
export interface OscalOptions {
  /** Id of the framework that is made. */
  readonly framework: string;
  /** Name of the file, for findings. */
  readonly file: string;
  /** The organisation's first language: text in it is written as plain text. */
  readonly sourceLanguage: Language;
  readonly language?: Language | undefined;
  readonly redistribution: 'full' | 'ids-and-own-titles';
  readonly licence?: string | undefined;
  readonly publisher?: string | undefined;
  /** Numbers of the groups that are taken; empty = all. */
  readonly groups?: readonly string[];
  /** Makes a framework of each top group. */
  readonly split?: boolean;
}

/** A framework as it would be written to `frameworks/<id>.yaml`. */
export interface FrameworkDraft {
  readonly id: string;
  readonly data: DataOf<'frameworks'>;
}
