/** The words of best sets, for pages and for the script that seeks one in the browser. `{name}` are places to fill. */
import type { RejectReason, SelectionResult } from '../domain/selection/result.ts';
import type { SelectionObjective, SpendingKind } from '../domain/selection/problem.ts';
import type { Language } from '../schemas/shared.ts';

/** Words in one language. */
export interface SelectionWords {
  readonly status: Readonly<Record<SelectionResult['status'], string>>;
  /** What the status means, in a sentence. */
  readonly meaning: Readonly<Record<SelectionResult['status'], string>>;
  readonly stoppedWithoutSet: string;
  readonly objectives: Readonly<Record<SelectionObjective, string>>;
  readonly points: string;
  readonly months: string;
  readonly oneMonth: string;
  /** Names of limits. */
  readonly budget: string;
  readonly budgetOf: Readonly<Record<SpendingKind, string>>;
  readonly role: string;
  readonly team: string;
  readonly quarter: string;
  /** What a demand says. */
  readonly demand: {
    readonly kept: string;
    readonly mandatory: string;
    readonly included: string;
    readonly excluded: string;
    readonly requires: string;
    readonly alternatives: string;
    readonly limit: string;
  };
  readonly reasons: Readonly<Record<RejectReason['why'], string>>;
  readonly remedyMoney: string;
  readonly remedyMonths: string;
  /** What more money would buy. */
  readonly unitBuys: string;
  readonly extraBuys: string;
  readonly extraUnknown: string;
  readonly moreBuysNothing: string;
}

const english: SelectionWords = {
  status: { optimal: 'Proven best', stopped: 'Stopped', infeasible: 'Impossible' },
  meaning: {
    optimal: 'No other set within these limits is worth more.',
    stopped: 'The search was given up in time; another set could be worth at most {gap} more.',
    infeasible: 'No set keeps all these limits.',
  },
  stoppedWithoutSet: 'The search was given up before it found a set.',
  objectives: { value: 'benefit', npv: 'net present value', score: 'score' },
  points: '{n} points',
  months: '{n} person-months',
  oneMonth: '1 person-month',
  budget: 'the {year} budget',
  budgetOf: { capex: 'the {year} capital budget', opex: 'the {year} operating budget' },
  role: 'the capacity of {role} ({team}) in {quarter}',
  team: 'the capacity of {team} in {quarter}',
  quarter: 'quarter {q} of {year}',
  demand: {
    kept: '{name} is in progress and stays',
    mandatory: '{name} is mandatory',
    included: '{name} must be in',
    excluded: '{name} must be out',
    requires: '{name} needs {other}',
    alternatives: '{name} and {other} are alternatives',
    limit: '{limit}: at most {amount}',
  },
  reasons: {
    excluded: 'it is set to “must be out”',
    waiting: 'it waits: nobody decides on it at present',
    'cost-unknown': 'its cost is not known',
    'worth-unknown': 'its {objective} is not known',
    'no-worth': 'it would not add to the {objective} of the set',
    requires: 'it needs {other}, which is out',
    alternatives: 'it is an alternative to {other}, which is in',
    limits: 'it would exceed {limits}',
    outweighed: 'together with what it needs it would not fit, or others are worth more',
  },
  remedyMoney: '{limit} raised by {extra}',
  remedyMonths: '{limit} raised by {extra}',
  unitBuys: 'If projects could be done in part, {unit} more of {limit} would bring about {gain} of {objective}.',
  extraBuys: '{share} more of {limit} ({extra}): the best set would be worth {gain} more.',
  extraUnknown: '{share} more of {limit} ({extra}): what it would buy was not found in time.',
  moreBuysNothing: 'More of {limits} alone would buy nothing better.',
};

const german: SelectionWords = {
  status: { optimal: 'Beweisbar die beste', stopped: 'Abgebrochen', infeasible: 'Unmöglich' },
  meaning: {
    optimal: 'Keine andere Auswahl innerhalb dieser Grenzen ist mehr wert.',
    stopped: 'Die Suche wurde nach einiger Zeit beendet; eine andere Auswahl kann höchstens {gap} mehr wert sein.',
    infeasible: 'Keine Auswahl hält alle diese Grenzen ein.',
  },
  stoppedWithoutSet: 'Die Suche wurde beendet, bevor sie eine Auswahl fand.',
  objectives: { value: 'Nutzen', npv: 'Kapitalwert', score: 'Punktwert' },
  points: '{n} Punkte',
  months: '{n} Personenmonate',
  oneMonth: '1 Personenmonat',
  budget: 'Budget {year}',
  budgetOf: { capex: 'Investitionsbudget {year}', opex: 'Betriebsbudget {year}' },
  role: 'Kapazität {role} ({team}) im {quarter}',
  team: 'Kapazität {team} im {quarter}',
  quarter: '{q}. Quartal {year}',
  demand: {
    kept: '{name} läuft und bleibt',
    mandatory: '{name} ist verpflichtend',
    included: '{name} muss dabei sein',
    excluded: '{name} darf nicht dabei sein',
    requires: '{name} braucht {other}',
    alternatives: '{name} und {other} schließen einander aus',
    limit: '{limit}: höchstens {amount}',
  },
  reasons: {
    excluded: 'auf „darf nicht dabei sein“ gesetzt',
    waiting: 'wartet: derzeit entscheidet niemand darüber',
    'cost-unknown': 'die Kosten sind nicht bekannt',
    'worth-unknown': '{objective} nicht bekannt',
    'no-worth': 'die Auswahl würde damit nicht mehr wert ({objective})',
    requires: 'braucht {other}, und das ist nicht dabei',
    alternatives: 'Alternative zu {other}, und das ist dabei',
    limits: 'würde diese Grenzen überschreiten: {limits}',
    outweighed: 'passt zusammen mit dem, was es braucht, nicht hinein, oder anderes ist mehr wert',
  },
  remedyMoney: '{limit} um {extra} erhöhen',
  remedyMonths: '{limit} um {extra} erhöhen',
  unitBuys: '{limit}, {unit} mehr: Ließen sich Projekte auch teilweise aufnehmen, brächte das etwa {gain} {objective}.',
  extraBuys: '{limit}, {share} mehr ({extra}): Die beste Auswahl wäre {gain} mehr wert.',
  extraUnknown: '{limit}, {share} mehr ({extra}): Was das brächte, wurde nicht rechtzeitig gefunden.',
  moreBuysNothing: 'Jeweils für sich erhöht, brächten diese Grenzen nichts Besseres: {limits}.',
};

/** The words of best sets in a language. */
export const selectionWords = (language: Language): SelectionWords => (language === 'de' ? german : english);
