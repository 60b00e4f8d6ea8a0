/** What the home page shows: what is new in the handbook, and what is due next. */
import { documentsOf } from '#domain/governance/documents.ts';
import { reviewDue } from '#domain/governance/review.ts';
import type { Office } from '#domain/office/office.ts';
import { titleOf } from '#domain/office/titles.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Localised } from '#schemas/shared.ts';

/** A new version of a document, told to readers. */
export interface NewVersion {
  readonly key: string;
  readonly title: Localised;
  readonly version: string;
  readonly day: string;
  readonly summary: Localised;
}

/** A review or a milestone that comes up. */
export interface DueItem {
  readonly kind: 'review' | 'milestone';
  readonly key: string;
  readonly day: string;
  readonly title: Localised;
  /** Title of the project, for a milestone. */
  readonly of: Localised | undefined;
}

/** The newest changes (at most `count`), and what is due within ninety days of the data date or overdue. */
export const homePage = (office: Office, asOf: string, count: number) => {
  const documents = documentsOf(office);
  const changes = documents
    .flatMap((record) => (record.data.changelog ?? []).filter((entry) => entry.day <= asOf).map((entry): NewVersion => ({ key: record.key, title: titleOf(office, record), version: entry.version, day: entry.day, summary: entry.summary })))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.key < b.key ? -1 : 1));
  const horizon = addDays(asOf, 90);
  const reviews = documents.flatMap((record): readonly DueItem[] => {
    const day = reviewDue(record);
    return day === undefined || day > horizon ? [] : [{ kind: 'review', key: record.key, day, title: titleOf(office, record), of: undefined }];
  });
  const milestones = office.list('projects').filter((project) => project.data.lifecycle === 'in-progress').flatMap((project) =>
    milestonesOn(office, project.id, asOf).flatMap((milestone): readonly DueItem[] => {
      const day = milestone.forecast ?? milestone.planned;
      return milestone.actual !== undefined || day > horizon ? [] : [{ kind: 'milestone', key: project.key, day, title: milestone.title, of: titleOf(office, project) }];
    }),
  );
  return {
    changes: changes.slice(0, count),
    due: [...reviews, ...milestones].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : 1)).slice(0, count),
    counts: { documents: documents.length, projects: office.list('projects').length, objectives: office.list('objectives').length, statements: documents.reduce((sum, record) => sum + (record.body?.statements.length ?? 0), 0) },
  };
};
