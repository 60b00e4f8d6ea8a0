/** Open waivers of a document's statements: approved, begun and not yet ended, or still to be decided. */
import { waiverEnd, waiverState, waiversOf } from '#domain/governance/waivers.ts';
import type { Office } from '#domain/office/office.ts';
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

/** Waivers of the statements of a document that are open on a day, the first to end first. */
export const openWaivers = (office: Office, asOf: string, key: string): readonly OpenWaiver[] =>
  waiversOf(office, key)
    .flatMap((waiver): OpenWaiver[] => {
      const state = waiverState(waiver, asOf);
      if (state !== 'requested' && state !== 'in-force') return [];
      const { title, owner, statements } = waiver.data;
      const own = statements.filter((statement) => statement.startsWith(`${key}#`)).map((statement) => statement.slice(key.length + 1));
      return [
        {
          id: waiver.id,
          title,
          state: state === 'requested' ? 'requested' : 'approved',
          until: waiverEnd(waiver, asOf),
          owner: roleAt(office, owner),
          statements: own,
        },
      ];
    })
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
