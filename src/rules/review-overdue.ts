import { documentsOf } from '#domain/governance/documents.ts';
import { reviewDue } from '#domain/governance/review.ts';
import type { Rule } from './rule.ts';

/** An approved document has been reviewed within its period. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  title: { en: 'Documents are reviewed in time', de: 'Dokumente werden rechtzeitig überprüft' },
  why: {
    en: 'A document that nobody has looked at for years describes a house that no longer exists. The owner has set the period; auditors hold the organisation to it.',
    de: 'Ein Dokument, das seit Jahren niemand angesehen hat, beschreibt ein Haus, das es nicht mehr gibt. Die Frist hat die verantwortliche Stelle selbst gesetzt; Prüfende messen die Organisation daran.',
  },
  remedy: {
    en: 'Read it, then record the result: `npm run review -- policies/access-control --role ciso --outcome no-change --reason "Still fits."`. If something must change, write a new version and have it approved. The period runs from coming into effect, the last approval or the last review without change, whichever is latest; a review that wants a change does not start it anew.',
    de: 'Lesen Sie es und halten Sie das Ergebnis fest: `npm run review -- policies/access-control --role ciso --outcome no-change --reason "Passt weiterhin."`. Muss sich etwas ändern, schreiben Sie eine neue Version und lassen Sie sie freigeben. Die Frist läuft ab Inkrafttreten, letzter Freigabe oder letzter Überprüfung ohne Änderungsbedarf, je nachdem, was zuletzt war; eine Überprüfung, die eine Änderung verlangt, setzt sie nicht neu in Gang.',
  },
  example: {
    wrong: 'effective: 2024-03-01\nreviewEvery: P12M',
    right: 'effective: 2024-03-01\nreviewEvery: P12M\nreviews:\n  - { day: 2026-02-20, by: ciso, outcome: no-change, reason: Still fits. }',
  },
  *check(office, asOf) {
    for (const record of documentsOf(office)) {
      const due = reviewDue(record, asOf);
      if (record.data.status !== 'approved' || due === undefined || due >= asOf) continue;
      yield {
        record,
        path: ['reviewEvery'],
        message: { en: `the review was due on ${due}`, de: `die Überprüfung war am ${due} fällig` },
        hint: {
          en: `Ask ${record.data.owner} to review it, and record the result: npm run review -- ${record.key} --role ${record.data.owner} --outcome no-change --reason "…"`,
          de: `Bitten Sie ${record.data.owner} um die Überprüfung und halten Sie das Ergebnis fest: npm run review -- ${record.key} --role ${record.data.owner} --outcome no-change --reason "…"`,
        },
      };
    }
  },
};
