/** The first project of a new office: the office itself. Its days begin with the day on which the office is made, so that nothing is overdue. */
import { addDays, addMonths, daysBetween, lastDayOf, monthOf } from '#domain/time/calendar.ts';
import type { Texts } from './texts.ts';

/** Texts of the project. */
export const project = {
  title: { en: 'IT management office', de: 'IT-Management-Office' },
  summary: {
    en: 'Writes down what holds for our IT, which projects run and how they stand, where everybody can read it.',
    de: 'Hält fest, was für unsere IT gilt, welche Projekte laufen und wie sie stehen, und zwar dort, wo es alle lesen können.',
  },
  body: {
    en: `
## Scope

Rules, projects and their reports for the whole organisation. Applications, contracts and suppliers follow later.

## Goals

- Everybody finds the rule that holds, and since when.
- The board sees once a month how each project stands, and what it must decide.

## Approach

First the policies that are needed most, then one report a month for every project, then the rest, one kind of record after another.
`,
    de: `
## Umfang

Regeln, Projekte und ihre Berichte für die ganze Organisation. Anwendungen, Verträge und Lieferanten folgen später.

## Ziele

- Alle finden die Regel, die gilt, und seit wann.
- Der Lenkungskreis sieht einmal im Monat, wie jedes Projekt steht und was er entscheiden muss.

## Vorgehen

Zuerst die Richtlinien, die am dringendsten gebraucht werden, dann für jedes Projekt ein Bericht im Monat, dann der Rest, eine Art von Datensatz nach der anderen.
`,
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Texts of its parts. */
export const parts = {
  reason: { en: 'First plan', de: 'Erster Plan' },
  begun: { en: 'Office set up', de: 'Office eingerichtet' },
  policies: { en: 'First policies in force', de: 'Erste Richtlinien in Kraft' },
  routine: { en: 'All projects report each month', de: 'Alle Projekte berichten jeden Monat' },
  comment: {
    en: 'The office is set up; work has begun as planned.',
    de: 'Das Office ist eingerichtet, die Arbeit hat wie geplant begonnen.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The text of its first report. */
export const report: Texts = {
  en: `
## Achievements

- The office is set up: this folder, with its first records.

## Next steps

- Replace the sample texts with our own.
- Have the first policy approved by the IT board.
`,
  de: `
## Erreichtes

- Das Office ist eingerichtet: dieser Ordner mit seinen ersten Datensätzen.

## Nächste Schritte

- Die Beispieltexte durch eigene ersetzen.
- Die erste Richtlinie vom IT-Lenkungskreis freigeben lassen.
`,
};

const budget = 24_000;
const months = 6;

/** The plan of the project, from the first day of the month on: half a year, its budget spread evenly. */
export const planFrom = (today: string) => {
  const month = monthOf(today);
  const start = `${month}-01`;
  const end = lastDayOf(addMonths(month, months - 1));
  // The plan is spread over its months, whose days differ: never less than what it wants.
  const share = Math.max(
    (daysBetween(start, today) + 1) / (daysBetween(start, end) + 1),
    (daysBetween(start, today) + 1) / (daysBetween(start, lastDayOf(month)) + 1) / months,
  );
  const done = Math.ceil(100 * share);
  return {
    month,
    start,
    end,
    budget,
    policies: addDays(start, 90),
    /** Work done, in per cent: as much as planned, or a little more. */
    done,
    /** A little less than planned for that work. */
    cost: Math.round((budget * done * 0.95) / 100),
  };
};
