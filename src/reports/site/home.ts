/** What the home page shows: what is new in the handbook, and what is due next. */
import { documentsOf, isEnded } from '#domain/governance/documents.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import { titlesOf } from '#domain/office/written.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import { addDays } from '#domain/time/calendar.ts';
import { reviewState } from '#reports/handbook/document-state.ts';
import { documentLink } from '#reports/handbook/links.ts';
import { news } from '#reports/handbook/news.ts';
import type { NewsEntry } from '#reports/handbook/news.ts';
import type { Localised } from '#schemas/shared.ts';

/** A review or a milestone that comes up. */
export interface DueItem {
  readonly kind: 'review' | 'milestone';
  /** Record whose page shows it. */
  readonly key: string;
  readonly day: string;
  readonly title: Localised;
  /** Title of the project, for a milestone. */
  readonly of: Localised | undefined;
}

/** What the home page shows. */
export interface HomePage {
  readonly changes: readonly NewsEntry[];
  readonly due: readonly DueItem[];
  /** Documents of every state; statements of those that the index of statements lists. */
  readonly counts: { readonly documents: number; readonly projects: number; readonly objectives: number; readonly statements: number };
}

/** Days ahead that count as soon. */
const horizonDays = 90;

const dueReviews = (office: Office, asOf: string): readonly DueItem[] =>
  documentsOf(office).flatMap((document): readonly DueItem[] => {
    const { due } = reviewState(document, asOf);
    return due === undefined
      ? []
      : [{ kind: 'review', key: document.key, day: due, title: documentLink(office, document).title, of: undefined }];
  });

const dueMilestones = (office: Office, asOf: string): readonly DueItem[] =>
  office
    .list('projects')
    .filter((project) => project.data.lifecycle === 'in-progress')
    .flatMap((project) =>
      milestonesOn(office, project.id, asOf)
        .filter((milestone) => milestone.actual === undefined)
        .map((milestone): DueItem => ({
          kind: 'milestone',
          key: project.key,
          day: milestoneDay(milestone),
          title: milestone.title,
          of: titlesOf(office, project),
        })),
    );

/** The newest changes of documents that bind, and what is overdue or due within ninety days; at most `count` of each. */
export const homePage = (full: Office, asOf: string, count: number): HomePage => {
  const office = officeOn(full, asOf);
  const documents = documentsOf(office);
  const horizon = addDays(asOf, horizonDays);
  return {
    changes: news(office, asOf)
      .months.flatMap((month) => month.entries)
      .filter((entry) => entry.document.status === 'approved')
      .slice(0, count),
    due: [...dueReviews(office, asOf), ...dueMilestones(office, asOf)]
      .filter((item) => item.day <= horizon)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : 1))
      .slice(0, count),
    counts: {
      documents: documents.length,
      projects: office.list('projects').length,
      objectives: office.list('objectives').length,
      statements: documents.filter((document) => !isEnded(document)).reduce((sum, { body }) => sum + (body?.statements.length ?? 0), 0),
    },
  };
};
