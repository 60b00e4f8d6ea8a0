/** What a change does to handbook documents: their heads, and the approvals that the new text gains or no longer has. */
import { approvalState, staleApprovals } from '#domain/governance/approval.ts';
import { isDocument, isInForce } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { isSameData } from '#domain/office/same-record.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';

type Head = DocumentRecord['data'];

/** A document that the change touches. */
export interface DocumentChange {
  readonly key: string;
  readonly name: Named;
  readonly formerKey: string | undefined;
  readonly presence: 'new' | 'removed' | 'kept';
  readonly version: Shift<string | undefined> | undefined;
  readonly status: Shift<Head['status'] | undefined> | undefined;
  readonly owner: Shift<string | undefined> | undefined;
  readonly effective: Shift<string | undefined> | undefined;
  readonly expires: Shift<string | undefined> | undefined;
  /** Whether it binds on the data date. */
  readonly inForce: Shift<boolean> | undefined;
  /** Whether other people, units or projects are bound. */
  readonly scopeMoved: boolean;
  /** Whether the rules for exceptions moved. */
  readonly waiverRulesMoved: boolean;
  /** Whether its text moved, in the source language. */
  readonly textMoved: boolean;
  /** Languages whose translation came, moved or went. */
  readonly translations: readonly Language[];
}

/** Approvals of a document that the change wins or makes worthless. */
export interface ApprovalChange {
  readonly document: string;
  readonly name: Named;
  readonly version: string;
  /** Roles whose approval of this version binds another text than the present one, and did not before. */
  readonly stale: readonly string[];
  /** Roles whose approval of this version is there and was not before. */
  readonly gained: readonly string[];
  /** Approvers of an approved document, or of one in review, who have not approved the version. */
  readonly missing: readonly string[];
  /** Whether enough have approved the present text. */
  readonly complete: Shift<boolean> | undefined;
}

/** A document of handbook records that differ. */
interface DocumentPair {
  readonly key: string;
  readonly before: DocumentRecord | undefined;
  readonly after: DocumentRecord | undefined;
}

const documentOf = (record: AnyRecord | undefined): DocumentRecord | undefined =>
  record !== undefined && isDocument(record) ? record : undefined;

const pairs = ({ changes }: Comparison): readonly DocumentPair[] =>
  [...changes.values()].flatMap(({ key, before, after }) => {
    const [old, now] = [documentOf(before), documentOf(after)];
    return old === undefined && now === undefined ? [] : [{ key, before: old, after: now }];
  });

const translationsMoved = (before: DocumentRecord | undefined, after: DocumentRecord | undefined): readonly Language[] => {
  const textIn = (document: DocumentRecord | undefined, language: Language): string | undefined => {
    const found = document?.translations.find((translation) => translation.language === language);
    return found === undefined ? undefined : JSON.stringify([found.title, found.summary, found.translates, found.body.text.trim()]);
  };
  const languages = [before, after].flatMap((document) => document?.translations.map(({ language }) => language) ?? []);
  return [...new Set(languages)].filter((language) => textIn(before, language) !== textIn(after, language)).sort();
};

const documentChange = (comparison: Comparison, { key, before, after }: DocumentPair): readonly DocumentChange[] => {
  const shown = after ?? before;
  if (shown === undefined) return [];
  const { asOf } = comparison;
  const headShift = <K extends 'version' | 'status' | 'owner' | 'effective' | 'expires'>(
    field: K,
  ): Shift<Head[K] | undefined> | undefined =>
    before === undefined || after === undefined ? undefined : shiftOf<Head[K] | undefined>(before.data[field], after.data[field]);
  const moved = (field: 'appliesTo' | 'waivers'): boolean =>
    before !== undefined && after !== undefined && !isSameData(before.data[field], after.data[field]);
  const binds = (document: DocumentRecord | undefined): boolean => document !== undefined && isInForce(document, asOf);
  return [
    {
      key,
      name: nameOf(after === undefined ? comparison.before : comparison.after, shown),
      formerKey: before === undefined || before.key === key ? undefined : before.key,
      presence: before === undefined ? 'new' : after === undefined ? 'removed' : 'kept',
      version: headShift('version'),
      status: headShift('status'),
      owner: headShift('owner'),
      effective: headShift('effective'),
      expires: headShift('expires'),
      inForce: shiftOf(binds(before), binds(after)),
      scopeMoved: moved('appliesTo'),
      waiverRulesMoved: moved('waivers'),
      textMoved: before !== undefined && after !== undefined && before.body?.text.trim() !== after.body?.text.trim(),
      translations: translationsMoved(before, after),
    },
  ];
};

const rolesAt = (document: DocumentRecord, positions: readonly number[]): readonly string[] =>
  positions.flatMap((index) => document.data.approvals?.[index]?.role ?? []);

/** Roles that have approved the present version, with the text that they signed. */
const signedBy = (document: DocumentRecord | undefined): ReadonlySet<string> =>
  new Set(
    (document?.data.approvals ?? [])
      .filter(({ version }) => version === document?.data.version)
      .map(({ version, role, sha256 }) => JSON.stringify([version, role, sha256])),
  );

const isSound = (document: DocumentRecord | undefined): boolean =>
  document !== undefined && approvalState(document).complete && staleApprovals(document).length === 0;

const approvalChange = ({ after: office }: Comparison, { key, before, after }: DocumentPair): readonly ApprovalChange[] => {
  if (after === undefined) return [];
  const { version, status, approvals = [] } = after.data;
  const known = new Set(before === undefined || before.data.version !== version ? [] : rolesAt(before, staleApprovals(before)));
  const stale = rolesAt(after, staleApprovals(after)).filter((role) => !known.has(role));
  const signed = signedBy(before);
  const gained = approvals
    .filter((approval) => approval.version === version && !signed.has(JSON.stringify([version, approval.role, approval.sha256])))
    .map(({ role }) => role)
    .filter((role) => !stale.includes(role));
  const state = approvalState(after);
  const needsThem = (status === 'approved' || status === 'in-review') && !state.complete;
  const complete = before === undefined ? undefined : shiftOf(isSound(before), isSound(after));
  const change: ApprovalChange = {
    document: key,
    name: nameOf(office, after),
    version,
    stale,
    gained: [...new Set(gained)],
    missing: needsThem ? state.open : [],
    complete,
  };
  return stale.length + change.gained.length + change.missing.length === 0 && complete === undefined ? [] : [change];
};

const presenceRank = { removed: 0, new: 1, kept: 2 } as const;

/** Documents that the change touches: those that go and come first. */
export const documentChanges = (comparison: Comparison): readonly DocumentChange[] =>
  pairs(comparison)
    .flatMap((pair) => documentChange(comparison, pair))
    .sort((a, b) => inTurn(presenceRank[a.presence] - presenceRank[b.presence], byText(a.key, b.key)));

/** Documents whose approvals the change touches: those that lose theirs first. */
export const approvalChanges = (comparison: Comparison): readonly ApprovalChange[] =>
  pairs(comparison)
    .flatMap((pair) => approvalChange(comparison, pair))
    .sort((a, b) => inTurn(b.stale.length - a.stale.length, b.missing.length - a.missing.length, byText(a.document, b.document)));
