import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { duplicateId as text } from './reading/duplicate-id.ts';
import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** Day on which a document first appeared: the older one keeps its number. */
const since = ({ data }: DocumentRecord): string =>
  (data.changelog ?? []).reduce((first, entry) => (entry.day < first ? entry.day : first), data.effective ?? '9999-12-31');

/** No two documents have the same display number; the finding is at the younger. Ids that stand twice in one file are found by the reader. */
export const duplicateId: Rule = {
  ...text,
  *check(office) {
    const numbered = new Map<string, DocumentRecord>();
    for (const record of [...documentsOf(office)].sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))) {
      const { number } = record.data;
      if (number === undefined) continue;
      const same = number.trim().toUpperCase();
      const first = numbered.get(same);
      if (first === undefined) {
        numbered.set(same, record);
        continue;
      }
      yield {
        record,
        path: ['number'],
        message: {
          en: `the number "${quoted(number)}" belongs to ${first.key}`,
          de: `die Nummer „${quoted(number)}“ gehört zu ${first.key}`,
        },
        hint: { en: 'Give this document a number of its own.', de: 'Geben Sie diesem Dokument eine eigene Nummer.' },
      };
    }
  },
};
