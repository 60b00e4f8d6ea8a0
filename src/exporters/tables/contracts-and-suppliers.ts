/** Tables of contracts, of suppliers and of what processes personal data, with what is computed of them. */
import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import { personalData } from '#domain/resources/personal-data.ts';
import type { Audience } from '#schemas/shared.ts';
import { contractList } from '../api/contracts.ts';
import { supplierList } from '../api/suppliers.ts';
import type { CsvTable } from './csv.ts';

/** Every contract with its state, its days and its cost a year. Money in units of the organisation's currency; unknown is empty. */
export const contractsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'contracts',
  columns: [
    'id',
    'title',
    'supplier',
    'owner',
    'state',
    'start',
    'end',
    'endInForce',
    'renewals',
    'autoRenew',
    'renewalMonths',
    'noticeDays',
    'noticeBy',
    'daysToNotice',
    'nextNotice',
    'noticeGiven',
    'boundUntil',
    'value',
    'costPerYear',
    'dataProcessing',
    'processingAgreement',
    'applications',
    'assets',
  ],
  rows: contractList(office, asOf).map((contract) => [
    contract.id,
    textIn(office, contract.title),
    contract.supplier,
    contract.owner,
    contract.state,
    contract.start,
    contract.end,
    contract.endInForce,
    contract.renewals,
    contract.autoRenew,
    contract.renewalMonths,
    contract.noticeDays,
    contract.noticeBy,
    contract.daysToNotice,
    contract.nextNotice?.day,
    contract.noticeGiven,
    contract.boundUntil,
    contract.valueInCurrency,
    contract.costPerYear,
    contract.dataProcessing,
    contract.processingAgreement,
    contract.applications.join(' '),
    contract.assets.join(' '),
  ]),
});

/** Every supplier with its contracts, its cost a year and the state of its exit plan. */
export const suppliersTable = (office: Office, asOf: string, edition: Audience): CsvTable => ({
  name: 'suppliers',
  columns: [
    'id',
    'title',
    'criticality',
    'owner',
    'exitPlanState',
    'exitPlanTested',
    'contractsInForce',
    'contracts',
    'costPerYear',
    'applications',
    'projects',
    'withoutAgreement',
  ],
  rows: supplierList(office, asOf, edition).map((supplier) => [
    supplier.id,
    textIn(office, supplier.title),
    supplier.criticality,
    supplier.owner,
    supplier.exitPlanState,
    supplier.exitPlanTested,
    supplier.contractsInForce,
    supplier.contracts.join(' '),
    supplier.costPerYear,
    supplier.applications.join(' '),
    supplier.projects.join(' '),
    supplier.withoutAgreement.join(' '),
  ]),
});

/** Every application and project that processes personal data, with its assessment. */
export const personalDataTable = (office: Office, asOf: string): CsvTable => ({
  name: 'personal-data',
  columns: ['id', 'title', 'kind', 'owner', 'dataClass', 'assessment', 'impactAssessment'],
  rows: personalData(office, asOf).entries.map(({ record, assessment }) => [
    record.id,
    textIn(office, record.data.title),
    record.collection,
    record.collection === 'applications' ? record.data.owner : record.data.manager,
    record.collection === 'applications' ? record.data.dataClass : undefined,
    assessment,
    record.data.impactAssessment,
  ]),
});
