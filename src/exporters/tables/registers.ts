/** Tables of the registers: waivers, obligations, findings, decisions, acknowledgement and training. */
import { confirmationOf } from '#domain/learning/confirmation.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import { findingState, isRaised, obligationState, policiesFor } from '#domain/governance/registers.ts';
import { extensionsBy, waiverEnd, waiverState } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import type { CsvTable } from './csv.ts';

/** Every waiver with its state and its end as of the day. */
export const waiversTable = (office: Office, asOf: string): CsvTable => ({
  name: 'waivers',
  columns: [
    'id',
    'title',
    'state',
    'statements',
    'requester',
    'owner',
    'reason',
    'justification',
    'validFrom',
    'validTo',
    'until',
    'extensions',
    'approvals',
    'projects',
    'applications',
    'units',
    'compensating',
    'closed',
  ],
  rows: office.list('waivers').map((record) => {
    const { data } = record;
    return [
      record.id,
      textIn(office, data.title),
      waiverState(record, asOf),
      data.statements.join(' '),
      data.requester,
      data.owner,
      data.reason,
      textIn(office, data.justification),
      data.validFrom,
      data.validTo,
      waiverEnd(record, asOf),
      extensionsBy(record, asOf).length,
      (data.approvals ?? [])
        .filter(({ day }) => day <= asOf)
        .map(({ role, day, evidence }) => `${role} ${day}${evidence === undefined ? '' : ` (${evidence})`}`)
        .join(' | '),
      data.scope?.projects?.join(' '),
      data.scope?.applications?.join(' '),
      data.scope?.units?.join(' '),
      data.compensating?.join(' '),
      data.closure !== undefined && data.closure.day <= asOf ? data.closure.day : undefined,
    ];
  }),
});

/** Every obligation with its state and the policies that answer it. */
export const obligationsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'obligations',
  columns: ['id', 'title', 'kind', 'source', 'area', 'owner', 'requirement', 'due', 'state', 'answeredBy'],
  rows: office.list('obligations').map((record) => {
    const { title, kind, source, area, owner, requirement, due } = record.data;
    return [
      record.id,
      textIn(office, title),
      kind,
      source,
      textIn(office, area),
      owner,
      requirement === undefined ? undefined : textIn(office, requirement),
      due,
      obligationState(office, record, asOf),
      policiesFor(office, record)
        .map(({ key }) => key)
        .join(' '),
    ];
  }),
});

/** Every finding raised up to the day. */
export const findingsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'findings',
  columns: ['id', 'title', 'kind', 'source', 'owner', 'raised', 'due', 'closed', 'verified', 'state', 'rootCause', 'action'],
  rows: office
    .list('findings')
    .filter((finding) => isRaised(finding, asOf))
    .map((record) => {
      const { title, kind, source, owner, raised, due, rootCause, action } = record.data;
      const [closed, verified] = [record.data.closed, record.data.verified].map((day) =>
        day !== undefined && day <= asOf ? day : undefined,
      );
      return [
        record.id,
        textIn(office, title),
        kind,
        source,
        owner,
        raised,
        due,
        closed !== undefined && closed <= asOf ? closed : undefined,
        verified !== undefined && verified <= asOf ? verified : undefined,
        findingState(record, asOf),
        rootCause === undefined ? undefined : textIn(office, rootCause),
        action === undefined ? undefined : textIn(office, action),
      ];
    }),
});

/** Every decision up to the day. */
export const decisionsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'decisions',
  columns: ['id', 'title', 'day', 'status', 'by', 'relatesTo', 'supersedes'],
  rows: office
    .list('decisions')
    .filter(({ data }) => data.day <= asOf)
    .map(({ id, data }) => [id, data.title, data.day, data.status, data.by, data.relatesTo?.join(' '), data.supersedes?.join(' ')]),
});

/** Who has confirmed which document or completed which module: counts by group, never names. */
export const acknowledgementsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'acknowledgements',
  columns: ['document', 'group', 'state', 'version', 'required', 'confirmed', 'day', 'source'],
  rows: documentsOf(office).flatMap((document) =>
    (confirmationOf(office, asOf, document)?.groups ?? []).map(({ group, state, count }) => [
      document.key,
      group,
      state,
      count?.data.version,
      count?.data.required,
      count?.data.confirmed,
      count?.data.day,
      count?.data.source,
    ]),
  ),
});
