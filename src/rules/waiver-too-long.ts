import { waiverDays, waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { isOpenPhase } from '#domain/waivers/waiver-phase.ts';
import { extensionsBy, waiverState } from '#domain/waivers/waivers.ts';
import type { Rule } from './rule.ts';

/** A waiver, with its extensions, stays within what the documents concerned allow. */
export const waiverTooLong: Rule = {
  id: 'waiver-too-long',
  severity: 'error',
  title: { en: 'Waivers end when the rule says', de: 'Ausnahmen enden, wann die Regel es vorsieht' },
  why: {
    en: 'An exception without a near end is a second rule that nobody has approved. Each document therefore says under `waivers` how many days a waiver may last, extensions included and first and last day counted, and how often it may be extended. Where several documents are concerned, the strictest decides.',
    de: 'Eine Ausnahme ohne nahes Ende ist eine zweite Regel, die niemand freigegeben hat. Jedes Dokument legt deshalb unter `waivers` fest, wie viele Tage eine Ausnahme dauern darf, Verlängerungen eingeschlossen und ersten und letzten Tag mitgezählt, und wie oft sie verlängert werden darf. Betrifft sie mehrere Dokumente, entscheidet das strengste.',
  },
  remedy: {
    en: 'Shorten it to the last day that the finding names, or close it. If the need lasts, the rule is unrealistic: have its owner change the document.',
    de: 'Kürzen Sie sie auf den letzten Tag, den der Befund nennt, oder schließen Sie sie. Bleibt der Bedarf, ist die Regel unrealistisch: Lassen Sie das Dokument von der verantwortlichen Stelle ändern.',
  },
  example: {
    wrong: '# the policy: maxDays: 90\nvalidFrom: 2026-01-01\nvalidTo: 2026-04-30',
    right: '# the policy: maxDays: 90\nvalidFrom: 2026-01-01\nvalidTo: 2026-03-31',
  },
  *check(office, asOf) {
    for (const record of office.list('waivers')) {
      if (!isOpenPhase(waiverState(record, asOf))) continue;
      const { maxDays, maxExtensions, lastDay } = waiverLimits(office, record);
      const extensions = extensionsBy(record, asOf).length;
      const days = waiverDays(record, asOf);
      if (maxDays !== undefined && days > maxDays.value) {
        const [are, may] = [String(days), String(maxDays.value)];
        yield {
          record,
          path: extensions === 0 ? ['validTo'] : ['extensions', extensions - 1, 'validTo'],
          message: {
            en: `the waiver lasts ${are} days; ${maxDays.document} allows ${may}`,
            de: `die Ausnahme dauert ${are} Tage; ${maxDays.document} erlaubt ${may}`,
          },
          hint: { en: `The last day allowed is ${lastDay ?? ''}.`, de: `Der letzte zulässige Tag ist der ${lastDay ?? ''}.` },
        };
      }
      if (maxExtensions !== undefined && extensions > maxExtensions.value) {
        const [are, may] = [String(extensions), String(maxExtensions.value)];
        const last = maxExtensions.value === 0 ? record.data.validTo : extensionsBy(record, asOf)[maxExtensions.value - 1]?.validTo;
        yield {
          record,
          path: ['extensions', maxExtensions.value],
          message: {
            en: `the waiver has been extended ${are} times; ${maxExtensions.document} allows ${may}`,
            de: `die Ausnahme wurde ${are}-mal verlängert; ${maxExtensions.document} erlaubt ${may}`,
          },
          hint: {
            en: `Without the extensions that are too many it ends on ${last ?? ''}.`,
            de: `Ohne die überzähligen Verlängerungen endet sie am ${last ?? ''}.`,
          },
        };
      }
    }
  },
};
