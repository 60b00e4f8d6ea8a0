import { personalData } from '#domain/resources/personal-data.ts';
import type { Rule } from './rule.ts';

/** Where personal data are processed, somebody has looked at what that may do to people. */
export const impactAssessmentMissing: Rule = {
  id: 'impact-assessment-missing',
  severity: 'warning',
  title: {
    en: 'Personal data are assessed before they are processed',
    de: 'Vor der Verarbeitung personenbezogener Daten wird die Folge abgeschätzt',
  },
  why: {
    en: 'Article 35 of the GDPR demands an assessment where processing is likely to put people at high risk, and before it begins. Whether it is likely can only say who has looked; without a record nobody can show that somebody did.',
    de: 'Artikel 35 DSGVO verlangt eine Folgenabschätzung, wo eine Verarbeitung voraussichtlich ein hohes Risiko für Menschen bedeutet, und zwar vorab. Ob das so ist, kann nur sagen, wer es geprüft hat; ohne Nachweis lässt sich das nicht zeigen.',
  },
  remedy: {
    en: 'Enter under `impactAssessment` where the assessment is kept, or the note by which somebody found that none is needed. Asked are applications with `personalData: true` that are being built, live or in phase-out, and projects with `personalData: true` that are approved and not over.',
    de: 'Tragen Sie unter `impactAssessment` ein, wo die Folgenabschätzung liegt, oder der Vermerk, dass keine nötig ist. Gefragt sind Anwendungen mit `personalData: true` in Bau, Betrieb oder Ablösung und Projekte mit `personalData: true`, die genehmigt und nicht abgeschlossen sind.',
  },
  example: {
    wrong: 'lifecycle: live\npersonalData: true',
    right: 'lifecycle: live\npersonalData: true\nimpactAssessment: https://documents.example/portal/impact-assessment',
  },
  *check(office, asOf) {
    for (const { record, assessment } of personalData(office, asOf).entries) {
      if (assessment !== 'missing') continue;
      yield {
        record,
        path: ['personalData'],
        message: {
          en: 'personal data are processed, and no impact assessment is named',
          de: 'es werden personenbezogene Daten verarbeitet, und es ist keine Datenschutz-Folgenabschätzung genannt',
        },
        hint: { en: 'Enter impactAssessment.', de: 'Tragen Sie impactAssessment ein.' },
      };
    }
  },
};
