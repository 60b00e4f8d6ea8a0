/** Applications as data: what is written, and where each stands on the data date. */
import type { Office } from '#domain/office/office.ts';
import { applicationStandings, isInUse } from '#domain/resources/application-standing.ts';
import type { Breach } from '#domain/resources/standards-broken.ts';
import { supportDistance } from '#domain/resources/support-end.ts';
import type { SupportEnd } from '#domain/resources/support-end.ts';
import { identityOf } from './records.ts';

/** An end of support: the last day, where it comes from, days from the data date (negative after it), or why no day is known. */
export const supportData = ({ day, from, extended, why }: SupportEnd, asOf: string) => ({
  day,
  from,
  distance: supportDistance(day, asOf),
  extendedUntil: extended,
  why,
});

const brokenData = (breach: Breach) => {
  if ('statement' in breach) return { kind: breach.kind, statement: breach.statement, waiver: breach.waiver.id };
  if ('standard' in breach) return { kind: breach.kind, standard: breach.standard.id };
  return { kind: breach.kind, component: breach.component, since: breach.day };
};

/** `applications.json`: the written keys, the quadrant, the support of each component and the gravest of them, what is not kept, and who names it. */
export const applicationList = (office: Office, asOf: string) =>
  applicationStandings(office, asOf).map(({ application, quadrant, missing, differs, components, support, firstEnd, broken }) => {
    const referrers = office.referrersOf(application.key);
    const idsOf = (collection: 'projects' | 'assets' | 'waivers'): readonly string[] =>
      referrers.filter((record) => record.collection === collection).map(({ id }) => id);
    return {
      ...application.data,
      ...identityOf(application),
      inUse: isInUse(application),
      quadrant,
      missing,
      dispositionDiffers: differs,
      supportState: support,
      firstSupportEnd: firstEnd,
      support: components.map(({ product, version, end, state }) => ({ product, version, state, ...supportData(end, asOf) })),
      brokenStandards: broken.map(brokenData),
      projects: idsOf('projects'),
      assets: idsOf('assets'),
      waivers: idsOf('waivers'),
    };
  });
