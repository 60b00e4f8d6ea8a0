/** One element `Task` → the facts of a row. What is there but cannot be is a finding with UID and line. */
import type { PlanBaseline, PlanLink, PlanTask } from './facts.ts';
import type { Findings } from './findings.ts';
import { taskName } from './findings.ts';
import type { XmlElement } from './elements.ts';
import { asText } from './refusals.ts';
import { faulty, flagOf, integerOf, known, minutesOf, momentOf, numberOf } from './values.ts';
import type { Read } from './values.ts';

/** Reads values of an element and tells those that cannot be. */
export class ValueReader {
  readonly #findings: Findings;
  readonly #element: XmlElement;
  readonly #uid: number;

  constructor(findings: Findings, element: XmlElement, uid: number) {
    this.#findings = findings;
    this.#element = element;
    this.#uid = uid;
  }

  #read<T>(name: string, parse: (text: string | undefined) => Read<T>, severity: 'error' | 'warning'): T | undefined {
    const text = this.#element.values.get(name);
    const value = parse(text);
    if (value !== faulty) return value;
    const who = taskName(this.#uid);
    this.#findings.add(
      `value/${name}`,
      severity,
      this.#element.lines.get(name) ?? this.#element.line,
      {
        en: `${who.en}: ${name} is ${asText(text ?? '')}, which cannot be`,
        de: `${who.de}: ${name} ist ${asText(text ?? '')}, was nicht sein kann`,
      },
      severity === 'error'
        ? {
            en: 'Correct it in Microsoft Project and save the XML anew.',
            de: 'Berichtigen Sie es in Microsoft Project und speichern Sie das XML neu.',
          }
        : { en: 'It is taken as not given.', de: 'Der Wert gilt als nicht angegeben.' },
    );
    return undefined;
  }

  moment(name: string): string | undefined {
    return this.#read(name, momentOf, 'error');
  }

  number(name: string): number | undefined {
    return this.#read(name, numberOf, 'warning');
  }

  /** A share of 100. */
  percent(name: string): number | undefined {
    return this.#read(
      name,
      (text) => {
        const value = numberOf(text);
        return typeof value === 'number' && (value < 0 || value > 100) ? faulty : value;
      },
      'warning',
    );
  }

  /** Minutes, never negative. */
  minutes(name: string): number | undefined {
    return this.#read(
      name,
      (text) => {
        const value = minutesOf(text);
        return typeof value === 'number' && value < 0 ? faulty : value;
      },
      'error',
    );
  }
}

const baselineOf = (element: XmlElement, uid: number, findings: Findings): PlanBaseline | undefined => {
  const reader = new ValueReader(findings, element, uid);
  const number = known(integerOf(element.values.get('Number'))) ?? 0;
  if (number < 0 || number > 10 || flagOf(element.values.get('Interim'))) return undefined;
  return {
    number,
    start: reader.moment('Start'),
    finish: reader.moment('Finish'),
    work: reader.minutes('Work'),
    cost: reader.number('Cost'),
    fixedCost: reader.number('FixedCost'),
  };
};

const linkOf = (element: XmlElement, uid: number, findings: Findings): PlanLink => {
  const reader = new ValueReader(findings, element, uid);
  return {
    predecessor: known(integerOf(element.values.get('PredecessorUID'))) ?? -1,
    line: element.line,
    type: reader.number('Type') ?? 1,
    isCrossProject: flagOf(element.values.get('CrossProject')),
    lag: reader.number('LinkLag') ?? 0,
    lagFormat: known(integerOf(element.values.get('LagFormat'))) ?? 7,
  };
};

const levelOf = ({ values }: XmlElement): number => {
  const level = known(integerOf(values.get('OutlineLevel')));
  if (level !== undefined && level >= 0 && level <= 1_000) return level;
  const number = values.get('OutlineNumber') ?? '';
  return /^\d+(?:\.\d+)*$/.test(number) ? number.split('.').length : 1;
};

/** The facts of a row that is not empty. */
export const taskFacts = (element: XmlElement, uid: number, findings: Findings): PlanTask => {
  const { values } = element;
  const reader = new ValueReader(findings, element, uid);
  const flag = (name: string): boolean => flagOf(values.get(name));
  const parts = (name: string): readonly XmlElement[] => element.parts.filter((part) => part.name === name);
  return {
    uid,
    line: element.line,
    name: values.get('Name') ?? '',
    level: levelOf(element),
    isMilestone: flag('Milestone'),
    isActive: !values.has('Active') || flag('Active'),
    isExternal: flag('ExternalTask'),
    isRecurring: flag('Recurring'),
    isSubproject: flag('IsSubproject'),
    start: reader.moment('Start'),
    finish: reader.moment('Finish'),
    actualFinish: reader.moment('ActualFinish'),
    duration: reader.minutes('Duration'),
    durationFormat: known(integerOf(values.get('DurationFormat'))) ?? 7,
    work: reader.minutes('Work'),
    percentComplete: reader.percent('PercentComplete'),
    percentWorkComplete: reader.percent('PercentWorkComplete'),
    physicalPercentComplete: reader.percent('PhysicalPercentComplete'),
    isPhysical: values.get('EarnedValueMethod') === '1',
    cost: reader.number('Cost'),
    actualCost: reader.number('ActualCost'),
    hasDeadline: reader.moment('Deadline') !== undefined,
    constraint: known(integerOf(values.get('ConstraintType'))) ?? 0,
    fixedCostAccrual: known(integerOf(values.get('FixedCostAccrual'))) ?? 3,
    baselines: parts('Baseline').flatMap((part) => baselineOf(part, uid, findings) ?? []),
    links: parts('PredecessorLink').map((part) => linkOf(part, uid, findings)),
    noted: element.noted,
  };
};
