import { documentsOf } from '#domain/governance/documents.ts';
import { cyclesIn } from '#domain/network/cycles.ts';
import type { Office } from '#domain/office/office.ts';
import type { AnyRecord, Reference } from '#schemas/record.ts';
import type { Rule } from './rule.ts';

/** Records of which none may depend on itself, and the field by which one depends on another. */
interface Graph {
  readonly records: readonly AnyRecord[];
  readonly field: string;
  /** Documents are named with their collection. */
  readonly isDocument?: boolean;
}

const graphsOf = (office: Office): readonly Graph[] => [
  { records: [...office.list('milestones'), ...office.list('tasks')], field: 'after' },
  { records: office.list('projects'), field: 'dependsOn' },
  { records: office.list('requests'), field: 'requires' },
  { records: office.list('units'), field: 'parent' },
  { records: office.list('objectives'), field: 'parent' },
  { records: documentsOf(office), field: 'supersedes', isDocument: true },
  { records: office.list('decisions'), field: 'supersedes' },
];

const nameIn = ({ isDocument }: Graph, record: AnyRecord): string =>
  record.project !== undefined ? record.id.slice(record.project.length + 1) : isDocument === true ? record.key : record.id;
/** Of a long circle, this many are named. */
const longest = 8;

/** Nothing depends on itself, by whatever detour. */
export const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  severity: 'error',
  title: { en: 'Nothing depends on itself', de: 'Nichts hängt von sich selbst ab' },
  why: {
    en: 'Where A waits for B and B for A, neither can begin: no date can be computed, no hierarchy drawn, no document said to be the one in force.',
    de: 'Wo A auf B wartet und B auf A, kann keines beginnen: Kein Termin lässt sich berechnen, keine Hierarchie zeichnen, kein Dokument als das gültige bezeichnen.',
  },
  remedy: {
    en: 'The finding names the cycle in its order. Remove the link in it that is not true.',
    de: 'Die Meldung nennt den Kreis in seiner Reihenfolge. Entfernen Sie daraus die Verbindung, die nicht zutrifft.',
  },
  example: {
    wrong: '- id: design\n  after: [{ task: review }]\n- id: review\n  after: [{ task: design }]',
    right: '- id: design\n- id: review\n  after: [{ task: design }]',
  },
  *check(office) {
    for (const graph of graphsOf(office)) {
      const { records, field } = graph;
      const byKey = new Map(records.map((record) => [record.key, record]));
      const links = new Map(
        records.map((record) => [
          record.key,
          record.references.filter((reference) => reference.path[0] === field && byKey.has(reference.key ?? '')),
        ]),
      );
      const linksOf = (key: string): readonly Reference[] => links.get(key) ?? [];
      for (const cycle of cyclesIn([...byKey.keys()], (key) => linksOf(key).flatMap((link) => link.key ?? []))) {
        const record = byKey.get(cycle[0] ?? '');
        const link = linksOf(cycle[0] ?? '').find((candidate) => candidate.key === (cycle[1] ?? cycle[0]));
        if (record === undefined || link === undefined) continue;
        const names = cycle.flatMap((key) => byKey.get(key) ?? []).map((member) => nameIn(graph, member));
        const way = [...(names.length > longest ? [...names.slice(0, longest), '…'] : names), nameIn(graph, record)].join(' → ');
        yield {
          record,
          path: link.path,
          message:
            cycle.length === 1
              ? { en: `"${nameIn(graph, record)}" depends on itself`, de: `„${nameIn(graph, record)}“ hängt von sich selbst ab` }
              : { en: `these depend on one another in a circle: ${way}`, de: `diese hängen im Kreis voneinander ab: ${way}` },
          hint: { en: 'Remove the link that is not true.', de: 'Entfernen Sie die Verbindung, die nicht zutrifft.' },
        };
      }
    }
  },
};
