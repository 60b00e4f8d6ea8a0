/** What is new for readers: the entries of all changelogs, newest first. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { monthOf } from '#domain/time/calendar.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';

/** A change of a document. */
export interface NewsEntry {
  readonly document: DocumentLink;
  readonly version: string;
  readonly day: string;
  readonly kind: 'material' | 'editorial';
  readonly summary: Localised;
  /** The first version of the document. */
  readonly first: boolean;
}

/** Changes of one month. */
export interface NewsMonth {
  readonly month: string;
  readonly entries: readonly NewsEntry[];
}

/** The news, and how many older entries there are. */
export interface News {
  readonly months: readonly NewsMonth[];
  readonly older: number;
}

/** The most entries on the page; older ones stand in the history of their documents. */
export const newsLimit = 300;

/** Changes up to a day, newest first. */
export const news = (office: Office, asOf: string): News => {
  const entries = documentsOf(office).flatMap((document): NewsEntry[] => {
    const changelog = document.data.changelog ?? [];
    const days = changelog.map(({ day }) => day).sort();
    return changelog
      .filter(({ day }) => day <= asOf)
      .map(({ version, day, kind, summary }) => ({
        document: documentLink(office, document),
        version,
        day,
        kind,
        summary,
        first: day === days[0] && version === '1.0',
      }));
  });
  entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const shown = entries.slice(0, newsLimit);
  const months = [...new Set(shown.map(({ day }) => monthOf(day)))].map((month) => ({
    month,
    entries: shown.filter(({ day }) => monthOf(day) === month),
  }));
  return { months, older: entries.length - shown.length };
};
