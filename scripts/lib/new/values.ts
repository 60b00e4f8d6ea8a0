/** What a new record of a type says before anybody was asked: what follows from the office, the day and the place. */
import type { Office } from '#domain/office/office.ts';
import { addDays, isDay, lastDayOf } from '#domain/time/calendar.ts';
import { isDocumentCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { Language } from '#schemas/shared.ts';
import type { Place } from './where.ts';

/** What a new record stands in. */
export interface Ground {
  readonly office: Office | undefined;
  readonly place: Place;
  readonly asOf: string;
  readonly language: Language;
  readonly title: string | undefined;
  /** How a project is run, where that was said. */
  readonly methodology: string | undefined;
}

/** Values by their path in dots; `undefined` leaves a value to a person that would else be guessed. */
type Values = Readonly<Record<string, unknown>>;

/** The key that names a record of the type; undefined where it has none. */
export const titleKey = (collection: Collection): string | undefined =>
  ['title', 'term', 'text', 'name'].find((key) => Object.hasOwn(recordTypes[collection].schema.shape, key));

/** `vendor-lock-in` as a title: "Vendor lock in". */
const wordsOf = (id: string): string => {
  const words = id.split('/').at(-1)?.replaceAll('-', ' ') ?? '';
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

const series = /^(.*?)(\d+)$/;

/** The next free number of the series that most documents of the collection have: POL-008 after POL-007. */
const nextNumber = (office: Office, collection: Collection): string | undefined => {
  const numbers = (named: Collection): readonly string[] =>
    isDocumentCollection(named) ? office.list(named).flatMap(({ data }) => data.number ?? []) : [];
  const found = numbers(collection).flatMap((number) => {
    const [, prefix, digits] = series.exec(number) ?? [];
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }];
  });
  const [largest] = [...Map.groupBy(found, ({ prefix }) => prefix).values()].sort((a, b) => b.length - a.length);
  if (largest?.[0] === undefined) return undefined;
  const next = Math.max(...largest.map(({ digits }) => Number(digits))) + 1;
  return `${largest[0].prefix}${String(next).padStart(largest[0].digits.length, '0')}`;
};

const inLanguage = (language: Language, en: string, de: string): string => (language === 'de' ? de : en);

const ofDocument = ({ office, place, asOf, language }: Ground): Values => {
  const number = office === undefined ? undefined : nextNumber(office, place.collection);
  return {
    ...(number === undefined ? {} : { number }),
    version: '1.0',
    status: 'draft',
    changelog: [{ version: '1.0', day: asOf, kind: 'material', summary: inLanguage(language, 'First version', 'Erste Fassung') }],
  };
};

/** A report of a month speaks up to its last day, or up to today while it runs. */
const dayOfMonth = (id: string | undefined, asOf: string): string | undefined => {
  const month = id?.slice(0, 7) ?? '';
  if (!isDay(`${month}-01`)) return undefined;
  const last = lastDayOf(month);
  return asOf.startsWith(month) && asOf < last ? asOf : last;
};

const ofProject = ({ office, methodology }: Ground): Values => {
  const methods = office?.list('methodologies') ?? [];
  const method = methods.length === 1 && methodology === undefined ? methods[0] : office?.find('methodologies', methodology);
  const phase = method?.data.phases[0]?.id;
  return { lifecycle: 'proposed', tier: 2, category: 'grow', ...(phase === undefined ? {} : { phase }) };
};

const ofGate = ({ office, place }: Ground): Values => {
  const method = office?.find('methodologies', office.find('projects', place.owner)?.data.methodology);
  const gate = method?.data.gates.find(({ id }) => id === place.id);
  return { decision: undefined, ...(gate === undefined ? {} : { gate: gate.id, board: gate.board }) };
};

const ofBaseline = ({ office, place, asOf }: Ground): Values => {
  const { start, end } = office?.find('projects', place.owner)?.data ?? {};
  return { day: asOf, start: start?.planned ?? start?.actual, end: end?.planned };
};

const ofCount = ({ office, place, asOf }: Ground): Values => {
  const document = office?.records.find(
    ({ id, data, collection }) => id === place.owner && (collection === 'training' || 'acknowledgement' in data),
  );
  return { day: asOf, version: document !== undefined && 'version' in document.data ? document.data.version : undefined };
};

const special: Partial<Record<Collection, (ground: Ground) => Values>> = {
  organisation: () => ({ languages: ['en'], currency: undefined }),
  methodologies: (ground) => ({
    ...ofDocument(ground),
    phases: [
      { id: 'plan', title: inLanguage(ground.language, 'Plan', 'Planen'), gate: 'go' },
      { id: 'deliver', title: inLanguage(ground.language, 'Deliver', 'Umsetzen') },
    ],
    gates: [{ id: 'go', title: inLanguage(ground.language, 'Decision to deliver', 'Entscheidung zur Umsetzung') }],
    artefacts: [],
  }),
  frameworks: ({ language }) => ({
    redistribution: 'ids-and-own-titles',
    controls: [{ ref: '1.1', title: inLanguage(language, 'First requirement', 'Erste Anforderung') }],
  }),
  waivers: ({ asOf }) => ({ decision: 'requested', validTo: addDays(asOf, 90), reason: undefined }),
  acknowledgements: ofCount,
  findings: () => ({ kind: undefined }),
  projects: ofProject,
  baselines: ofBaseline,
  status: ({ place, asOf }) => ({ dataDate: dayOfMonth(place.id, asOf), state: 'draft', 'overall.rag': 'not-assessed' }),
  gates: ofGate,
  budget: ({ asOf }) => ({ month: asOf.slice(0, 7), pool: undefined, kind: undefined }),
  risks: ({ asOf }) => ({ raised: asOf }),
  issues: ({ asOf }) => ({ raised: asOf, status: 'open' }),
  changes: ({ asOf }) => ({ day: asOf, status: 'submitted' }),
  closures: () => ({ conclusion: undefined }),
  scoring: ({ language }) => ({
    criteria: [
      {
        id: 'strategic-fit',
        title: inLanguage(language, 'Strategic fit', 'Beitrag zur Strategie'),
        weight: 100,
        direction: 'up',
        min: 1,
        max: 5,
      },
    ],
  }),
  products: () => ({ releases: [{ version: '1.0' }] }),
  reports: ({ place }) => ({ month: place.id, state: 'draft' }),
};

/** The values of a new record, as far as they are known. */
export const valuesOf = (ground: Ground): Values => {
  const { collection, id } = ground.place;
  const key = titleKey(collection);
  const title = ground.title ?? (id === undefined ? undefined : wordsOf(id));
  const isRegister = recordTypes[collection].register === 'id';
  return {
    ...(isRegister ? { id } : {}),
    ...(key === undefined || title === undefined ? {} : { [key]: title }),
    ...(special[collection] ?? (isDocumentCollection(collection) ? ofDocument : () => ({})))(ground),
  };
};
