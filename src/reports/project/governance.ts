/** Rules that touch a project: waivers that name it, and documents that bind projects of its tier. */
import { isDocument, isInForce } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { waiversOfScope } from '#reports/compliance/waiver-line.ts';
import type { WaiverLine } from '#reports/compliance/waiver-line.ts';
import { documentLink } from '#reports/handbook/links.ts';
import type { DocumentLink } from '#reports/handbook/links.ts';

/** What governs a project beyond what binds everybody. */
export interface GovernanceView {
  readonly tier: number;
  /** Open waivers, the first to end first. */
  readonly waivers: readonly WaiverLine[];
  /** Documents in force whose scope names the project's tier. */
  readonly documents: readonly DocumentLink[];
}

/** What touches a project as of a day. Documents that bind everybody, and waivers of everything, are not listed. */
export const governanceView = (office: Office, asOf: string, { id, data: { tier } }: OfficeRecord<'projects'>): GovernanceView => ({
  tier,
  waivers: waiversOfScope(office, asOf, 'projects', id),
  documents: office
    .bindingTier(tier)
    .filter((record) => isDocument(record))
    .filter((document) => isInForce(document, asOf))
    .map((document) => documentLink(office, document)),
});
