import { documentsOf } from '#domain/governance/documents.ts';
import { compareVersions } from '#domain/governance/versions.ts';
import type { Rule } from './rule.ts';

/** The changelog of an approved document describes its current version, newest first. */
export const changelogMissingVersion: Rule = {
  id: 'changelog-missing-version',
  severity: 'error',
  title: { en: 'The changelog holds the current version', de: 'Der Änderungsverlauf nennt die aktuelle Version' },
  why: {
    en: 'Readers who knew the last version want to know what is new for them, in one sentence, at the top of the list. Without it they must compare two texts, and will not.',
    de: 'Wer die vorige Version kannte, will in einem Satz wissen, was neu ist, und zwar oben in der Liste. Fehlt er, müssten zwei Texte verglichen werden, und das tut niemand.',
  },
  remedy: {
    en: 'Add an entry for the current version at the top of `changelog`: version, day, kind and a summary for readers. `npm run approve` refuses a version that the changelog does not hold.',
    de: 'Ergänzen Sie oben unter `changelog` einen Eintrag für die aktuelle Version: Version, Tag, Art und eine Zusammenfassung für die Leserschaft. `npm run approve` lehnt eine Version ab, die im Änderungsverlauf fehlt.',
  },
  example: {
    wrong: 'version: "2.1"\nchangelog:\n  - { version: "2.0", … }',
    right: 'version: "2.1"\nchangelog:\n  - { version: "2.1", … }\n  - { version: "2.0", … }',
  },
  *check(office) {
    for (const record of documentsOf(office)) {
      const { status, version, changelog = [] } = record.data;
      if (status !== 'approved') continue;
      if (!changelog.some((entry) => entry.version === version)) {
        yield {
          record,
          path: ['changelog'],
          message: {
            en: `the changelog says nothing of version ${version}`,
            de: `der Änderungsverlauf sagt nichts über Version ${version}`,
          },
          hint: {
            en: 'Add an entry at the top: version, day, kind and summary. npm run approve wants it too.',
            de: 'Ergänzen Sie oben einen Eintrag: version, day, kind und summary. Auch npm run approve verlangt ihn.',
          },
        };
      }
      const late = changelog.findIndex((entry, index) => {
        const above = changelog[index - 1];
        return above !== undefined && (compareVersions(entry.version, above.version) > 0 || entry.day > above.day);
      });
      if (late > 0) {
        yield {
          record,
          path: ['changelog', late],
          message: {
            en: `version ${changelog[late]?.version ?? ''} stands below ${changelog[late - 1]?.version ?? ''}, which is older`,
            de: `Version ${changelog[late]?.version ?? ''} steht unter ${changelog[late - 1]?.version ?? ''}, die älter ist`,
          },
          hint: {
            en: 'List the newest first, by version and by day.',
            de: 'Führen Sie die neueste zuerst auf, nach Version und nach Tag.',
          },
        };
      }
    }
  },
};
