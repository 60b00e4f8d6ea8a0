/** Keeps what somebody writes into the form in this browser, so that a closed window costs nothing. */
import { today } from './today.ts';
import type { ReportFormFile } from './report-form-file.ts';
import type { FormFields } from './report-form-record.ts';

const keyOf = ({ project, month }: ReportFormFile): string => `kontor-report:${project}:${month}`;

/** Keeps the fields. Where the browser keeps nothing, neither do we. */
export const keepWritten = (start: ReportFormFile, fields: FormFields): void => {
  try {
    localStorage.setItem(keyOf(start), JSON.stringify({ fields, day: today() }));
  } catch {
    // A private window, or no space left: the form works without.
  }
};

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');

/** What was written before, and on which day; undefined where nothing was, or where it cannot be read. */
export const writtenBefore = (start: ReportFormFile): { readonly fields: FormFields; readonly day: string } | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(start)) ?? 'null') as {
      fields?: { values?: unknown; decisions?: unknown };
      day?: unknown;
    } | null;
    const { values, decisions } = kept?.fields ?? {};
    if (!isTexts(values) || !Array.isArray(decisions) || !decisions.every(isTexts)) return undefined;
    const rows = decisions.map(({ text = '', by = '', due = '' }) => ({ text, by, due }));
    return { fields: { values, decisions: rows }, day: typeof kept?.day === 'string' ? kept.day : '' };
  } catch {
    return undefined;
  }
};

/** Forgets it. */
export const writtenNoMore = (start: ReportFormFile): void => {
  try {
    localStorage.removeItem(keyOf(start));
  } catch {
    // Nothing was kept.
  }
};
