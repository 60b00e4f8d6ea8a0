/** The register of personal data: where they are processed, what was assessed, and who processes them for the organisation. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { personalData } from '#domain/resources/personal-data.ts';
import type { AssessmentState, Processing } from '#domain/resources/personal-data.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentLink } from '../handbook/links.ts';
import type { DocumentLink } from '../handbook/links.ts';
import { distinctNames, nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { contractRows } from './contracts.ts';
import type { ContractRow } from './contracts.ts';

/** An application or project that processes personal data. */
export interface ProcessingRow extends Named {
  readonly collection: 'applications' | 'projects';
  /** Who answers for it: the owner of the application, the manager of the project. */
  readonly owner: Named;
  /** Highest class of its data, as the organisation calls it; undefined where it is not stated. */
  readonly dataClass: string | undefined;
  /** The same as the organisation names its classification, where it is one of its classes. */
  readonly className: Localised | undefined;
  readonly assessment: AssessmentState;
  /** Where the assessment is kept. */
  readonly place: string | undefined;
}

/** A contract under which somebody processes personal data for the organisation, with where the agreement is. */
export interface ProcessorRow {
  readonly contract: ContractRow;
  readonly place: string | undefined;
}

/** The register. */
export interface PersonalDataRegister {
  /** Those without an assessment first. */
  readonly rows: readonly ProcessingRow[];
  readonly missing: number;
  /** Contracts, not ended, under which personal data are processed: those without an agreement first. */
  readonly processors: readonly ProcessorRow[];
  readonly withoutAgreement: number;
  /** Applications in use and projects under way that say nothing of personal data. */
  readonly unsaid: readonly (Named & { readonly collection: Processing['collection'] })[];
  readonly owners: readonly Named[];
  readonly dataClasses: readonly Pick<ProcessingRow, 'dataClass' | 'className'>[];
  /** The policy on data protection, where the handbook has one. */
  readonly policy: DocumentLink | undefined;
}

/** Words for classes of data that the organisation may name in its own way. */
const audiences = ['public', 'internal', 'confidential'] as const;

/** Id under which the handbook may hold its policy on data protection. */
const policyKey = 'policies/data-protection';

const classNameOf = (office: Office, dataClass: string | undefined): Localised | undefined => {
  const names = office.organisation.data.classification;
  const audience = audiences.find((one) => one === dataClass);
  return dataClass === undefined ? undefined : ((audience === undefined ? undefined : names?.[audience]) ?? dataClass);
};

const rowOf = (office: Office, record: Processing, assessment: AssessmentState): ProcessingRow => ({
  ...nameOf(office, record),
  collection: record.collection,
  owner: named(office, 'roles', record.collection === 'applications' ? record.data.owner : record.data.manager),
  dataClass: record.collection === 'applications' ? record.data.dataClass : undefined,
  className: record.collection === 'applications' ? classNameOf(office, record.data.dataClass) : undefined,
  assessment,
  place: record.data.impactAssessment,
});

/** The register on the day. */
export const personalDataRegister = (office: Office, asOf: string): PersonalDataRegister =>
  office.once(`personal-data-register/${asOf}`, () => {
    const { entries, unsaid } = personalData(office, asOf);
    const rows = entries.map(({ record, assessment }) => rowOf(office, record, assessment));
    const processors = contractRows(office, asOf)
      .filter(({ agreement, term }) => (agreement === 'missing' || agreement === 'there') && term.state !== 'ended')
      .map((contract): ProcessorRow => ({ contract, place: office.find('contracts', contract.id)?.data.processingAgreement }))
      .sort((a, b) => Number(a.contract.agreement === 'there') - Number(b.contract.agreement === 'there'));
    const policy = documentsOf(office).find(({ key }) => key === policyKey);
    return {
      rows,
      missing: rows.filter(({ assessment }) => assessment === 'missing').length,
      processors,
      withoutAgreement: processors.filter(({ contract }) => contract.agreement === 'missing').length,
      unsaid: unsaid.map((record) => ({ ...nameOf(office, record), collection: record.collection })),
      owners: distinctNames(rows.map(({ owner }) => owner)),
      dataClasses: [
        ...new Map(
          rows.flatMap(({ dataClass, className }) => (dataClass === undefined ? [] : [[dataClass, { dataClass, className }] as const])),
        ).values(),
      ].sort((a, b) => byText(a.dataClass, b.dataClass)),
      policy: policy === undefined ? undefined : documentLink(office, policy),
    };
  });
