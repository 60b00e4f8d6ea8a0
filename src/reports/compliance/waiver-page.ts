/** What the page of one waiver shows. */
import { waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { isOpenPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { waiversOf } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import { bodyIn, sourceLanguage } from '#domain/office/written.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';
import { documentAt, isDocument, recordAt, roleAt } from '../handbook/links.ts';
import type { DocumentLink, RecordLink, RoleLink } from '../handbook/links.ts';
import { waiverEvents } from './waiver-events.ts';
import type { WaiverEvent } from './waiver-events.ts';
import { waivedStatement, waiverLine } from './waiver-line.ts';
import type { WaivedStatement, WaiverLine } from './waiver-line.ts';
import { waiverTimeline } from './waiver-timeline.ts';
import type { WaiverTimeline } from './waiver-timeline.ts';

/** A statement as it is written, where this edition holds its document. */
export interface QuotedStatement extends WaivedStatement {
  readonly level: StatementLevel | undefined;
  /** Plain text; undefined where it is not known. */
  readonly text: string | undefined;
  /** Language of the text. */
  readonly language: Language;
  /** Other waivers from the same statement, whatever their state. */
  readonly siblings: readonly WaiverLine[];
}

/** What a document concerned says about waivers. */
export interface DocumentRules {
  readonly document: DocumentLink | undefined;
  /** Whether it says anything. */
  readonly stated: boolean;
  readonly allowed: boolean;
  readonly maxDays: number | undefined;
  readonly maxExtensions: number | undefined;
  readonly approver: RoleLink | undefined;
  /** Whether it names an approver, be they in this edition or not. */
  readonly hasApprover: boolean;
}

/** The page of a waiver in one language. */
export interface WaiverPage {
  readonly line: WaiverLine;
  readonly requester: RoleLink | undefined;
  readonly justification: Localised;
  readonly risk: { readonly inherent: Localised | undefined; readonly residual: Localised | undefined } | undefined;
  readonly compensating: readonly (RecordLink | undefined)[];
  readonly remediation: { readonly plan: Localised; readonly due: string | undefined; readonly isOpen: boolean } | undefined;
  readonly approvals: readonly { readonly role: RoleLink | undefined; readonly day: string; readonly evidence: string | undefined }[];
  readonly statements: readonly QuotedStatement[];
  readonly rules: readonly DocumentRules[];
  /** Last day that the documents allow; undefined without a limit, or where one is not in this edition. */
  readonly lastDay: string | undefined;
  readonly events: readonly WaiverEvent[];
  readonly timeline: WaiverTimeline;
  /** Last day of grace; undefined where the office gives none. */
  readonly graceUntil: string | undefined;
}

const quoted = (office: Office, asOf: string, waiver: WaiverRecord, key: string, language: Language): QuotedStatement => {
  const statement = waivedStatement(office, key);
  const record = statement.document === undefined ? undefined : office.byKey(statement.document.key);
  const document = record !== undefined && isDocument(record) ? record : undefined;
  const own = document === undefined ? undefined : bodyIn(office, document, language)?.statements.find(({ id }) => id === statement.id);
  const found = own ?? document?.body?.statements.find(({ id }) => id === statement.id);
  return {
    ...statement,
    level: found?.level,
    text: found === undefined ? undefined : plainLine(found.text),
    language: own === undefined ? sourceLanguage(office) : language,
    siblings:
      document === undefined
        ? []
        : waiversOf(office, document.key)
            .filter((other) => other.id !== waiver.id && other.data.statements.includes(key))
            .map((other) => waiverLine(office, asOf, other)),
  };
};

/** The page of the waiver of that id; undefined where this edition has none. */
export const waiverPage = (office: Office, asOf: string, id: string, language: Language): WaiverPage | undefined => {
  const waiver = office.find('waivers', id);
  if (waiver === undefined) return undefined;
  const { data } = waiver;
  const limits = waiverLimits(office, waiver);
  const line = waiverLine(office, asOf, waiver);
  const events = waiverEvents(office, asOf, waiver);
  const { graceDays } = waiverTerms(office);
  return {
    line,
    requester: roleAt(office, data.requester),
    justification: data.justification,
    risk: data.risk === undefined ? undefined : { inherent: data.risk.inherent, residual: data.risk.residual },
    compensating: (data.compensating ?? []).map((control) => recordAt(office, `controls/${control}`)),
    remediation:
      data.remediation === undefined
        ? undefined
        : { plan: data.remediation.plan, due: data.remediation.due, isOpen: isOpenPhase(line.phase) },
    approvals: (data.approvals ?? [])
      .filter(({ day }) => day <= asOf)
      .map(({ role, day, evidence }) => ({ role: roleAt(office, role), day, evidence })),
    statements: data.statements.map((key) => quoted(office, asOf, waiver, key, language)),
    rules: limits.documents.map(({ document, stated, allowed, maxDays, maxExtensions, approver }) => ({
      document: documentAt(office, document),
      stated,
      allowed,
      maxDays,
      maxExtensions,
      approver: roleAt(office, approver),
      hasApprover: approver !== undefined,
    })),
    lastDay: limits.partial ? undefined : limits.lastDay,
    events,
    timeline: waiverTimeline(line, events, asOf),
    graceUntil: graceDays === 0 ? undefined : addDays(line.until, graceDays),
  };
};
