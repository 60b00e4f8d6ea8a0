import { controlState } from '#domain/frameworks/control-state.ts';
import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** Evidence of a control that is in place is renewed before it expires. */
export const evidenceExpired: Rule = {
  id: 'evidence-expired',
  severity: 'warning',
  title: { en: 'Evidence is renewed in time', de: 'Nachweise werden rechtzeitig erneuert' },
  why: {
    en: 'Evidence that has expired proves what was, not what is. An auditor counts a control without valid evidence as missing.',
    de: 'Ein abgelaufener Nachweis belegt, was war, nicht, was ist. Für Prüfende fehlt eine Maßnahme ohne gültigen Nachweis.',
  },
  remedy: {
    en: 'Collect the evidence again and enter it with its day, its hash and its new end. The old entry may go: the history keeps it.',
    de: 'Erheben Sie den Nachweis neu und tragen Sie ihn mit Tag, Prüfsumme und neuem Ende ein. Der alte Eintrag kann entfallen: Die Historie bewahrt ihn.',
  },
  example: {
    wrong: 'evidence:\n  - { title: Restore test, collected: 2025-03-01, expires: 2026-03-01 }',
    right: 'evidence:\n  - { title: Restore test, collected: 2026-02-20, expires: 2027-02-20 }',
  },
  *check(office, asOf) {
    for (const record of office.list('controls')) {
      const { implementation, evidence } = controlState(record, asOf);
      if (implementation === 'not-applicable') continue;
      for (const { evidence: item, state, index } of evidence) {
        if (state !== 'expired' || item.expires === undefined) continue;
        const titles = typeof item.title === 'string' ? { en: item.title, de: item.title } : item.title;
        const title = { en: quoted(titles.en ?? titles.de ?? ''), de: quoted(titles.de ?? titles.en ?? '') };
        yield {
          record,
          path: ['evidence', index, 'expires'],
          message: {
            en: `the evidence "${title.en}" expired on ${item.expires}`,
            de: `der Nachweis „${title.de}“ ist am ${item.expires} abgelaufen`,
          },
          hint: {
            en: `Ask ${record.data.owner} to collect it again.`,
            de: `Bitten Sie ${record.data.owner}, ihn neu zu erheben.`,
          },
        };
      }
    }
  },
};
