import { openTexts, placeholder } from '#domain/projects/unfinished.ts';
import type { OpenText } from '#domain/projects/unfinished.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { Rule, Violation } from './rule.ts';

/** Where a text stands that is still to be written. */
export const placeOf = (record: StatusReport, open: OpenText): Pick<Violation, 'path' | 'place'> =>
  'line' in open ? { place: { file: record.body?.file ?? record.file, line: open.line, column: 1 } } : { path: open.path };

/** A published report holds no TODO. */
export const reportPlaceholder: Rule = {
  id: 'report-placeholder',
  severity: 'error',
  title: { en: 'A published report is written to its end', de: 'Ein veröffentlichter Bericht ist zu Ende geschrieben' },
  why: {
    en: 'A report is prepared by a command and written by a person. Where the TODO still stands, nobody has said anything, and a published report cannot be edited later.',
    de: 'Einen Bericht bereitet ein Befehl vor, und ein Mensch schreibt ihn. Wo das TODO noch steht, hat niemand etwas gesagt, und ein veröffentlichter Bericht lässt sich später nicht mehr ändern.',
  },
  remedy: {
    en: 'Write the text in place of the TODO, or delete the key where there is nothing to say. While you write, let the report be `state: draft`.',
    de: 'Schreiben Sie den Text an die Stelle des TODO, oder löschen Sie den Schlüssel, wo es nichts zu sagen gibt. Solange Sie schreiben, lassen Sie den Bericht auf `state: draft`.',
  },
  example: {
    wrong: 'state: published\noverall:\n  rag: amber\n  comment: TODO',
    right: 'state: published\noverall:\n  rag: amber\n  comment: Two interfaces are late by four weeks.',
  },
  *check(office) {
    for (const record of office.list('status')) {
      if (record.data.state !== 'published') continue;
      for (const open of openTexts(record)) {
        yield {
          record,
          ...placeOf(record, open),
          message: {
            en: `the report is published, and here still stands ${placeholder}`,
            de: `der Bericht ist veröffentlicht, und hier steht noch ${placeholder}`,
          },
          hint: {
            en: 'Write the text, delete the key, or set state to draft until it is written.',
            de: 'Schreiben Sie den Text, löschen Sie den Schlüssel, oder setzen Sie state auf draft, bis er geschrieben ist.',
          },
        };
      }
    }
  },
};
