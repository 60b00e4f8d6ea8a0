/** What all parts of a change's telling need: for whom, and how a value before and after reads. */
import type { Unit } from '../../domain/formulas/formula.ts';
import type { Named } from '../../reports/named.ts';
import type { Language, Localised } from '../../schemas/shared.ts';
import { formatFigure } from '../figure-text.ts';
import { pick } from '../text.ts';
import { words } from '../words.ts';
import type { Words } from '../words.ts';

/** For whom a change is told: language, language of the records, currency. */
export interface Reader {
  readonly language: Language;
  readonly source: Language;
  readonly currency: string;
}

/** A stretch of text in a table. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'code' | 'strong' | 'added' | 'removed' | undefined;
}

/** Text, or stretches of it. */
export type Cell = string | readonly Piece[];

/** A table of the telling. */
export interface TellingSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Seen at once; all others are unfolded by the reader. */
  readonly isOpen: boolean;
  /** How many things it tells of, where that is not the number of its rows. */
  readonly count?: number;
}

/** A value before and after. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** The words of this area. */
export const said = ({ language }: Pick<Reader, 'language'>): Words['changeReport'] => words(language).changeReport;

/** A record's own words in the reader's language. */
export const plain = (text: Localised, { language, source }: Reader): string => pick(text, language, source).text;

/** A record by its title, else by its id. */
export const nameText = ({ id, title }: Named, reader: Reader): string => (title === undefined ? id : plain(title, reader));

/** `before → after`; nothing where nothing moved. */
export const arrow = <T>(shift: Both<T> | undefined, show: (value: T) => string): string =>
  shift === undefined ? '' : `${show(shift.before)} → ${show(shift.after)}`;

/** A value that may not be known. */
export const figureText = (value: number | string | undefined, unit: Unit | 'bucket', reader: Reader): string =>
  formatFigure(value, unit, reader.language, reader.currency) ?? said(reader).unknown;

/** By how many days something moved. */
export const daysText = (days: number, { language }: Reader): string => {
  const { later, earlier } = words(language).changeReport.days;
  return days > 0 ? later(days) : earlier(-days);
};

/** Texts of a cell, one after the other. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('; ');

/** Ids as code, with a comma between them. */
export const codes = (ids: readonly string[]): readonly Piece[] =>
  ids.flatMap((id, index): readonly Piece[] => [...(index === 0 ? [] : [{ text: ', ' }]), { text: id, mark: 'code' }]);

/** `new`, `removed`, or nothing. */
export const presenceText = (presence: 'new' | 'removed' | 'kept', reader: Reader): string =>
  presence === 'new' ? said(reader).isNew : presence === 'removed' ? said(reader).isRemoved : '';
