import { isOpenPhase } from '#domain/waivers/waiver-phase.ts';
import { waiverState, waiversOf } from '#domain/waivers/waivers.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** A document from which there are waivers says whether and how they are granted. */
export const waiverWithoutRules: Rule = {
  id: 'waiver-without-rules',
  severity: 'warning',
  title: { en: 'Documents with waivers have rules for them', de: 'Dokumente mit Ausnahmen regeln sie auch' },
  why: {
    en: 'Where a document is silent, a waiver from it is neither forbidden nor limited: nobody has said for how long it may last or who decides. That is found out when two departments are treated differently.',
    de: 'Schweigt ein Dokument, ist eine Ausnahme davon weder verboten noch begrenzt: Niemand hat gesagt, wie lange sie dauern darf und wer entscheidet. Das fällt auf, wenn zwei Abteilungen ungleich behandelt werden.',
  },
  remedy: {
    en: 'Add `waivers` to the head of the document: `allowed`, and where exceptions are possible `maxDays`, `maxExtensions` and `approver`.',
    de: 'Ergänzen Sie im Kopf des Dokuments `waivers`: `allowed`, und wo Ausnahmen möglich sind, `maxDays`, `maxExtensions` und `approver`.',
  },
  example: {
    wrong: 'title: Access control\nversion: "2.0"',
    right: 'title: Access control\nversion: "2.0"\nwaivers: { allowed: true, maxDays: 180, maxExtensions: 1, approver: security-board }',
  },
  *check(office, asOf) {
    for (const record of documentsOf(office)) {
      if (record.data.waivers !== undefined) continue;
      const waivers = waiversOf(office, record.key).filter((waiver) => isOpenPhase(waiverState(waiver, asOf)));
      if (waivers.length === 0) continue;
      const ids = waivers.map(({ id }) => id);
      yield {
        record,
        message: {
          en: `the document does not say who may grant waivers and for how long, but there is ${listed(ids, 'en')}`,
          de: `das Dokument regelt nicht, wer Ausnahmen für wie lange gewähren darf, es gibt aber ${listed(ids, 'de')}`,
        },
        hint: {
          en: 'Add waivers with allowed, maxDays, maxExtensions and approver.',
          de: 'Ergänzen Sie waivers mit allowed, maxDays, maxExtensions und approver.',
        },
      };
    }
  },
};
