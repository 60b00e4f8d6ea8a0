/** The course of a waiver: what happened to it and what is to come, by day. */
import { extensionsBy, waiverEnd } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { roleAt } from '../handbook/links.ts';
import type { RoleLink } from '../handbook/links.ts';

/** One event: an approval, the first day, an extension with the day to which it moved the end, the last day, or the closure. */
export interface WaiverEvent {
  readonly kind: 'approval' | 'begin' | 'extension' | 'end' | 'closure';
  readonly day: string;
  /** Who decided; undefined where nobody is named, or the role is not in this edition. */
  readonly role: RoleLink | undefined;
  /** Whether a role is named, be it in this edition or not. */
  readonly hasRole: boolean;
  /** Of an extension: the former and the new last day. */
  readonly moved: { readonly from: string; readonly to: string } | undefined;
  readonly reason: string | undefined;
}

const order = ['approval', 'begin', 'extension', 'end', 'closure'] as const;

/** Events by day, as they are known on a day: decisions of later days have not been taken. A waiver that was closed before its last day never reached it: the end is left out. */
export const waiverEvents = (office: Office, asOf: string, waiver: WaiverRecord): readonly WaiverEvent[] => {
  const { data } = waiver;
  const event = (kind: WaiverEvent['kind'], day: string, more: Partial<WaiverEvent> = {}): WaiverEvent => ({
    kind,
    day,
    role: undefined,
    hasRole: false,
    moved: undefined,
    reason: undefined,
    ...more,
  });
  const by = (role: string): Partial<WaiverEvent> => ({ role: roleAt(office, role), hasRole: true });
  const end = waiverEnd(waiver, asOf);
  const closed = data.closure !== undefined && data.closure.day <= asOf ? data.closure.day : undefined;
  const extensions = extensionsBy(waiver, asOf);
  return [
    ...(data.approvals ?? []).filter(({ day }) => day <= asOf).map(({ role, day }) => event('approval', day, by(role))),
    event('begin', data.validFrom),
    ...extensions.map(({ day, approvedBy, validTo, reason }, index) =>
      event('extension', day, {
        ...by(approvedBy),
        moved: { from: extensions[index - 1]?.validTo ?? data.validTo, to: validTo },
        reason,
      }),
    ),
    ...(closed !== undefined && closed < end ? [] : [event('end', end)]),
    ...(closed === undefined ? [] : [event('closure', closed, { reason: data.closure?.reason })]),
  ].sort((a, b) => (a.day === b.day ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.day < b.day ? -1 : 1));
};
