import { unreadableIn } from '#domain/office/unreadable.ts';
import type { Office } from '#domain/office/office.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { reference as text } from './reading/reference.ts';
import type { Rule, Violation } from './rule.ts';
import { knownIds, quoted } from './wording.ts';

const missing = (
  record: AnyRecord,
  path: FieldPath,
  what: { en: string; de: string },
  value: string,
  known: Iterable<string>,
): Violation => ({
  record,
  path,
  message: { en: `there is no ${what.en} "${quoted(value)}"`, de: `${what.de} „${quoted(value)}“ gibt es nicht` },
  hint: knownIds(known),
});

/** Gates and artefacts that a methodology names but does not define. A gate missing between two phases is `phase-without-gate`. */
function* inMethodology(record: OfficeRecord<'methodologies'>): Generator<Violation> {
  const { phases, gates, artefacts, tailoring = [] } = record.data;
  const gateIds = new Set(gates.map((gate) => gate.id));
  const artefactIds = new Set(artefacts.map((artefact) => artefact.id));
  const last = phases.at(-1)?.gate;
  if (last !== undefined && !gateIds.has(last)) {
    yield missing(record, ['phases', phases.length - 1, 'gate'], { en: 'gate', de: 'Gate' }, last, gateIds);
  }
  for (const [index, { gate }] of tailoring.entries()) {
    if (gate !== undefined && !gateIds.has(gate)) {
      yield missing(record, ['tailoring', index, 'gate'], { en: 'gate', de: 'Gate' }, gate, gateIds);
    }
  }
  const lists = [
    ...gates.map((gate, index) => ({ path: ['gates', index, 'artefacts'], ids: gate.artefacts })),
    ...tailoring.flatMap((rule, index) => [
      { path: ['tailoring', index, 'add'], ids: rule.add },
      { path: ['tailoring', index, 'drop'], ids: rule.drop },
    ]),
  ];
  for (const { path, ids = [] } of lists) {
    for (const [index, id] of ids.entries()) {
      if (!artefactIds.has(id)) yield missing(record, [...path, index], { en: 'artefact', de: 'Artefakt' }, id, artefactIds);
    }
  }
}

/** Phases and milestones that a project and its baselines name. Nothing is said where the other side could not be read. */
function* inProjects(office: Office): Generator<Violation> {
  const isUnreadable = unreadableIn(office);
  const milestones = new Map<string, ReadonlySet<string>>();
  const milestonesOf = (project: string): ReadonlySet<string> => {
    const ids = milestones.get(project) ?? new Set(office.partsOf(project, 'milestones').map((milestone) => milestone.data.id));
    milestones.set(project, ids);
    return ids;
  };
  const what = { en: 'milestone', de: 'Meilenstein' };
  for (const record of office.list('projects')) {
    const { phase, methodology, dependsOn = [] } = record.data;
    const phases = office.find('methodologies', methodology)?.data.phases.map((candidate) => candidate.id);
    if (phases?.includes(phase) === false) {
      yield missing(
        record,
        ['phase'],
        { en: `phase in methodology ${methodology}`, de: `im Vorgehensmodell ${methodology}: Phase` },
        phase,
        phases,
      );
    }
    for (const [index, { project, milestone }] of dependsOn.entries()) {
      if (milestone === undefined || office.find('projects', project) === undefined || isUnreadable('milestones', project)) continue;
      if (!milestonesOf(project).has(milestone)) {
        yield missing(
          record,
          ['dependsOn', index, 'milestone'],
          { en: `milestone in ${project}`, de: `in ${project}: Meilenstein` },
          milestone,
          milestonesOf(project),
        );
      }
    }
  }
  for (const record of office.list('baselines')) {
    const project = record.project ?? '';
    if (isUnreadable('milestones', project)) continue;
    for (const id of Object.keys(record.data.milestones ?? {})) {
      if (!milestonesOf(project).has(id)) yield missing(record, ['milestones', id], what, id, milestonesOf(project));
    }
  }
}

/** References that only records together can tell to be broken. `ruleIds` are those that `organisation.yaml` may set. */
export const referenceRule = (ruleIds: ReadonlySet<string>): Rule => ({
  ...text,
  *check(office) {
    for (const record of office.list('methodologies')) yield* inMethodology(record);
    yield* inProjects(office);
    const { organisation } = office;
    for (const id of Object.keys(organisation.data.rules ?? {})) {
      if (!ruleIds.has(id)) {
        yield {
          record: organisation,
          path: ['rules', id],
          message: { en: `there is no rule "${quoted(id)}"`, de: `eine Regel „${quoted(id)}“ gibt es nicht` },
          hint: { en: 'The pages under /rules/ list all rules.', de: 'Die Seiten unter /rules/ nennen alle Regeln.' },
        };
      }
    }
  },
});
