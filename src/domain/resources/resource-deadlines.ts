/** What is due with resources: notice of contracts, ends of contracts, ends of the support of what is in use. */
import type { Office } from '#domain/office/office.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { contractStandings } from './contract-standing.ts';
import { releasesInUse } from './technology-use.ts';

/** What is due: the last day for notice, the end of a contract that nothing renews, the end of support. */
export type ResourceDeadlineKind = 'notice' | 'contract' | 'support';

/** One thing that is due. */
export interface ResourceDeadline {
  readonly kind: ResourceDeadlineKind;
  readonly day: string;
  readonly record: AnyRecord;
  readonly owner: string | undefined;
  readonly part?: number;
  /** What of the record it is, where the record has several: the version of a product. */
  readonly detail?: string;
}

const ofContracts = (office: Office, asOf: string): readonly ResourceDeadline[] =>
  contractStandings(office, asOf).flatMap(({ contract, term }): readonly ResourceDeadline[] => {
    const { owner } = contract.data;
    if (term.state === 'ended') return [];
    if (term.nextNotice !== undefined) return [{ kind: 'notice', day: term.nextNotice.day, record: contract, owner }];
    return [{ kind: 'contract', day: term.end, record: contract, owner }];
  });

/** Ends of support to come. Those that have passed are findings of the check, and nothing is left to be done by their day. */
const ofSupport = (office: Office, asOf: string): readonly ResourceDeadline[] =>
  releasesInUse(office, asOf).flatMap(({ product, version, end, applications, assets }): readonly ResourceDeadline[] => {
    if (end.day === undefined || end.day < asOf) return [];
    const [first] = [...applications].sort((a, b) => a.data.criticality - b.data.criticality);
    const owner = first?.data.technicalOwner ?? assets[0]?.data.owner;
    const name = version ?? '';
    if (end.product !== undefined && end.from === 'release') {
      const part = end.product.data.releases.findIndex((release) => release.version === version);
      return [{ kind: 'support', day: end.day, record: end.product, owner, part, detail: name }];
    }
    const record = first ?? assets[0];
    if (record === undefined) return [];
    const part =
      record.collection === 'applications'
        ? { part: (record.data.components ?? []).findIndex((component) => component.product === product && component.version === version) }
        : {};
    return [{ kind: 'support', day: end.day, record, owner, ...part, detail: `${product} ${name}`.trim() }];
  });

/** Everything that is due with resources. A contract whose notice can no longer be given for its present term asks for the next one. */
export const resourceDeadlines = (office: Office, asOf: string): readonly ResourceDeadline[] => [
  ...ofContracts(office, asOf),
  ...ofSupport(office, asOf),
];
