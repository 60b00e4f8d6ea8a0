/** The ways from a page to a record that is still to be written, at the code host of the office. */
import type { NewFile } from '../domain/office/code-host.ts';
import type { OfficeWriting, ProjectWriting } from '../reports/writing/new-records.ts';
import type { Language } from '../schemas/shared.ts';
import { newDocumentText, newEntryText, newRequestText, newStatusText } from './new-record.ts';
import type { NewRecordKind } from './new-record.ts';

/** Forms of the code host. */
export interface HostForms {
  readonly newFile: (file: string, text: string) => NewFile;
  readonly editUrl: (file: string) => string;
}

/** A link to the code host, and the text that belongs there. */
export interface WritingLink {
  readonly kind: NewRecordKind;
  /** `filled` = a new file that holds the text · `paste` = a new file, empty · `edit` = a file that exists, to which the text is added · `begun` = one that is gone on with. */
  readonly way: 'filled' | 'paste' | 'edit' | 'begun';
  readonly url: string;
  /** Path of the file in the repository. */
  readonly file: string;
  readonly text: string;
}

const newLink = (forms: HostForms, kind: NewRecordKind, file: string, text: string): WritingLink => {
  const { url, filled } = forms.newFile(file, text);
  return { kind, way: filled ? 'filled' : 'paste', url, file: `content/${file}`, text };
};

/** Ways to a new request, policy or procedure. None where the office names no repository, and in the public edition: `forms` is undefined there. */
export const officeLinks = (
  facts: OfficeWriting,
  language: Language,
  forms: HostForms | undefined,
  kinds: readonly ('requests' | 'policies' | 'procedures')[],
): readonly WritingLink[] =>
  forms === undefined
    ? []
    : kinds.map((kind) => {
        const known = { language, source: facts.source, today: facts.today, headings: kind === 'requests' ? [] : facts.headings[kind] };
        return kind === 'requests'
          ? newLink(forms, kind, 'requests/new-request.md', newRequestText(known))
          : newLink(forms, kind, `${kind}/new-${kind === 'policies' ? 'policy' : 'procedure'}.md`, newDocumentText(known));
      });

/** Ways to the next status report of a project, and to a new entry of its registers. None where it is over, where the office names no repository, and in the public edition. */
export const projectLinks = (
  project: ProjectWriting,
  language: Language,
  forms: HostForms | undefined,
  kinds: readonly ('status' | 'risks' | 'issues')[] = ['status', 'risks', 'issues'],
): readonly WritingLink[] => {
  if (forms === undefined || project.isOver) return [];
  const { id, source, today, status, registers } = project;
  const known = { language, source, today, headings: [] };
  return kinds.flatMap((kind): readonly WritingLink[] => {
    const file = kind === 'status' ? `projects/${id}/status/${status?.month ?? ''}.md` : `projects/${id}/${kind}.yaml`;
    const exists = { kind, url: forms.editUrl(file), file: `content/${file}` };
    if (kind !== 'status') {
      const text = newEntryText(kind, known);
      return [registers.includes(kind) ? { ...exists, way: 'edit', text } : newLink(forms, kind, file, text)];
    }
    if (status === undefined) return [];
    return [status.isBegun ? { ...exists, way: 'begun', text: '' } : newLink(forms, kind, file, newStatusText({ ...known, ...status }))];
  });
};
