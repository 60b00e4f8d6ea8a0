/** Skeletons of new records, to be completed at the code host: what must be said stands empty, so that the check names it until it is. */
import type { Language } from '../schemas/shared.ts';
import { fill, words } from './words.ts';

/** What is known of a new record before anybody has written it. */
export interface NewRecordFacts {
  /** The comments are written for the reader. */
  readonly language: Language;
  /** The text is written in the organisation's first language. */
  readonly source: Language;
  readonly today: string;
  /** Headings that the organisation asks documents of the kind to have; none where it asks for none. */
  readonly headings: readonly string[];
}

/** What is known of the next status report. */
export interface NewStatusFacts extends NewRecordFacts {
  readonly dataDate: string;
  /** Id of the role that reports; undefined where this edition does not know it. */
  readonly author: string | undefined;
}

/** A record that can be begun at the code host. */
export type NewRecordKind = 'status' | 'risks' | 'issues' | 'requests' | 'policies' | 'procedures';

const section = (heading: string, text = '-'): readonly string[] => [`## ${heading}`, '', ...(text === '' ? [] : [text, ''])];

const markdown = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  `${['---', ...head, '---', '', ...body.flat()].join('\n').trimEnd()}\n`;

/** The next status report. */
export const newStatusText = ({ language, source, dataDate, author }: NewStatusFacts): string => {
  const { comments } = words(language).newRecord;
  const { body } = words(source).newRecord;
  return markdown(
    [
      `# ${comments.fill}`,
      `dataDate: ${dataDate} # ${comments.month}`,
      `state: draft # ${comments.published}`,
      author === undefined ? `author: # ${comments.role}` : `author: ${author}`,
      'overall:',
      `  rag: # ${comments.colour}`,
      `  comment: # ${comments.sentence}`,
    ],
    [section(body.achievements), section(body.nextSteps)],
  );
};

/** An entry of a register of a project. */
export const newEntryText = (kind: 'risks' | 'issues', { language, today }: Pick<NewRecordFacts, 'language' | 'today'>): string => {
  const { comments } = words(language).newRecord;
  const own =
    kind === 'risks'
      ? [`  title: # ${comments.risk}`, `  likelihood: # ${comments.level}`]
      : [`  title: # ${comments.issue}`, `  raised: ${today}`, `  urgency: # ${comments.level}`];
  return `${[
    `- id: # ${fill(comments.entryId, { example: kind === 'risks' ? 'r12' : 'i12' })}`,
    ...own,
    `  impact: # ${comments.level}`,
    `  owner: # ${comments.role}`,
    '  status: open',
  ].join('\n')}\n`;
};

/** A request for a project. */
export const newRequestText = ({ language, source, today }: NewRecordFacts): string => {
  const { comments } = words(language).newRecord;
  const { body } = words(source).newRecord;
  return markdown(
    [
      `# ${comments.fill}`,
      `# ${fill(comments.rename, { example: 'meter-app.md' })}`,
      `title: # ${comments.wish}`,
      `requester: # ${comments.role}`,
      `unit: # ${comments.unit}`,
      `day: ${today}`,
      'status: idea',
    ],
    [section(body.need, ''), section(body.idea, '')],
  );
};

/** A policy or a procedure. */
export const newDocumentText = ({ language, source, headings }: NewRecordFacts): string => {
  const { comments } = words(language).newRecord;
  const { body } = words(source).newRecord;
  const asked = headings.length > 0 ? headings : [body.purpose, body.rules];
  const last = asked.length - 1;
  return markdown(
    [
      `# ${comments.fill}`,
      `# ${fill(comments.rename, { example: 'remote-work.md' })}`,
      `title: # ${comments.title}`,
      `summary: # ${comments.summary}`,
      'version: "1.0"',
      'status: draft',
      `owner: # ${comments.role}`,
      `approvers: [] # ${comments.approvers}`,
      'reviewEvery: P12M',
    ],
    asked.map((heading, index) => section(heading, index === last ? `- ${body.rule}` : '')),
  );
};
