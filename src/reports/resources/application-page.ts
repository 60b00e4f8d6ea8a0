/** What the page of one application shows. */
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { officeOn } from '#domain/office/office-on.ts';
import { applicationStanding, isInUse } from '#domain/resources/application-standing.ts';
import type { ApplicationStanding } from '#domain/resources/application-standing.ts';
import type { Breach } from '#domain/resources/standards-broken.ts';
import type { SupportState } from '#domain/resources/support-end.ts';
import { portfolioLines } from '#domain/resources/time-quadrant.ts';
import type { PortfolioLines, Quadrant } from '#domain/resources/time-quadrant.ts';
import type { DataOf } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { waivedStatement, waiversOfScope } from '../compliance/waiver-line.ts';
import type { WaivedStatement, WaiverLine } from '../compliance/waiver-line.ts';
import { documentAt, documentLink } from '../handbook/links.ts';
import type { DocumentLink } from '../handbook/links.ts';
import { nameOf, named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { supportView } from './support-view.ts';
import type { SupportView } from './support-view.ts';

type Application = DataOf<'applications'>;

/** Something that is not kept. */
export type BreachView =
  | { readonly kind: 'waived' | 'waiver-over'; readonly statement: WaivedStatement; readonly waiver: Named }
  | { readonly kind: 'hold' | 'retire' | 'standard-unsupported' | 'not-listed'; readonly document: DocumentLink }
  | { readonly kind: 'component-unsupported'; readonly component: SupportView; readonly day: string };

/** The page of an application. */
export interface ApplicationPage {
  readonly data: Application;
  readonly inUse: boolean;
  readonly owner: Named;
  readonly technicalOwner: Named;
  readonly cost: Money | undefined;
  readonly quadrant: Quadrant | undefined;
  readonly missing: ApplicationStanding['missing'];
  readonly differs: boolean;
  readonly lines: PortfolioLines;
  readonly components: readonly SupportView[];
  readonly support: SupportState | undefined;
  readonly standards: readonly (DocumentLink | undefined)[];
  readonly broken: readonly BreachView[];
  readonly waivers: readonly WaiverLine[];
  /** Projects that change it, requests that would. */
  readonly projects: readonly (Named & { readonly lifecycle: DataOf<'projects'>['lifecycle'] })[];
  readonly requests: readonly Named[];
  readonly contracts: readonly (Named & { readonly supplier: Named | undefined; readonly end: string | undefined })[];
  readonly assets: readonly (Named & { readonly kind: DataOf<'assets'>['kind'] })[];
  readonly replacedBy: Named | undefined;
  readonly replaces: readonly Named[];
}

const breachView = (office: Office, components: readonly SupportView[], breach: Breach): readonly BreachView[] => {
  if ('statement' in breach) {
    return [{ kind: breach.kind, statement: waivedStatement(office, breach.statement), waiver: nameOf(office, breach.waiver) }];
  }
  if ('standard' in breach) return [{ kind: breach.kind, document: documentLink(office, breach.standard) }];
  const component = components[breach.component];
  return component === undefined ? [] : [{ kind: breach.kind, component, day: breach.day }];
};

const ofCollection = <C extends AnyRecord['collection']>(
  records: readonly AnyRecord[],
  collection: C,
): readonly Extract<AnyRecord, { collection: C }>[] =>
  records.filter((record): record is Extract<AnyRecord, { collection: C }> => record.collection === collection);

/** The page of the application of that id as of a day; undefined where this edition has none. */
export const applicationPage = (full: Office, asOf: string, id: string): ApplicationPage | undefined => {
  const office = officeOn(full, asOf);
  const application = office.find('applications', id);
  if (application === undefined) return undefined;
  const { data } = application;
  const standing = applicationStanding(office, application, asOf);
  const components = standing.components.map((component) => supportView(office, asOf, component));
  const referrers = office.referrersOf(application.key);
  return {
    data,
    inUse: isInUse(application),
    owner: named(office, 'roles', data.owner),
    technicalOwner: named(office, 'roles', data.technicalOwner),
    cost: data.annualCost,
    quadrant: standing.quadrant,
    missing: standing.missing,
    differs: standing.differs,
    lines: portfolioLines(office),
    components,
    support: standing.support,
    standards: (data.standards ?? []).map((standard) => documentAt(office, `standards/${standard}`)),
    broken: standing.broken.flatMap((breach) => breachView(office, components, breach)),
    waivers: waiversOfScope(office, asOf, 'applications', id),
    projects: ofCollection(referrers, 'projects').map((project) => ({ ...nameOf(office, project), lifecycle: project.data.lifecycle })),
    requests: ofCollection(referrers, 'requests').map((request) => nameOf(office, request)),
    contracts: (data.contracts ?? []).map((contract) => {
      const found = office.find('contracts', contract);
      return {
        ...named(office, 'contracts', contract),
        supplier: namedOptional(office, 'suppliers', found?.data.supplier),
        end: found?.data.end,
      };
    }),
    assets: ofCollection(referrers, 'assets').map((asset) => ({ ...nameOf(office, asset), kind: asset.data.kind })),
    replacedBy: namedOptional(office, 'applications', data.replacedBy),
    replaces: ofCollection(referrers, 'applications')
      .filter((other) => other.data.replacedBy === id)
      .map((other) => nameOf(office, other)),
  };
};
