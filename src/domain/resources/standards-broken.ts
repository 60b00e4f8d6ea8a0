/** What of the organisation's rules an application does not keep, as far as records tell. */
import type { Office } from '#domain/office/office.ts';
import { isOpenPhase, waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { supportEnd, supportState } from './support-end.ts';

/** An application's record. */
export type ApplicationRecord = OfficeRecord<'applications'>;

/**
 * What is not kept, and how that is known:
 * `waived` – a waiver in force names the application: the statement is not kept, with leave;
 * `waiver-over` – the waiver's last day has passed and nobody closed it: the leave is gone;
 * `hold`, `retire` – the application follows a technology that is to be used no further, or to be left, by an approved standard: a draft binds nobody;
 * `standard-unsupported` – the vendor's support of that technology has ended;
 * `component-unsupported` – the support of a component has ended: of no one standard, but of each that asks for supported products;
 * `not-listed` – an approved standard names a class that the application belongs to, and the application does not list it.
 */
export type Breach =
  | { readonly kind: 'waived' | 'waiver-over'; readonly statement: string; readonly waiver: WaiverRecord }
  | { readonly kind: 'hold' | 'retire' | 'standard-unsupported' | 'not-listed'; readonly standard: OfficeRecord<'standards'> }
  | { readonly kind: 'component-unsupported'; readonly component: number; readonly day: string };

/**
 * The classes of an application by which `appliesTo.applicationClasses` can name it: its kind (`custom`, `package`, `saas`), `criticality-1` to
 * `criticality-4`, and `personal-data`. A class of another name is the organisation's own: whom it covers cannot be told, and it names nobody here.
 */
export const classesOf = ({ data }: ApplicationRecord): readonly string[] => [
  ...(data.kind === undefined ? [] : [data.kind]),
  `criticality-${String(data.criticality)}`,
  ...(data.personalData === true ? ['personal-data'] : []),
];

/** Approved standards that name classes of applications. */
const standardsWithClasses = (office: Office): readonly OfficeRecord<'standards'>[] =>
  office.once('standards-with-application-classes', () =>
    office.list('standards').filter(({ data }) => data.status === 'approved' && data.appliesTo?.applicationClasses !== undefined),
  );

/** Whether the standard names the application by its class and, where it names classes of data too, by its data. */
export const coversByClass = ({ data: { appliesTo } }: OfficeRecord<'standards'>, application: ApplicationRecord): boolean => {
  const own = classesOf(application);
  const isNamed = (appliesTo?.applicationClasses ?? []).some((name) => own.includes(name.trim().toLowerCase()));
  const { dataClasses } = appliesTo ?? {};
  return isNamed && (dataClasses === undefined || dataClasses.includes(application.data.dataClass ?? ''));
};

const isWaiver = (record: AnyRecord): record is WaiverRecord => record.collection === 'waivers';

const waived = (office: Office, application: ApplicationRecord, asOf: string): readonly Breach[] =>
  office
    .referrersOf(application.key)
    .filter(isWaiver)
    .flatMap((waiver): readonly Breach[] => {
      const phase = waiverPhase(waiver, asOf, waiverTerms(office));
      if (!isOpenPhase(phase) || phase === 'requested' || phase === 'upcoming') return [];
      const kind = phase === 'expired' ? 'waiver-over' : 'waived';
      return waiver.data.statements.map((statement) => ({ kind, statement, waiver }));
    });

const ofTechnology = (office: Office, application: ApplicationRecord, asOf: string): readonly Breach[] =>
  (application.data.standards ?? []).flatMap((id): readonly Breach[] => {
    const standard = office.find('standards', id);
    if (standard === undefined) return [];
    const { status, technology, supportEnds } = standard.data;
    if (status !== 'approved') return [];
    return [
      ...(technology === 'hold' || technology === 'retire' ? [{ kind: technology, standard }] : []),
      ...(supportEnds !== undefined && supportEnds < asOf ? [{ kind: 'standard-unsupported' as const, standard }] : []),
    ];
  });

/**
 * What an application does not keep on the data date. An application that is retired breaks nothing. Nothing found is no proof: only what records say is seen.
 */
export const standardsBroken = (office: Office, application: ApplicationRecord, asOf: string): readonly Breach[] => {
  const { lifecycle, components = [], standards = [] } = application.data;
  if (lifecycle === 'retired') return [];
  return [
    ...waived(office, application, asOf),
    ...ofTechnology(office, application, asOf),
    ...components.flatMap((use, component): readonly Breach[] => {
      const end = supportEnd(office, use);
      return end.day !== undefined && supportState(end, asOf) === 'ended'
        ? [{ kind: 'component-unsupported', component, day: end.day }]
        : [];
    }),
    ...standardsWithClasses(office)
      .filter((standard) => !standards.includes(standard.id) && coversByClass(standard, application))
      .map((standard): Breach => ({ kind: 'not-listed', standard })),
  ];
};
