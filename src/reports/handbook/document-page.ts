/** What the page of a handbook document shows, whatever its type. Everything is found by the indexes of the office: no page looks at all records. */
import type { Relationship } from '#domain/frameworks/coverage.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { comparedVersions, versionsOf } from '#domain/governance/document-versions.ts';
import { replacementsOf } from '#domain/governance/successors.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, translationInto, writtenIn } from '#domain/office/written.ts';
import { monthsOfPeriod } from '#domain/time/calendar.ts';
import type { AnyRecord, Body } from '#schemas/record.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import { openWaivers } from '../compliance/waiver-line.ts';
import type { WaiverLine } from '../compliance/waiver-line.ts';
import { groupAt } from '#reports/compliance/confirmation-view.ts';
import { requirementAt } from '#reports/compliance/control-register.ts';
import type { MetRequirement } from '#reports/compliance/control-register.ts';
import { acknowledgementLine } from './acknowledgement.ts';
import type { AcknowledgementLine } from './acknowledgement.ts';
import { approvalLines, documentNotices, reviewState } from './document-state.ts';
import type { ApprovalLine, DocumentNotice, ReviewState } from './document-state.ts';
import { statementLines } from './document-statements.ts';
import type { StatementLine } from './document-statements.ts';
import { documentAt, documentLink, isDocument, recordLink, roleAt, rolesAt } from './links.ts';
import type { DocumentLink, RecordLink, RoleLink } from './links.ts';
import { scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';

/** A reference that may lead to something above the edition: then it is undefined. */
type Perhaps<T> = readonly (T | undefined)[];

/** Relations of a document, empty lists where there are none. */
export interface Relations {
  readonly implements: Perhaps<DocumentLink>;
  readonly implementedBy: Perhaps<DocumentLink>;
  readonly related: Perhaps<DocumentLink>;
  readonly supersedes: Perhaps<DocumentLink>;
  readonly supersededBy: Perhaps<DocumentLink>;
  /** Training that teaches one of its statements. */
  readonly taughtIn: Perhaps<DocumentLink>;
  /** Applications that follow it, without those that are retired. */
  readonly applications: readonly RecordLink[];
}

/** One entry of the history, from the changelog or from an approved text that it does not name. */
export interface Change {
  readonly version: string;
  readonly day: string | undefined;
  readonly kind: 'material' | 'editorial' | undefined;
  readonly summary: Localised | undefined;
  /** Whether its text can be compared with that of a version before. */
  readonly compared: boolean;
}

/** Who must confirm a document, and when. */
export interface AcknowledgementDuty {
  readonly withinDays: number | undefined;
  readonly repeatMonths: number | undefined;
  readonly on: 'major' | 'any' | 'never';
  readonly groups: Perhaps<RecordLink>;
}

/** The page of a document in one language. */
export interface DocumentPage {
  readonly link: DocumentLink;
  readonly title: string;
  readonly summary: string | undefined;
  /** The text, for the page to render. */
  readonly body: Body | undefined;
  readonly languages: readonly Language[];
  readonly version: string;
  readonly owner: RoleLink | undefined;
  readonly effective: string | undefined;
  readonly expires: string | undefined;
  readonly review: ReviewState;
  readonly approvalRule: 'all' | 'any' | 'majority' | undefined;
  readonly approvals: readonly ApprovalLine[];
  readonly scope: Scope | undefined;
  readonly acknowledgement: AcknowledgementLine | undefined;
  readonly notices: readonly DocumentNotice[];
  readonly statements: readonly StatementLine[];
  readonly waivers: readonly WaiverLine[];
  readonly waiverRules:
    | {
        readonly allowed: boolean;
        readonly maxDays: number | undefined;
        readonly maxExtensions: number | undefined;
        readonly approver: RoleLink | undefined;
      }
    | undefined;
  readonly requirements: readonly (Pick<MetRequirement, 'framework' | 'ref' | 'title'> & {
    readonly relationship: Relationship;
    readonly statement: string | undefined;
    readonly note: string | undefined;
  })[];
  readonly relations: Relations;
  readonly raci: Readonly<Record<'responsible' | 'accountable' | 'consulted' | 'informed', Perhaps<RoleLink>>> | undefined;
  readonly changes: readonly Change[];
  readonly reviews: readonly {
    readonly day: string;
    readonly by: RoleLink | undefined;
    readonly outcome: 'no-change' | 'change-needed' | 'withdraw';
    readonly reason: string;
  }[];
  readonly keywords: readonly string[];
}

const links = (office: Office, keys: readonly string[] = []): Perhaps<DocumentLink> => keys.map((key) => documentAt(office, key));

const relationsOf = (office: Office, document: DocumentRecord): Relations => {
  const { data, key } = document;
  const referrers = office.referrersOf(key).filter(isDocument);
  const linked = (records: readonly DocumentRecord[]): readonly DocumentLink[] => records.map((record) => documentLink(office, record));
  return {
    implements: links(office, data.implements),
    implementedBy: linked(referrers.filter((record) => record.data.implements?.includes(key) === true)),
    related: links(office, data.related),
    supersedes: links(office, data.supersedes),
    supersededBy: linked(replacementsOf(office, document)),
    applications: office
      .referrersOf(key)
      .filter((record) => record.collection === 'applications' && record.data.lifecycle !== 'retired')
      .map((record) => recordLink(office, record)),
    taughtIn: linked(
      referrers.filter(
        (record) => record.collection === 'training' && record.data.covers?.some((statement) => statement.startsWith(`${key}#`)) === true,
      ),
    ),
  };
};

/** Who must confirm a document; undefined where nobody must. */
export const acknowledgementOf = (office: Office, { data: { acknowledgement } }: DocumentRecord): AcknowledgementDuty | undefined =>
  acknowledgement?.required === true
    ? {
        withinDays: acknowledgement.withinDays,
        repeatMonths: acknowledgement.repeatEvery === undefined ? undefined : monthsOfPeriod(acknowledgement.repeatEvery),
        on: acknowledgement.on ?? 'major',
        groups: (acknowledgement.groups ?? []).map((id) => groupAt(office, id)),
      }
    : undefined;

const changesOf = (office: Office, document: DocumentRecord): readonly Change[] => {
  const versions = versionsOf(office, document);
  const compared = comparedVersions(versions);
  return versions
    .filter(({ summary, texts, current }) => summary !== undefined || (texts.length > 0 && !current))
    .map(({ version, day, kind, summary }) => ({ version, day, kind, summary, compared: compared.has(version) }));
};

const raciOf = (office: Office, { data: { raci } }: DocumentRecord): DocumentPage['raci'] =>
  raci === undefined
    ? undefined
    : {
        responsible: rolesAt(office, raci.responsible),
        accountable: rolesAt(office, raci.accountable === undefined ? [] : [raci.accountable].flat()),
        consulted: rolesAt(office, raci.consulted),
        informed: rolesAt(office, raci.informed),
      };

/** The page of the document of that key in a language. Throws where there is no such document: pages are made of what exists. */
export const documentPage = (office: Office, asOf: string, key: string, language: Language): DocumentPage => {
  const document: AnyRecord | undefined = office.byKey(key);
  if (document === undefined || !isDocument(document)) throw new Error(`there is no document ${key}`);
  const { data } = document;
  const translation = translationInto(office, document, language);
  const waivers = openWaivers(office, asOf, key);
  return {
    link: documentLink(office, document),
    title: translation?.title ?? data.title,
    summary: translation === undefined ? data.summary : translation.summary,
    body: bodyIn(office, document, language),
    languages: writtenIn(office, document),
    version: data.version,
    owner: roleAt(office, data.owner),
    effective: data.effective,
    expires: data.expires,
    review: reviewState(document, asOf),
    approvalRule: (data.approvers ?? []).length > 1 ? (data.approvalRule ?? 'all') : undefined,
    approvals: approvalLines(office, document),
    scope: scopeOf(office, document),
    acknowledgement: acknowledgementLine(office, asOf, document),
    notices: documentNotices(office, asOf, document, language),
    statements: statementLines(office, document, language, waivers),
    waivers,
    waiverRules:
      data.waivers === undefined
        ? undefined
        : {
            allowed: data.waivers.allowed,
            maxDays: data.waivers.maxDays,
            maxExtensions: data.waivers.maxExtensions,
            approver: roleAt(office, data.waivers.approver),
          },
    requirements: (data.satisfies ?? []).map(({ control, relationship, statement, note }) => ({
      ...requirementAt(office, control),
      relationship,
      statement,
      note,
    })),
    relations: relationsOf(office, document),
    raci: raciOf(office, document),
    changes: changesOf(office, document),
    reviews: [...(data.reviews ?? [])]
      .reverse()
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ day, by, outcome, reason }) => ({ day, by: roleAt(office, by), outcome, reason })),
    keywords: data.keywords ?? [],
  };
};
