/** "My duties": what a role owns, approves, does, must know and answers for. Found by what refers to the role. */
import { isEnded } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { isOpenFinding } from '#domain/governance/registers.ts';
import { isVacant } from '#domain/governance/role-load.ts';
import { isOpenPhase } from '#domain/waivers/waiver-phase.ts';
import { waiversOf } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { byEnd, waiverLine } from '../compliance/waiver-line.ts';
import type { WaiverLine } from '../compliance/waiver-line.ts';
import { roleModules } from './acknowledgement.ts';
import type { RoleModule } from './acknowledgement.ts';
import { reviewState } from './document-state.ts';
import { documentLink, isDocument, recordAt, recordLink, roleAt } from './links.ts';
import type { DocumentLink, RecordLink, RoleLink } from './links.ts';
import { raciParts } from './raci.ts';
import type { Part } from './raci.ts';
import { exerciseOf } from './role-exercises.ts';
import type { Exercise } from './role-exercises.ts';
import { projectTasks, roleActs } from './role-tasks.ts';
import type { ActKind, ProjectTasks } from './role-tasks.ts';

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

const ownedCollections = [
  'units',
  'objectives',
  'programmes',
  'obligations',
  'controls',
  'findings',
  'decisions',
  'applications',
  'assets',
  'contracts',
  'suppliers',
  'requests',
  'teams',
] as const;

/** The page of a role; empty lists where it has no such duty. */
export interface RolePage {
  readonly id: string;
  readonly title: Localised;
  readonly kind: 'body' | 'function' | 'project' | undefined;
  readonly unit: RecordLink | undefined;
  readonly deputy: RoleLink | undefined;
  readonly deputyOf: readonly RoleLink[];
  readonly holder: string | undefined;
  /** Whether nobody holds it; undefined where that is not known. */
  readonly vacant: boolean | undefined;
  readonly contact: string | undefined;
  readonly reviews: readonly DueReview[];
  readonly owns: readonly DocumentLink[];
  readonly approves: readonly DocumentLink[];
  readonly raci: readonly { readonly document: DocumentLink; readonly parts: readonly Part[] }[];
  readonly steps: readonly {
    readonly document: DocumentLink;
    readonly steps: readonly { readonly id: string; readonly text: Localised }[];
  }[];
  readonly training: readonly RoleModule[];
  readonly confirms: readonly DocumentLink[];
  readonly waiversOf: readonly DocumentLink[];
  /** Waivers that were asked for and that it decides. */
  readonly toDecide: readonly WaiverLine[];
  /** Waivers that are not over, whose risk it bears; the first to end first. */
  readonly waivers: readonly WaiverLine[];
  readonly gates: readonly { readonly document: DocumentLink; readonly gates: readonly Localised[] }[];
  readonly projects: readonly RoleProject[];
  readonly exercises: readonly Exercise[];
  readonly tasks: readonly ProjectTasks[];
  readonly acts: readonly { readonly kind: ActKind; readonly count: number }[];
  /** Other records that it answers for, without findings that are closed and decisions that are taken. */
  readonly otherwise: readonly {
    readonly collection: (typeof ownedCollections)[number];
    readonly records: readonly RecordLink[];
  }[];
}

const weightOf = (parts: readonly Part[]): number => Math.min(...parts.map((part) => raciParts.indexOf(part)));

const partsIn = ({ data: { raci } }: DocumentRecord, id: string): readonly Part[] =>
  raciParts.filter((part) => [raci?.[part] ?? []].flat().includes(id));

/** Whether a record of another kind is among what the role answers for. */
const answersFor = (record: AnyRecord, id: string, asOf: string): boolean => {
  switch (record.collection) {
    case 'units':
      return record.data.head === id;
    case 'findings':
      return isOpenFinding(record, asOf);
    case 'decisions':
      return record.data.by === id && record.data.status === 'proposed';
    case 'controls':
      return record.data.owner === id;
    case 'requests':
    case 'teams':
    case 'applications':
      return true;
    default:
      return 'owner' in record.data && record.data.owner === id;
  }
};

/** The page of a role, as of a day. Throws where there is no such role. */
export const rolePage = (full: Office, asOf: string, id: string): RolePage => {
  const office = officeOn(full, asOf);
  const role = office.find('roles', id);
  if (role === undefined) throw new Error(`there is no role ${id}`);
  const { data } = role;
  const referrers = office.referrersOf(role.key);
  const ofUnit = data.unit === undefined ? [] : office.referrersOf(`units/${data.unit}`);
  const documents = referrers.filter(isDocument).filter((document) => !isEnded(document));
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
    vacant: isVacant(office, role),
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
    training: roleModules(office, asOf, id),
    confirms: [...new Set([...referrers, ...ofUnit])]
      .filter(isDocument)
      .filter(
        (document) =>
          !isEnded(document) &&
          document.data.acknowledgement?.required === true &&
          document.data.acknowledgement.groups?.some((group) => group === id || group === data.unit) === true,
      )
      .map((document) => documentLink(office, document)),
    waiversOf: linked((document) => document.data.waivers?.approver === id),
    toDecide: documents
      .filter((document) => document.data.waivers?.approver === id)
      .flatMap((document) => waiversOf(office, document.key))
      .filter((waiver, index, all) => waiver.data.decision === 'requested' && all.indexOf(waiver) === index)
      .map((waiver) => waiverLine(office, asOf, waiver))
      .sort(byEnd),
    waivers: referrers
      .filter((record): record is WaiverRecord => record.collection === 'waivers')
      .filter(({ data: { owner } }) => owner === id)
      .map((record) => waiverLine(office, asOf, record))
      .filter(({ phase }) => isOpenPhase(phase))
      .sort(byEnd),
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
    exercises: owned
      .filter((document) => document.collection === 'procedures')
      .filter(({ data: own }) => own.schedule !== undefined || own.lastExercised !== undefined)
      .map((document) => exerciseOf(office, asOf, document)),
    tasks: projectTasks(office, asOf, id, referrers),
    acts: roleActs(asOf, id, referrers),
    otherwise: ownedCollections
      .map((collection) => ({
        collection,
        records: referrers
          .filter((record) => record.collection === collection && answersFor(record, id, asOf))
          .map((record) => recordLink(office, record)),
      }))
      .filter(({ records }) => records.length > 0),
  };
};
