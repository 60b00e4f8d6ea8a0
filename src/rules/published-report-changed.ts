import type { Office } from '#domain/office/office.ts';
import type { HistoryRule, Violation } from './rule.ts';

const hint = {
  en: 'Take the change back and publish a correction: a new report with `corrects`.',
  de: 'Nehmen Sie die Änderung zurück und veröffentlichen Sie eine Korrektur: einen neuen Bericht mit `corrects`.',
};

const isPublished = (data: { readonly state: string }): boolean => data.state === 'published';

/** A report that was published is history: it is corrected by a new one, never edited or deleted. */
export const publishedReportChanged: HistoryRule = {
  id: 'published-report-changed',
  severity: 'error',
  title: { en: 'A published report was changed', de: 'Ein veröffentlichter Bericht wurde geändert' },
  why: {
    en: 'Boards decide on what a report said on its day. If it could be edited afterwards, nobody could tell what was known when.',
    de: 'Gremien entscheiden nach dem, was ein Bericht an seinem Tag sagte. Ließe er sich nachträglich ändern, wüsste niemand mehr, was wann bekannt war.',
  },
  remedy: {
    en: 'Restore the report as it stands in the base revision. Write a correction beside it, such as `status/2026-10-correction.md` with `corrects: 2026-10`. The rule compares with the revision given by `--base-rev`.',
    de: 'Stellen Sie den Bericht wieder so her, wie er in der Vergleichsrevision steht. Legen Sie daneben eine Korrektur an, etwa `status/2026-10-correction.md` mit `corrects: 2026-10`. Die Regel vergleicht mit der Revision, die `--base-rev` nennt.',
  },
  *compare(base: Office, office: Office): Iterable<Violation> {
    for (const before of base.list('status')) {
      if (!isPublished(before.data) || office.unreadable.has(before.key)) {
        continue;
      }
      const after = office.find('status', before.id);
      if (after === undefined) {
        const project = office.find('projects', before.project);
        yield {
          record: project ?? office.organisation,
          place: { file: before.file, line: 1, column: 1 },
          message: { en: `the published report ${before.id} was deleted`, de: `der veröffentlichte Bericht ${before.id} wurde gelöscht` },
          hint,
        };
      } else if (after.digest !== before.digest) {
        yield {
          record: after,
          message: {
            en: 'this report was published and has been changed since',
            de: 'dieser Bericht war veröffentlicht und wurde seither geändert',
          },
          hint,
        };
      }
    }
  },
};
