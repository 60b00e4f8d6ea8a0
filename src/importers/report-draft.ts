/** The status report that an import begins where the month has none: figures of the source are in it, all that a person must say is open. */
import type { Office } from '#domain/office/office.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { placeholder } from '#domain/projects/unfinished.ts';
import type { Language } from '#schemas/shared.ts';
import type { RecordDraft } from './draft.ts';

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Achievements', 'Next steps'],
  de: ['Erreichtes', 'Nächste Schritte'],
};

/** What a new report of the project needs beside its figures. */
export const begunReport = (office: Office, project: string): Required<Pick<RecordDraft, 'initial' | 'body'>> => ({
  initial: { state: 'draft', author: office.find('projects', project)?.data.manager, overall: { rag: 'not-assessed' } },
  body: headings[sourceLanguage(office)].map((heading) => `## ${heading}\n\n- ${placeholder}`).join('\n\n'),
});
