/** Open waivers of a document's statements: approved, begun and not yet ended, or still to be decided. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { roleAt } from './links.ts';
import type { RoleLink } from './links.ts';

/** A waiver that is open on the data date. */
export interface OpenWaiver {
  readonly id: string;
  readonly title: Localised;
  readonly state: 'requested' | 'approved';
  /** Last day, extensions included. */
  readonly until: string;
  readonly owner: RoleLink | undefined;
  /** Ids of the statements of the document that it waives. */
  readonly statements: readonly string[];
}

/** Last day of a waiver, extensions included. */
export const waiverEnd = ({ data }: OfficeRecord<'waivers'>): string => data.extensions?.at(-1)?.validTo ?? data.validTo;

/** Waivers of the statements of a document that are open on a day, the first to end first. */
export const openWaivers = (office: Office, asOf: string, key: string): readonly OpenWaiver[] =>
  office
    .referrersOf(key)
    .filter((record) => record.collection === 'waivers')
    .flatMap((waiver): OpenWaiver[] => {
      const { decision, validFrom, title, owner, statements } = waiver.data;
      const until = waiverEnd(waiver);
      const isOpen = decision === 'requested' || (decision === 'approved' && validFrom <= asOf && until >= asOf);
      if (!isOpen) return [];
      const own = statements.filter((statement) => statement.startsWith(`${key}#`)).map((statement) => statement.slice(key.length + 1));
      return own.length === 0 ? [] : [{ id: waiver.id, title, state: decision, until, owner: roleAt(office, owner), statements: own }];
    })
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
