/** Tables of handbook documents: the documents themselves, their approvals, reviews and statements. */
import { staleApprovals } from '#domain/governance/approval.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import { reviewDue } from '#domain/governance/review.ts';
import { requirementsOf } from '#domain/governance/statements.ts';
import { approvedTextOn } from '#domain/governance/text-on-day.ts';
import type { Office } from '#domain/office/office.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import type { CsvTable } from './csv.ts';

/** Every document with its state, and the version whose text had been approved by the day. */
export const documentsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'documents',
  columns: [
    'key',
    'number',
    'title',
    'version',
    'status',
    'owner',
    'effective',
    'expires',
    'reviewDue',
    'approvedVersion',
    'approvedOn',
    'sha256',
  ],
  rows: documentsOf(office).map((record) => {
    const { number, title, version, status, owner, effective, expires } = record.data;
    const approved = approvedTextOn(office, asOf, record);
    return [
      record.key,
      number,
      title,
      version,
      status,
      owner,
      effective,
      expires,
      reviewDue(record, asOf),
      approved?.version,
      approved?.day,
      approved?.sha256,
    ];
  }),
});

/** Every approval up to the day; `bindsPresentText` is empty for approvals of earlier versions. */
export const approvalsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'approvals',
  columns: ['document', 'version', 'role', 'day', 'evidence', 'sha256', 'bindsPresentText'],
  rows: documentsOf(office).flatMap((record) => {
    const stale = new Set(staleApprovals(record));
    return (record.data.approvals ?? []).flatMap((approval, index) =>
      approval.day > asOf
        ? []
        : [
            [
              record.key,
              approval.version,
              approval.role,
              approval.day,
              approval.evidence,
              approval.sha256,
              approval.version === record.data.version ? !stale.has(index) : undefined,
            ],
          ],
    );
  }),
});

/** Every review up to the day. */
export const reviewsTable = (office: Office, asOf: string): CsvTable => ({
  name: 'reviews',
  columns: ['document', 'day', 'by', 'outcome', 'reason'],
  rows: documentsOf(office).flatMap((record) =>
    (record.data.reviews ?? [])
      .filter(({ day }) => day <= asOf)
      .map(({ day, by, outcome, reason }) => [record.key, day, by, outcome, reason]),
  ),
});

/** Every statement of the present texts. */
export const statementsTable = (office: Office): CsvTable => ({
  name: 'statements',
  columns: ['citation', 'level', 'status', 'text', 'document', 'version', 'documentStatus', 'controls'],
  rows: documentsOf(office).flatMap((record) =>
    (record.body?.statements ?? []).map(({ id, level, text }) => {
      const known = record.data.statements?.[id];
      return [
        `${record.key}#${id}`,
        level,
        known?.status ?? 'active',
        plainLine(text),
        record.key,
        record.data.version,
        record.data.status,
        requirementsOf(record, id).join(' '),
      ];
    }),
  ),
});
