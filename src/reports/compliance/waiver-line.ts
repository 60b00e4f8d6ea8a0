/** A waiver in one line, as the register, its document, its statement and its project show it. */
import { waiverDays, waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import type { WaiverPhase } from '#domain/waivers/waiver-phase.ts';
import { extensionsBy, isUnlimited, waiverEnd, waiversOf } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentAt, recordAt, roleAt } from '../handbook/links.ts';
import type { DocumentLink, RecordLink, RoleLink } from '../handbook/links.ts';

/** A statement that a waiver lifts. */
export interface WaivedStatement {
  /** `<collection>/<id>#<statement>` */
  readonly key: string;
  /** Undefined where the document is not in this edition. */
  readonly document: DocumentLink | undefined;
  readonly id: string;
}

/** What a waiver covers; everything where it names nothing. */
export interface WaiverScope {
  readonly everything: boolean;
  /** Projects, applications and units, in this order; undefined where one is not in this edition. */
  readonly records: readonly (RecordLink | undefined)[];
}

/** A waiver in a list. */
export interface WaiverLine {
  readonly id: string;
  readonly title: Localised;
  readonly phase: WaiverPhase;
  readonly statements: readonly WaivedStatement[];
  readonly scope: WaiverScope;
  readonly owner: RoleLink | undefined;
  readonly reason: WaiverRecord['data']['reason'];
  readonly from: string;
  /** Last day, extensions included. */
  readonly until: string;
  /** Day of its closure, where it was closed by the data date. */
  readonly closed: string | undefined;
  /** Days from the first to the last, both included. */
  readonly days: number;
  /** Most days that the documents allow; undefined where none sets a limit or one is not in this edition. */
  readonly maxDays: number | undefined;
  readonly extensions: number;
  readonly maxExtensions: number | undefined;
}

/** A statement by its key. */
export const waivedStatement = (office: Office, key: string): WaivedStatement => {
  const [document = '', id = ''] = key.split('#');
  return { key, document: documentAt(office, document), id };
};

const scopeOf = (office: Office, waiver: WaiverRecord): WaiverScope => ({
  everything: isUnlimited(waiver),
  records: (['projects', 'applications', 'units'] as const).flatMap((collection) =>
    (waiver.data.scope?.[collection] ?? []).map((id) => recordAt(office, `${collection}/${id}`)),
  ),
});

/** The line of a waiver as of a day. */
export const waiverLine = (office: Office, asOf: string, waiver: WaiverRecord): WaiverLine => {
  const { data, id } = waiver;
  const limits = waiverLimits(office, waiver);
  return {
    id,
    title: data.title,
    phase: waiverPhase(waiver, asOf, waiverTerms(office)),
    statements: data.statements.map((key) => waivedStatement(office, key)),
    scope: scopeOf(office, waiver),
    owner: roleAt(office, data.owner),
    reason: data.reason,
    from: data.validFrom,
    until: waiverEnd(waiver, asOf),
    closed: data.closure !== undefined && data.closure.day <= asOf ? data.closure.day : undefined,
    days: waiverDays(waiver, asOf),
    maxDays: limits.partial ? undefined : limits.maxDays?.value,
    extensions: extensionsBy(waiver, asOf).length,
    maxExtensions: limits.partial ? undefined : limits.maxExtensions?.value,
  };
};

const shownAtRules: ReadonlySet<WaiverPhase> = new Set(['requested', 'upcoming', 'in-force', 'ending', 'grace']);

/** Lines by their end, the first to end first. */
export const byEnd = (a: WaiverLine, b: WaiverLine): number => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.id < b.id ? -1 : 1);

/** Waivers that a reader of the rule must know: asked for, in force or about to be, or in their grace; the first to end first. */
const openAmong = (office: Office, asOf: string, waivers: readonly WaiverRecord[]): readonly WaiverLine[] =>
  waivers
    .map((waiver) => waiverLine(office, asOf, waiver))
    .filter(({ phase }) => shownAtRules.has(phase))
    .sort(byEnd);

/** Open waivers from statements of the document of that key. */
export const openWaivers = (office: Office, asOf: string, key: string): readonly WaiverLine[] =>
  openAmong(office, asOf, waiversOf(office, key));

const unitWithParents = (office: Office, id: string): readonly string[] => {
  const units: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !units.includes(at); at = office.find('units', at)?.data.parent) units.push(at);
  return units;
};

/** Open waivers whose scope names a project, an application, or a unit or one above it. Those that cover everything are not among them. */
export const waiversOfScope = (
  office: Office,
  asOf: string,
  collection: 'projects' | 'applications' | 'units',
  id: string,
): readonly WaiverLine[] => {
  if (id === restricted) return [];
  const ids = collection === 'units' ? unitWithParents(office, id) : [id];
  const waivers = ids
    .flatMap((named) => office.referrersOf(`${collection}/${named}`))
    .filter((record): record is WaiverRecord => record.collection === 'waivers');
  return openAmong(office, asOf, [...new Set(waivers)]);
};
