/** The bytes of a file → the facts of a plan, or the sentence why it is none. The file is read piece by piece and is never in memory as a whole. */
import type { ImportFinding } from '../draft.ts';
import { calendarFacts } from './calendar-facts.ts';
import { isRefusal, readElements } from './elements.ts';
import type { XmlElement } from './elements.ts';
import { decodedPieces } from './encoding.ts';
import type { PlanCalendar, PlanFacts, PlanTask, TimephasedCost } from './facts.ts';
import { Findings } from './findings.ts';
import { asText, refusals } from './refusals.ts';
import { taskFacts, ValueReader } from './task-facts.ts';
import { thinned } from './thin.ts';
import { costType } from './timephased-types.ts';
import { dayOf, flagOf, integerOf, known, momentOf, numberOf } from './values.ts';

/** The resource of an assignment without one. Source: Microsoft, "ResourceUID Element". */
const noResource = -65_535;

/** A plan with what was found in it, or a refusal. */
export type PlanReading =
  | { readonly facts: PlanFacts; readonly findings: Findings; readonly refusal?: undefined }
  | { readonly facts?: undefined; readonly findings?: undefined; readonly refusal: ImportFinding };

const usualDay = 480;
/** Rows beyond which a file is no plan of one project. */
const mostTasks = 100_000;

class PlanGatherer {
  readonly findings = new Findings();
  readonly #tasks: PlanTask[] = [];
  readonly #calendars: PlanCalendar[] = [];
  /** Costs within one month are added up at once: a plan has hundreds of thousands of them. */
  readonly #timephased = new Map<string, TimephasedCost>();
  readonly #lineOf = new Map<number, number>();
  #project: PlanTask | undefined;
  #head: XmlElement | undefined;
  #empty = 0;
  #resources = 0;
  #assignments = 0;
  #unassigned = 0;

  take(element: XmlElement): void {
    if (element.name === 'Task') this.#takeTask(element);
    else if (element.name === 'Assignment') this.#takeAssignment(element);
    else if (element.name === 'Resource') this.#takeResource(element);
    else if (element.name === 'Calendar') this.#takeCalendar(element);
    else this.#head = element;
  }

  #takeCalendar(element: XmlElement): void {
    const calendar = calendarFacts(element);
    if (calendar !== undefined) this.#calendars.push(calendar);
  }

  #takeTask(element: XmlElement): void {
    if (flagOf(element.values.get('IsNull'))) {
      this.#empty += 1;
      return;
    }
    const uid = known(integerOf(element.values.get('UID')));
    if (uid === undefined || uid < 0) {
      const text = asText(element.values.get('UID') ?? '');
      this.findings.add('uid', 'error', element.line, {
        en: `a task has no UID that could be one (${text}): it could not be found again at the next import`,
        de: `ein Vorgang hat keine brauchbare UID (${text}): Beim nächsten Import wäre er nicht wiederzufinden`,
      });
      return;
    }
    const before = this.#lineOf.get(uid);
    if (before !== undefined) {
      this.findings.add('duplicate', 'error', element.line, {
        en: `task UID ${String(uid)} stands here a second time; the first is in line ${String(before)}`,
        de: `Vorgang UID ${String(uid)} steht hier ein zweites Mal; das erste steht in Zeile ${String(before)}`,
      });
      return;
    }
    this.#lineOf.set(uid, element.line);
    if (this.#lineOf.size > mostTasks) throw refusals.tasks(element.line);
    const facts = taskFacts(element, uid, this.findings);
    if (uid === 0) this.#project = facts;
    else this.#tasks.push(facts);
    this.#takeCosts(element, uid);
  }

  #takeResource({ values }: XmlElement): void {
    // UID 0 is "Unassigned", a row of every file.
    if (!flagOf(values.get('IsNull')) && known(integerOf(values.get('UID'))) !== 0) this.#resources += 1;
  }

  #takeAssignment(element: XmlElement): void {
    this.#assignments += 1;
    if (known(integerOf(element.values.get('ResourceUID'))) === noResource) this.#unassigned += 1;
    const task = known(integerOf(element.values.get('TaskUID')));
    if (task !== undefined) this.#takeCosts(element, task);
  }

  #takeCosts(element: XmlElement, task: number): void {
    for (const part of element.parts) {
      if (part.name === 'Baseline') this.#takeCosts(part, task);
      if (part.name !== 'TimephasedData') continue;
      const type = costType(known(integerOf(part.values.get('Type'))) ?? -1);
      const cost = known(numberOf(part.values.get('Value')));
      const from = known(momentOf(part.values.get('Start')));
      const to = known(momentOf(part.values.get('Finish'))) ?? from;
      if (type === undefined || cost === undefined || cost === 0 || from === undefined || to === undefined || to < from) continue;
      this.#addCost({ ...type, task, cost, from: dayOf(from), to: dayOf(to) });
    }
  }

  #addCost(cost: TimephasedCost): void {
    const months = `${cost.from.slice(0, 7)}/${cost.to.slice(0, 7)}`;
    const key =
      cost.from.slice(0, 7) === cost.to.slice(0, 7)
        ? `${String(cost.baseline)} ${cost.of} ${String(cost.task)} ${months}`
        : String(this.#timephased.size);
    const before = this.#timephased.get(key);
    this.#timephased.set(key, before === undefined ? cost : { ...before, cost: before.cost + cost.cost });
  }

  facts(): PlanFacts {
    const head: XmlElement = this.#head ?? { name: 'Project', line: 1, values: new Map(), lines: new Map(), parts: [], noted: [] };
    const reader = new ValueReader(this.findings, head, 0);
    const perDay = reader.number('MinutesPerDay') ?? usualDay;
    const isPossible = perDay > 0 && perDay <= 1_440;
    if (!isPossible) {
      this.findings.add('minutes-per-day', 'error', head.lines.get('MinutesPerDay') ?? head.line, {
        en: `MinutesPerDay is ${String(perDay)}: a working day has 1 to 1440 minutes`,
        de: `MinutesPerDay ist ${String(perDay)}: Ein Arbeitstag hat 1 bis 1440 Minuten`,
      });
    }
    const currency = head.values.get('CurrencyCode') ?? '';
    return {
      start: reader.moment('StartDate'),
      finish: reader.moment('FinishDate'),
      status: reader.moment('StatusDate'),
      currency: /^[A-Z]{3}$/.test(currency) ? currency : undefined,
      minutesPerDay: isPossible ? perDay : usualDay,
      calendar: known(integerOf(head.values.get('CalendarUID'))),
      earnedValueBaseline: known(integerOf(head.values.get('BaselineForEarnedValue'))) ?? 0,
      project: this.#project,
      tasks: this.#tasks,
      calendars: this.#calendars,
      timephased: [...this.#timephased.values()],
      empty: this.#empty,
      resources: this.#resources,
      assignments: this.#assignments,
      unassigned: this.#unassigned,
    };
  }
}

function* thinnedPieces(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield thinned(piece);
}

/** Reads a plan. Never throws for what the file holds. */
export const readPlan = (pieces: Iterable<Uint8Array>): PlanReading => {
  const gatherer = new PlanGatherer();
  try {
    readElements(thinnedPieces(decodedPieces(pieces)), {
      take: (element) => {
        gatherer.take(element);
      },
      leftOut: (line) => {
        gatherer.findings.add('character', 'warning', line, {
          en: 'a character that XML does not allow is left out',
          de: 'ein Zeichen, das XML nicht erlaubt, ist weggelassen',
        });
      },
    });
  } catch (error) {
    if (isRefusal(error)) return { refusal: error.finding };
    throw error;
  }
  return { facts: gatherer.facts(), findings: gatherer.findings };
};
