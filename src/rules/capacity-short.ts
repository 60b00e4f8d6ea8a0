import { fteSum } from '#domain/capacity/capacity.ts';
import { monthsSoon, shortages } from '#domain/capacity/outlook.ts';
import { capacityPlan } from '#domain/capacity/plan.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** Where the capacity stands: the entry of the month, else the usual one, else the record. */
const placeOf = ({ roles = [], capacity = [] }: DataOf<'teams'>, role: string | undefined, month: string): FieldPath => {
  const ofMonth = capacity.findIndex((entry) => entry.month === month && entry.role === role);
  if (ofMonth >= 0) return ['capacity', ofMonth, 'fte'];
  const usual = roles.findIndex((entry) => entry.role === role);
  return usual >= 0 ? ['roles', usual, 'fte'] : [];
};

/** A number as it is written in German. */
const german = (fte: number): string => String(fte).replace('.', ',');

/** What runs does not ask more of a role in the next three months than it can do. */
export const capacityShort: Rule = {
  id: 'capacity-short',
  severity: 'warning',
  title: { en: 'Running work fits into the next three months', de: 'Laufende Arbeit passt in die nächsten drei Monate' },
  why: {
    en: 'Two projects that count on the same people are both late, and learn it only when the month has come. Three months ahead somebody can still be hired, or one of them can wait.',
    de: 'Zwei Projekte, die mit denselben Leuten rechnen, kommen beide zu spät und merken es erst, wenn der Monat da ist. Drei Monate vorher lässt sich noch jemand gewinnen, oder eines kann warten.',
  },
  remedy: {
    en: 'Agree with the projects named who moves work to another month, and enter it under their `team`; or enter the capacity that was won under `capacity` of the team. Only projects in progress count here; what is approved or still open stands on the page of the capacity.',
    de: 'Klären Sie mit den genannten Projekten, wer Arbeit in einen anderen Monat verlegt, und tragen Sie es dort unter `team` ein; oder tragen Sie gewonnene Kapazität unter `capacity` des Teams ein. Hier zählen nur laufende Projekte; Genehmigtes und Offenes steht auf der Seite der Kapazität.',
  },
  example: {
    wrong: '# a team with 3 FTE of the role; two projects ask for 2 each\nroles:\n  - {role: network-engineer, fte: 3}',
    right: 'roles:\n  - {role: network-engineer, fte: 3}\ncapacity:\n  - {month: 2026-12, role: network-engineer, fte: 4}',
  },
  *check(office, asOf) {
    for (const { row, cell } of shortages(capacityPlan(office, asOf), 'committed', monthsSoon)) {
      const record = office.find('teams', row.team);
      const { capacity = 0, demand, month, parts } = cell;
      const gap = fteSum([demand.kept, -capacity]);
      if (record === undefined || !row.isOwn || gap <= 0) continue;
      const asking = parts.filter(({ standing }) => standing === 'kept');
      const name = row.role === undefined ? { en: 'the whole team', de: 'vom ganzen Team' } : { en: row.role, de: `von ${row.role}` };
      yield {
        record,
        path: placeOf(record.data, row.role, month),
        message: {
          en: `in ${month} projects in progress ask for ${String(demand.kept)} FTE of ${name.en}, there are ${String(capacity)}: ${String(gap)} missing`,
          de: `im Monat ${month} verlangen laufende Projekte ${german(demand.kept)} VZÄ ${name.de}, da sind ${german(capacity)}: es fehlen ${german(gap)}`,
        },
        hint: {
          en: `Asked by ${listed(
            asking.map(({ key, fte }) => `${key} (${String(fte)})`),
            'en',
          )}.`,
          de: `Verlangt von ${listed(
            asking.map(({ key, fte }) => `${key} (${german(fte)})`),
            'de',
          )}.`,
        },
      };
    }
  },
};
