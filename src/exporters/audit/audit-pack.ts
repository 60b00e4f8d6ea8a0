/** What an auditor gets: the texts that had been approved by a day, every register as a table, and what the pack is made of. */
import { documentsOf } from '#domain/governance/documents.ts';
import { approvedTextOn } from '#domain/governance/text-on-day.ts';
import type { ApprovedText } from '#domain/governance/text-on-day.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Site } from '#domain/office/site.ts';
import { textIn } from '#domain/office/written.ts';
import { csvText } from '#exporters/tables/csv.ts';
import type { CsvTable } from '#exporters/tables/csv.ts';
import { governanceTables } from '#exporters/tables/index.ts';

/** One file of the pack. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const documentFile = (document: DocumentRecord, approved: ApprovedText, asOf: string): PackFile => {
  const { number, owner, status, effective, expires, approvals = [] } = document.data;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Document', document.key],
    ['Number', number],
    ['Version', approved.version],
    ['State of the document', status],
    ['Owner', owner],
    ['Effective', approved.version === document.data.version ? effective : undefined],
    ['Expires', approved.version === document.data.version ? expires : undefined],
    ['SHA-256 of the normative text', approved.sha256],
    ...approvals
      .filter(({ version, day }) => version === approved.version && day <= asOf)
      .map((approval) => ['Approved', oneLine(`${approval.role}, ${approval.day}, ${approval.evidence}`)] as const),
  ];
  const head = facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
  return {
    path: `documents/${document.key}.md`,
    text: `# ${oneLine(approved.title)}\n\n${head.join('\n')}\n\n---\n\n${(approved.body?.text ?? '').trim()}\n`,
  };
};

const guide = (site: Site, framework: string | undefined, tables: readonly CsvTable[], texts: number): string =>
  [
    `Audit pack: ${textIn(site.office, site.office.organisation.data.name)}`,
    '',
    `Data date:         ${site.asOf}`,
    `Edition:           ${site.edition} (records above it are not contained)`,
    `Revision:          ${site.revision ?? 'outside a repository'}`,
    `Hash of records:   ${site.recordsHash}`,
    `Made by:           Kontor ${site.toolVersion}`,
    `Framework:         ${framework ?? 'all'}`,
    '',
    'To verify that no file was changed since the pack was made:',
    '',
    '    unzip PACK.zip -d pack && cd pack && sha256sum -c SHA256SUMS',
    '',
    'Contents',
    '',
    `documents/           ${String(texts)} texts as approved by the data date, with their approvals`,
    ...tables.map(({ name, rows }) => `${`tables/${name}.csv`.padEnd(40)} ${String(rows.length)} rows`),
    'tables/frameworks/   statements of applicability: each control, whether it applies and why not, and what covers it',
    'pack.json            the same facts for programs',
    'SHA256SUMS           SHA-256 of every other file',
    '',
    'approvals.csv: bindsPresentText is "true" where the text is still the one that was approved, and empty for earlier versions.',
    'Texts follow the versions: a document without a text here had no approved version on the data date; documents.csv lists it all the same.',
    'The pack is made from the records as they are at the revision above. What happened after the data date is left out; what the records hold without a day (version,',
    'status, owner, wording of registers) is as it is now. For all of it as it was on a past day, make the pack from the revision of that day.',
    '',
  ].join('\n');

/** The files of the pack but `SHA256SUMS`, by path. `framework` leaves the statements of applicability of others out. */
export const auditPackFiles = (site: Site, framework?: string): readonly PackFile[] => {
  const { office, asOf } = site;
  const tables = governanceTables(site, framework);
  const texts = documentsOf(office).flatMap((document) => {
    const approved = approvedTextOn(office, asOf, document);
    return approved === undefined ? [] : [documentFile(document, approved, asOf)];
  });
  const facts = {
    asOf,
    edition: site.edition,
    framework: framework ?? null,
    organisation: office.organisation.data.name,
    recordsHash: site.recordsHash,
    revision: site.revision ?? null,
    rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
    texts: texts.length,
    toolVersion: site.toolVersion,
  };
  return [
    { path: 'README.txt', text: guide(site, framework, tables, texts.length) },
    { path: 'pack.json', text: `${JSON.stringify(facts, undefined, 2)}\n` },
    ...texts,
    ...tables.map((table) => ({ path: `tables/${table.name}.csv`, text: csvText(table) })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
};
