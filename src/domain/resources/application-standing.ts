/** Where an application stands on the data date: its quadrant, the support of what it is made of, what it does not keep. Computed once for all pages. */
import type { Office } from '#domain/office/office.ts';
import { standardsBroken } from './standards-broken.ts';
import type { ApplicationRecord, Breach } from './standards-broken.ts';
import { gravestSupport, supportEnd, supportState } from './support-end.ts';
import type { SupportEnd, SupportState } from './support-end.ts';
import { portfolioLines, timeQuadrant } from './time-quadrant.ts';
import type { Quadrant } from './time-quadrant.ts';

/** A component with the end of its support. */
export interface ComponentSupport {
  /** As the application names it. */
  readonly product: string;
  readonly version: string | undefined;
  readonly end: SupportEnd;
  readonly state: SupportState;
}

/** Where an application stands. */
export interface ApplicationStanding {
  readonly application: ApplicationRecord;
  /** Undefined where value or fitness is not assessed. */
  readonly quadrant: Quadrant | undefined;
  /** What keeps the quadrant from being known. */
  readonly missing: readonly ('businessValue' | 'technicalFit')[];
  /** Whether the stated disposition is another than the quadrant advises. */
  readonly differs: boolean;
  readonly components: readonly ComponentSupport[];
  /** The gravest state of its components; undefined where it names none, as a service does. */
  readonly support: SupportState | undefined;
  /** The first day on which support of a component ends or ended. */
  readonly firstEnd: string | undefined;
  readonly broken: readonly Breach[];
}

/** Whether an application is in use: live, or in phase-out. Only then its ends of support count. */
export const isInUse = ({ data }: ApplicationRecord): boolean => data.lifecycle === 'live' || data.lifecycle === 'phase-out';

/** Standing of one application. */
export const applicationStanding = (office: Office, application: ApplicationRecord, asOf: string): ApplicationStanding =>
  office.once(`application-standing/${application.id}/${asOf}`, () => {
    const { businessValue, technicalFit, disposition } = application.data;
    const quadrant = timeQuadrant(application.data, portfolioLines(office));
    const components = (application.data.components ?? []).map((use): ComponentSupport => {
      const end = supportEnd(office, use);
      return { product: use.product, version: use.version, end, state: supportState(end, asOf) };
    });
    const days = components.flatMap(({ end }) => end.day ?? []).sort();
    return {
      application,
      quadrant,
      missing: [
        ...(businessValue === undefined ? (['businessValue'] as const) : []),
        ...(technicalFit === undefined ? (['technicalFit'] as const) : []),
      ],
      differs: quadrant !== undefined && disposition !== undefined && disposition !== quadrant,
      components,
      support: gravestSupport(components.map(({ state }) => state)),
      firstEnd: days[0],
      broken: standardsBroken(office, application, asOf),
    };
  });

/** Standing of every application of the edition, by id. */
export const applicationStandings = (office: Office, asOf: string): readonly ApplicationStanding[] =>
  office.once(`application-standings/${asOf}`, () =>
    office.list('applications').map((application) => applicationStanding(office, application, asOf)),
  );
