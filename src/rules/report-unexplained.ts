import { movedBetween } from '#domain/projects/moved.ts';
import type { Moved } from '#domain/projects/moved.ts';
import { reportMonth } from '#domain/projects/reports.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { Office } from '#domain/office/office.ts';
import { addMonths } from '#domain/time/calendar.ts';
import type { FieldPath, Message } from '#schemas/finding.ts';
import { reportPairs } from './published-reports.ts';
import type { Rule } from './rule.ts';
import { colourNames, dimensionNames } from './traffic-lights.ts';
import { listed, saysNothing } from './wording.ts';

interface Move {
  readonly path: FieldPath;
  readonly message: Message;
}

const names: Readonly<Record<Moved['what'], Message>> = {
  ...dimensionNames,
  overall: { en: 'overall', de: 'Gesamtlage' },
  forecastEnd: { en: 'forecast end', de: 'Prognose des Endes' },
};

const pathOf = (what: Moved['what']): FieldPath =>
  what === 'forecastEnd' ? [what] : what === 'overall' ? [what, 'rag'] : ['dimensions', what, 'rag'];

const colour = (value: string): Message => colourNames[value] ?? { en: value, de: value };

/** What moved between two reports, in words. */
const movesBetween = (before: StatusReport, now: StatusReport): readonly Move[] =>
  movedBetween(before.data, now.data).map(({ what, from, to }) => {
    const [name, old, next] = [names[what], colour(from), colour(to)];
    return {
      path: pathOf(what),
      message: { en: `${name.en} from ${old.en} to ${next.en}`, de: `${name.de} von ${old.de} auf ${next.de}` },
    };
  });

/** Whether a report between two others exists that could not be read: then it is not known against which one to compare. */
const isGap = (office: Office, project: string, before: StatusReport, now: StatusReport): boolean => {
  for (let month = addMonths(reportMonth(before), 1); month < reportMonth(now); month = addMonths(month, 1)) {
    if (office.unreadable.has(`status/${project}/${month}`)) return true;
  }
  return false;
};

/** A published report says why a colour or the forecast moved. */
export const reportUnexplained: Rule = {
  id: 'report-unexplained',
  severity: 'error',
  title: { en: 'What moved is explained', de: 'Was sich bewegt hat, ist erklärt' },
  why: {
    en: 'The first thing that a board looks for is what changed since last month. A colour that turns without a word costs a question, a meeting, and in the end trust.',
    de: 'Ein Gremium sucht zuerst, was sich seit dem letzten Monat geändert hat. Eine Ampel, die ohne ein Wort umspringt, kostet eine Rückfrage, eine Sitzung und am Ende Vertrauen.',
  },
  remedy: {
    en: 'Say in a sentence under `changed` what moved the colour or the date.',
    de: 'Sagen Sie unter `changed` in einem Satz, was die Farbe oder den Termin bewegt hat.',
  },
  example: {
    wrong: '# 2026-09: green\n# 2026-10:\noverall: { rag: red }',
    right: '# 2026-10:\noverall: { rag: red }\nchanged: The supplier of the interface delivers three months late.',
  },
  *check(office, asOf) {
    for (const project of office.list('projects')) {
      for (const [before, record] of reportPairs(office, project.id, asOf)) {
        if (!saysNothing(record.data.changed) || isGap(office, project.id, before, record)) continue;
        const moves = movesBetween(before, record);
        const [first] = moves;
        if (first === undefined) continue;
        yield {
          record,
          path: first.path,
          message: {
            en: `moved since ${reportMonth(before)} without a word: ${listed(
              moves.map((move) => move.message.en),
              'en',
            )}`,
            de: `seit ${reportMonth(before)} ohne Erklärung verändert: ${listed(
              moves.map((move) => move.message.de),
              'de',
            )}`,
          },
          hint: { en: 'Say why under changed.', de: 'Nennen Sie den Grund unter changed.' },
        };
      }
    }
  },
};
