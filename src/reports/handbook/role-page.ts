/** "My duties": what a role owns, approves, does, must know and answers for. Found by what refers to the role. */
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { reviewState } from './document-state.ts';
import { documentLink, isDocument, recordAt, recordLink, roleAt } from './links.ts';
import type { DocumentLink, RecordLink, RoleLink } from './links.ts';

/** A part in a RACI matrix. */
export type Part = 'responsible' | 'accountable' | 'consulted' | 'informed';

/** A document whose review falls to the role. */
export interface DueReview {
  readonly document: DocumentLink;
  readonly due: string;
  readonly overdue: boolean;
}

/** A project, and what the role is in it. */
export interface RoleProject {
  readonly id: string;
  readonly title: Localised;
  readonly lifecycle: OfficeRecord<'projects'>['data']['lifecycle'];
  readonly parts: readonly ('sponsor' | 'manager')[];
}

/** The page of a role; empty lists where it has no such duty. */
export interface RolePage {
  readonly id: string;
  readonly title: Localised;
  readonly kind: 'body' | 'function' | 'project' | undefined;
  readonly unit: RecordLink | undefined;
  readonly deputy: RoleLink | undefined;
  readonly deputyOf: readonly RoleLink[];
  readonly holder: string | undefined;
  readonly contact: string | undefined;
  readonly reviews: readonly DueReview[];
  readonly owns: readonly DocumentLink[];
  readonly approves: readonly DocumentLink[];
  readonly raci: readonly { readonly document: DocumentLink; readonly parts: readonly Part[] }[];
  readonly steps: readonly {
    readonly document: DocumentLink;
    readonly steps: readonly { readonly id: string; readonly text: Localised }[];
  }[];
  readonly training: readonly {
    readonly document: DocumentLink;
    readonly minutes: number | undefined;
    readonly validityMonths: number | undefined;
  }[];
  readonly confirms: readonly DocumentLink[];
  readonly waiversOf: readonly DocumentLink[];
  readonly gates: readonly { readonly document: DocumentLink; readonly gates: readonly Localised[] }[];
  readonly projects: readonly RoleProject[];
  /** Other records that it owns: objectives, programmes, obligations, controls, applications, contracts. */
  readonly otherwise: readonly {
    readonly collection: 'objectives' | 'programmes' | 'obligations' | 'controls' | 'applications' | 'assets' | 'contracts';
    readonly records: readonly RecordLink[];
  }[];
}

const bindingStates: ReadonlySet<DocumentRecord['data']['status']> = new Set(['draft', 'in-review', 'approved']);
const ownedCollections = ['objectives', 'programmes', 'obligations', 'controls', 'applications', 'assets', 'contracts'] as const;

const raciParts = ['accountable', 'responsible', 'consulted', 'informed'] as const;
const weightOf = (parts: readonly Part[]): number => Math.min(...parts.map((part) => raciParts.indexOf(part)));

const partsIn = ({ data: { raci } }: DocumentRecord, id: string): readonly Part[] =>
  raciParts.filter((part) => [raci?.[part] ?? []].flat().includes(id));

/** The page of a role. Throws where there is no such role. */
export const rolePage = (office: Office, asOf: string, id: string): RolePage => {
  const role = office.find('roles', id);
  if (role === undefined) throw new Error(`there is no role ${id}`);
  const { data } = role;
  const referrers = office.referrersOf(role.key);
  const ofUnit = data.unit === undefined ? [] : office.referrersOf(`units/${data.unit}`);
  const documents = referrers.filter(isDocument).filter((document) => bindingStates.has(document.data.status));
  const linked = (test: (document: DocumentRecord) => boolean): readonly DocumentLink[] =>
    documents.filter(test).map((document) => documentLink(office, document));
  const owned = documents.filter((document) => document.data.owner === id);
  return {
    id,
    title: data.title,
    kind: data.kind,
    unit: data.unit === undefined ? undefined : recordAt(office, `units/${data.unit}`),
    deputy: roleAt(office, data.deputy),
    deputyOf: referrers
      .filter((record) => record.collection === 'roles' && record.data.deputy === id)
      .map((record) => ({ id: record.id, title: recordLink(office, record).title })),
    holder: data.holder,
    contact: data.contact,
    reviews: owned
      .flatMap((document): DueReview[] => {
        const { due, overdue } = reviewState(document, asOf);
        return due === undefined ? [] : [{ document: documentLink(office, document), due, overdue }];
      })
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    owns: owned.map((document) => documentLink(office, document)),
    approves: linked((document) => document.data.approvers?.includes(id) === true),
    raci: documents
      .map((document) => ({ document: documentLink(office, document), parts: partsIn(document, id) }))
      .filter(({ parts }) => parts.length > 0)
      .sort((a, b) => weightOf(a.parts) - weightOf(b.parts)),
    steps: documents
      .filter((document) => document.collection === 'procedures')
      .map((document) => ({
        document: documentLink(office, document),
        steps: (document.data.steps ?? []).filter((step) => step.role === id).map((step) => ({ id: step.id, text: step.do })),
      }))
      .filter(({ steps }) => steps.length > 0),
    training: documents
      .filter((document) => document.collection === 'training' && document.data.mandatoryFor?.includes(id) === true)
      .map((document) => ({
        document: documentLink(office, document),
        minutes: 'minutes' in document.data ? document.data.minutes : undefined,
        validityMonths: 'validityMonths' in document.data ? document.data.validityMonths : undefined,
      })),
    confirms: [...new Set([...referrers, ...ofUnit])]
      .filter(isDocument)
      .filter(
        ({ data: { acknowledgement, status } }) =>
          bindingStates.has(status) &&
          acknowledgement?.required === true &&
          acknowledgement.groups?.some((group) => group === id || group === data.unit) === true,
      )
      .map((document) => documentLink(office, document)),
    waiversOf: linked((document) => document.data.waivers?.approver === id),
    gates: documents
      .filter((document) => document.collection === 'methodologies')
      .map((document) => ({
        document: documentLink(office, document),
        gates: document.data.gates.filter((gate) => gate.board === id).map((gate) => gate.title),
      }))
      .filter(({ gates }) => gates.length > 0),
    projects: referrers
      .filter((record) => record.collection === 'projects')
      .map((project) => ({
        id: project.id,
        title: project.data.title,
        lifecycle: project.data.lifecycle,
        parts: (['sponsor', 'manager'] as const).filter((part) => project.data[part] === id),
      }))
      .filter(({ parts }) => parts.length > 0),
    otherwise: ownedCollections
      .map((collection) => ({
        collection,
        records: referrers
          .filter((record) => record.collection === collection && 'owner' in record.data && record.data.owner === id)
          .map((record) => recordLink(office, record)),
      }))
      .filter(({ records }) => records.length > 0),
  };
};
