import { documentsNamed } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** Ids of records that exist but could not be read: counts of such a document are not without a document. */
const unreadableIds = (office: Office): ReadonlySet<string> =>
  new Set(
    [...office.unreadable].map((key) => key.split('/')).flatMap(([, id, ...deeper]) => (id === undefined || deeper.length > 0 ? [] : [id])),
  );

/** Acknowledgement counts belong to one document. */
export const acknowledgementDocument: Rule = {
  id: 'acknowledgement-document',
  severity: 'error',
  title: { en: 'Counts of readers belong to one document', de: 'Kenntnisnahmen gehören zu genau einem Dokument' },
  why: {
    en: 'The file of the counts is named for the document that was confirmed. Where no document has that id, the counts prove nothing; where two have it, nobody knows which of them was confirmed.',
    de: 'Die Datei der Zählungen heißt wie das bestätigte Dokument. Gibt es kein Dokument dieser Kennung, belegen sie nichts; gibt es zwei, weiß niemand, welches bestätigt wurde.',
  },
  remedy: {
    en: 'Name the file for the id of the document or training module, such as `acknowledgements/acceptable-use.yaml`. Where two documents share the id, give the newer one an id of its own.',
    de: 'Benennen Sie die Datei nach der Kennung des Dokuments oder der Schulung, etwa `acknowledgements/acceptable-use.yaml`. Teilen sich zwei Dokumente die Kennung, geben Sie dem neueren eine eigene.',
  },
  example: { wrong: 'acknowledgements/acceptable-usage.yaml', right: 'acknowledgements/acceptable-use.yaml' },
  *check(office) {
    const seen = new Set<string>();
    const unreadable = unreadableIds(office);
    for (const record of office.list('acknowledgements')) {
      const id = record.id.split('/', 1)[0] ?? '';
      if (seen.has(id)) continue;
      seen.add(id);
      const keys = documentsNamed(office, id).map((document) => document.key);
      if (keys.length === 1 || unreadable.has(id)) continue;
      yield {
        record,
        message:
          keys.length === 0
            ? { en: `no document has the id "${id}"`, de: `kein Dokument hat die Kennung „${id}“` }
            : {
                en: `${listed(keys, 'en')} share the id: nobody knows which of them was confirmed`,
                de: `${listed(keys, 'de')} teilen sich die Kennung: Niemand weiß, welches davon bestätigt wurde`,
              },
        hint:
          keys.length === 0
            ? { en: 'Name the file for the document that was confirmed.', de: 'Benennen Sie die Datei nach dem bestätigten Dokument.' }
            : { en: 'Give one of the documents another id.', de: 'Geben Sie einem der Dokumente eine andere Kennung.' },
      };
    }
  },
};
