import { agreementState } from '#domain/resources/contract-standing.ts';
import { contractTerm } from '#domain/resources/contract-term.ts';
import type { Rule } from './rule.ts';

/** Who processes personal data for the organisation does so under an agreement. */
export const processingAgreementMissing: Rule = {
  id: 'processing-agreement-missing',
  severity: 'warning',
  title: {
    en: 'Personal data are processed for us under an agreement',
    de: 'Personenbezogene Daten werden nur mit Vereinbarung für uns verarbeitet',
  },
  why: {
    en: 'Article 28 of the GDPR demands a contract that binds the processor: what it may do with the data, how it protects them, when it deletes them. Without it the organisation answers for what it has not ruled.',
    de: 'Artikel 28 DSGVO verlangt einen Vertrag, der den Auftragsverarbeiter bindet: was er mit den Daten tun darf, wie er sie schützt, wann er sie löscht. Ohne ihn haftet die Organisation für etwas, das sie nicht geregelt hat.',
  },
  remedy: {
    en: 'Sign the agreement and enter under `processingAgreement` where it is kept; `dataProcessing: false` where the supplier does not process personal data after all. Contracts that have ended are not asked.',
    de: 'Schließen Sie die Vereinbarung und tragen Sie unter `processingAgreement` ein, wo sie liegt; `dataProcessing: false`, wenn der Lieferant doch keine personenbezogenen Daten verarbeitet. Beendete Verträge werden nicht gefragt.',
  },
  example: {
    wrong: 'dataProcessing: true',
    right: 'dataProcessing: true\nprocessingAgreement: https://documents.example/payroll/processing-agreement',
  },
  *check(office, asOf) {
    for (const record of office.list('contracts')) {
      if (agreementState(record.data) !== 'missing' || contractTerm(record.data, asOf).state === 'ended') continue;
      yield {
        record,
        path: ['dataProcessing'],
        message: {
          en: 'personal data are processed under this contract, and no processing agreement is named',
          de: 'nach diesem Vertrag werden personenbezogene Daten verarbeitet, und es ist keine Vereinbarung zur Auftragsverarbeitung genannt',
        },
        hint: { en: 'Enter processingAgreement.', de: 'Tragen Sie processingAgreement ein.' },
      };
    }
  },
};
