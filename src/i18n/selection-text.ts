/** Best sets in sentences: limits, demands that clash, reasons, remedies, and what more money would buy. For pages and for the browser. */
import type { SelectionObjective, SelectionLimits } from '../domain/selection/problem.ts';
import type { Constraint, LimitUse, MarginalValue, RejectReason, Remedy, SelectionResult } from '../domain/selection/result.ts';
import type { Language } from '../schemas/shared.ts';
import { formatList, formatMoney, formatNumber, formatPercent } from './format.ts';
import { selectionWords } from './selection-words.ts';

/** For whom a result is told, and how records are called. */
export interface SelectionVoice {
  readonly language: Language;
  readonly currency: string;
  /** Name of a record by its key: `projects/<id>`, `requests/<id>`, `teams/<id>`, `roles/<id>`. */
  readonly name: (key: string) => string;
  /** Whether fiscal years begin within a calendar year, and are called `2027/28`. */
  readonly splitYears: boolean;
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A sentence begins with a capital letter. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A fiscal year: `2027`, or `2027/28` where it begins within a calendar year. */
export const fiscalYearText = (year: number, { splitYears }: Pick<SelectionVoice, 'splitYears'>): string =>
  splitYears ? `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}` : String(year);

/** Money in minor units. */
export const minorMoney = (
  minor: number,
  { language, currency }: Pick<SelectionVoice, 'language' | 'currency'>,
  style: 'exact' | 'whole' | 'compact' = 'whole',
): string => formatMoney(minor / 100, currency, language, style);

/** Months of full-time equivalents. */
export const monthsText = (months: number, language: Language): string => {
  const rounded = Math.round(months * 10) / 10;
  const { oneMonth, months: many } = selectionWords(language);
  return rounded === 1 ? oneMonth : filled(many, { n: formatNumber(rounded, language) });
};

/** Worth by the objective: money in minor units, or points, of which a full score is 100. */
export const worthText = (worth: number, objective: SelectionObjective, voice: SelectionVoice): string =>
  objective === 'score'
    ? filled(selectionWords(voice.language).points, { n: formatNumber(Math.round(worth * 1000) / 10, voice.language) })
    : minorMoney(worth, voice);

/** A quarter such as `2027-Q1`. */
export const quarterText = (quarter: string, language: Language): string =>
  filled(selectionWords(language).quarter, { q: quarter.slice(6), year: quarter.slice(0, 4) });

/** A limit by name: "the 2027 budget", "the capacity of Network engineer (Infrastructure) in quarter 1 of 2027". */
export const limitText = (limit: LimitUse['constraint'], voice: SelectionVoice): string => {
  const words = selectionWords(voice.language);
  if (limit.kind === 'budget') {
    const year = fiscalYearText(limit.year, voice);
    return filled(limit.spending === undefined ? words.budget : words.budgetOf[limit.spending], { year });
  }
  const place = { team: voice.name(`teams/${limit.team}`), quarter: quarterText(limit.quarter, voice.language) };
  return limit.role === undefined ? filled(words.team, place) : filled(words.role, { ...place, role: voice.name(`roles/${limit.role}`) });
};

/** A demand of a scenario: "ERP is in progress and stays"; a limit with its amount where the limits in use are given. */
export const constraintText = (constraint: Constraint, voice: SelectionVoice, limits?: SelectionLimits): string => {
  const { demand } = selectionWords(voice.language);
  switch (constraint.kind) {
    case 'budget':
    case 'capacity': {
      const limit = limitText(constraint, voice);
      const budget = limits?.budgets.find(
        ({ year, kind }) => constraint.kind === 'budget' && year === constraint.year && kind === constraint.spending,
      );
      return sentenceCase(budget === undefined ? limit : filled(demand.limit, { limit, amount: minorMoney(budget.amount, voice) }));
    }
    case 'requires':
    case 'alternatives':
      return filled(demand[constraint.kind], { name: voice.name(constraint.candidate), other: voice.name(constraint.other) });
    default:
      return filled(demand[constraint.kind], { name: voice.name(constraint.candidate) });
  }
};

const plainLimit = (constraint: Constraint, voice: SelectionVoice): string =>
  constraint.kind === 'budget' || constraint.kind === 'capacity' ? limitText(constraint, voice) : constraintText(constraint, voice);

/** Why a candidate is out, as the second half of "out, because …". */
export const reasonText = (reason: RejectReason, objective: SelectionObjective, voice: SelectionVoice): string => {
  const { reasons, objectives } = selectionWords(voice.language);
  const values = {
    objective: objectives[objective],
    other: 'other' in reason ? voice.name(reason.other) : '',
    limits:
      'limits' in reason
        ? formatList(
            reason.limits.map((limit) => plainLimit(limit, voice)),
            voice.language,
          )
        : '',
  };
  return filled(reasons[reason.why], values);
};

/** What would make a scenario possible: "the 2027 budget raised by €231,000". */
export const remedyText = ({ constraint, extra }: Remedy, voice: SelectionVoice): string => {
  const words = selectionWords(voice.language);
  const limit = limitText(constraint, voice);
  return sentenceCase(
    constraint.kind === 'budget'
      ? filled(words.remedyMoney, { limit, extra: minorMoney(Math.ceil(extra / 100) * 100, voice) })
      : filled(words.remedyMonths, { limit, extra: monthsText(Math.ceil(extra * 10) / 10, voice.language) }),
  );
};

/** So much money a marginal value is told for: 10,000 units. */
const toldFor = 1_000_000;

const boughtBy = (
  { budget, perUnit, extra, gain }: MarginalValue,
  objective: SelectionObjective,
  voice: SelectionVoice,
): readonly string[] => {
  const words = selectionWords(voice.language);
  const values = {
    limit: limitText({ kind: 'budget', year: budget.year, spending: budget.kind }, voice),
    unit: minorMoney(toldFor, voice),
    objective: words.objectives[objective],
    extra: minorMoney(extra, voice),
    share: budget.amount === 0 ? '' : formatPercent(extra / budget.amount, voice.language),
  };
  const bought = perUnit * toldFor;
  const isSome = bought >= (objective === 'score' ? 0.005 : 50);
  return [
    filled(gain === undefined ? words.extraUnknown : words.extraBuys, { ...values, gain: worthText(gain ?? 0, objective, voice) }),
    ...(isSome ? [filled(words.unitBuys, { ...values, gain: worthText(bought, objective, voice) })] : []),
  ].map(sentenceCase);
};

/**
 * What more money would buy, a sentence each: by the share that was tried, and by the next 10,000 while candidates could be had in part. Limits that
 * alone would buy nothing share a sentence.
 */
export const marginalTexts = (
  marginals: readonly MarginalValue[],
  objective: SelectionObjective,
  voice: SelectionVoice,
): readonly string[] => {
  const idle = marginals.filter(({ gain }) => gain !== undefined && gain <= 0);
  const limits = formatList(
    idle.map(({ budget }) => limitText({ kind: 'budget', year: budget.year, spending: budget.kind }, voice)),
    voice.language,
  );
  return [
    ...marginals.flatMap((marginal) => (idle.includes(marginal) ? [] : boughtBy(marginal, objective, voice))),
    ...(idle.length === 0 ? [] : [filled(selectionWords(voice.language).moreBuysNothing, { limits })]),
  ];
};

/** The demands of a clash in the order in which they are read: limits first, then what must be in. */
export const clashTexts = (clash: readonly Constraint[], voice: SelectionVoice, limits: SelectionLimits): readonly string[] => {
  const isLimit = ({ kind }: Constraint): boolean => kind === 'budget' || kind === 'capacity';
  return [...clash.filter(isLimit), ...clash.filter((constraint) => !isLimit(constraint))].map((constraint) =>
    constraintText(constraint, voice, limits),
  );
};

/** The status in a word or two, and what it means. */
export const statusText = (
  { status, worth, bound }: Pick<SelectionResult, 'status' | 'worth' | 'bound'>,
  objective: SelectionObjective,
  voice: SelectionVoice,
): { readonly word: string; readonly meaning: string } => {
  const words = selectionWords(voice.language);
  const word = words.status[status];
  if (status !== 'stopped') return { word, meaning: words.meaning[status] };
  if (worth === undefined || bound === undefined) return { word, meaning: words.stoppedWithoutSet };
  return { word, meaning: filled(words.meaning.stopped, { gap: worthText(Math.max(bound - worth, 0), objective, voice) }) };
};
