/** The summary of a monthly report in words, made from its figures: the same figures give the same sentences. */
import type { ColourCounts, ColourMove, MonthlySummary, Overrun } from '../reports/portfolio/monthly/summary.ts';
import type { YearMoney } from '../reports/portfolio/monthly-report.ts';
import type { Named } from '../reports/named.ts';
import type { Language } from '../schemas/shared.ts';
import { formatDay, formatList, formatMoney, formatMonth, formatNumber, formatPercent } from './format.ts';
import { pick } from './text.ts';
import { words } from './words.ts';

/** For whom the summary is written. */
export interface SummaryReader {
  readonly language: Language;
  readonly source: Language;
  readonly currency: string;
}

/** A paragraph: what it is about, and its sentences. */
export interface SummaryParagraph {
  readonly topic: 'state' | 'moves' | 'money' | 'reports' | 'decisions';
  readonly sentences: readonly string[];
}

/** Names in a sentence; the others are counted. */
const namesShown = 4;

const colourOrder = ['green', 'amber', 'red', 'not-assessed'] as const;

const voiceOf = ({ language, source, currency }: SummaryReader) => {
  const text = words(language).monthly.summary;
  const list = (items: readonly string[]): string => formatList(items, language);
  const name = ({ id, title }: Named): string => (title === undefined ? id : pick(title, language, source).text);
  return {
    text,
    list,
    name,
    money: (amount: number): string => formatMoney(amount, currency, language, Math.abs(amount) < 1_000_000 ? 'whole' : 'compact'),
    share: (share: number): string => formatPercent(share, language, 1),
    month: (month: string): string => formatMonth(month, language),
    /** At most so many of them, and how many more there are. */
    some: <T>(items: readonly T[], say: (item: T) => string, of = items.length): string =>
      of <= namesShown
        ? text.names(items.map(say), 0, list)
        : text.names(items.slice(0, namesShown - 1).map(say), of - namesShown + 1, list),
    counts: (counts: ColourCounts, unstated = 0): string =>
      list([
        ...colourOrder.flatMap((colour) => (counts[colour] === 0 ? [] : [`${counts[colour]} ${text.colours[colour]}`])),
        ...(unstated === 0 ? [] : [`${unstated} ${text.unstated}`]),
      ]),
  };
};

type Voice = ReturnType<typeof voiceOf>;

const stateSentences = (facts: MonthlySummary, { text, month, counts, some, name }: Voice): readonly string[] => {
  const { inProgress, onHold, begun, ended, stated, computed } = facts;
  const isRunning = inProgress + onHold > 0;
  const isSame = stated.unstated === 0 && colourOrder.every((colour) => stated[colour] === computed[colour]);
  return [
    isRunning ? text.running(inProgress, onHold, month(facts.month)) : text.noneRunning(month(facts.month)),
    ...(begun.length === 0 ? [] : [text.begun(some(begun, name))]),
    ...(ended.length === 0 ? [] : [text.ended(some(ended, name))]),
    ...(isRunning ? [isSame ? text.same(counts(computed)) : text.stated(counts(stated, stated.unstated), counts(computed))] : []),
  ];
};

const moveSentences = ({ previous, worse, better, later }: MonthlySummary, { text, month, some, name }: Voice): readonly string[] => {
  const move = ({ project, from, to }: ColourMove): string => text.move(name(project), text.colours[from], text.colours[to]);
  return [
    ...(worse.length === 0 && better.length === 0 ? [text.unmoved(month(previous))] : []),
    ...(worse.length === 0 ? [] : [text.worse(month(previous), worse.length, some(worse, move))]),
    ...(better.length === 0 ? [] : [text.better(month(previous), better.length, some(better, move), worse.length === 0)]),
    ...(later.length === 0
      ? []
      : [
          text.later(
            later.length,
            some(later, ({ project, days }) => text.byDays(name(project), days)),
          ),
        ]),
  ];
};

const estimateSentence = (
  { money: { totals } }: MonthlySummary,
  { text, money, share }: Pick<Voice, 'text' | 'money' | 'share'>,
): string => {
  const { estimateAtCompletion: estimate, varianceAtCompletion: variance, budgetAtCompletion: budget } = totals;
  if (estimate === undefined || variance === undefined || budget === undefined) return text.noEstimate;
  const part = budget === 0 ? 0 : Math.abs(variance) / budget;
  if (part < 0.0005) return text.onBudget(money(estimate));
  return variance < 0
    ? text.above(money(estimate), money(-variance), share(part))
    : text.below(money(estimate), money(variance), share(part));
};

const moneySentences = (
  facts: MonthlySummary,
  year: YearMoney | undefined,
  { text, month, money, share, some, name }: Voice,
  language: Language,
): readonly string[] => {
  const { totals, counted, leftOut } = facts.money;
  const { budgetAtCompletion: budget, actualCost: spent, earnedValue: earned, costPerformanceIndex: index } = totals;
  if (facts.inProgress + facts.onHold === 0) return [];
  if (budget === undefined || spent === undefined || earned === undefined) return [text.noMoney];
  const change = facts.estimateChange;
  const overrun = (say: (project: string, amount: string, share: string) => string, of: Overrun | undefined): readonly string[] =>
    of === undefined ? [] : [say(name(of.project), money(Math.abs(of.amount)), share(Math.abs(of.share)))];
  return [
    text.money(
      counted,
      money(spent),
      money(budget),
      totals.percentSpent === undefined ? '–' : share(totals.percentSpent),
      money(earned),
      index === undefined ? '–' : formatNumber(index, language, 2),
    ),
    estimateSentence(facts, { text, money, share }),
    ...(Math.abs(change) < 1 ? [] : [(change > 0 ? text.risen : text.fallen)(month(facts.previous), money(Math.abs(change)))]),
    ...overrun(text.furthestAbove, facts.furthestAbove),
    ...overrun(text.furthestBelow, facts.furthestBelow),
    ...(leftOut.of === 0
      ? []
      : [
          text.leftOut(
            leftOut.of,
            some(leftOut.rows, ({ project }) => name(project), leftOut.of),
          ),
        ]),
    ...(year === undefined ? [] : [yearSentence(year, { text, money })]),
  ];
};

const yearSentence = ({ year, planned, forecast }: YearMoney, { text, money }: Pick<Voice, 'text' | 'money'>): string => {
  const difference = forecast - planned;
  return Math.abs(difference) < 1
    ? text.yearAsPlanned(year, money(planned))
    : text.year(year, money(planned), money(forecast), money(Math.abs(difference)), difference > 0);
};

const reportSentences = (
  { owed, silent, watermelons }: MonthlySummary,
  { text, list, some, name }: Voice,
  language: Language,
): readonly string[] => {
  const { portfolio } = words(language);
  const dimension = (id: 'overall' | 'cost' | 'schedule' | 'risk' | 'benefits'): string =>
    id === 'overall' ? portfolio.colour.overall : portfolio.dimensions[id];
  return [
    ...(owed === 0 ? [] : [silent.length === 0 ? text.reported(owed) : text.silent(silent.length, some(silent, name))]),
    ...(watermelons.length === 0
      ? [text.noWatermelon]
      : [
          text.watermelons(
            watermelons.length,
            some(watermelons, ({ project, dimensions }) => text.watermelon(name(project), list(dimensions.map(dimension)))),
          ),
        ]),
  ];
};

const decisionSentences = ({ decisions }: MonthlySummary, { text, some, name }: Voice, language: Language): readonly string[] => {
  if (decisions.length === 0) return [text.noDecision];
  const projects = [...new Map(decisions.map(({ project }) => [project.id, project])).values()];
  const first = decisions[0]?.due;
  return [
    text.decisions(decisions.length, some(projects, name)),
    ...(first === undefined ? [] : [text.firstDue(decisions.length, formatDay(first, language, 'long'))]),
  ];
};

/** The paragraphs of the summary. */
export const monthlySummaryText = (
  reader: SummaryReader,
  facts: MonthlySummary,
  year: YearMoney | undefined,
): readonly SummaryParagraph[] => {
  const voice = voiceOf(reader);
  const { language } = reader;
  const isRunning = facts.inProgress + facts.onHold > 0;
  const paragraphs: readonly SummaryParagraph[] = [
    { topic: 'state', sentences: stateSentences(facts, voice) },
    ...(isRunning
      ? [
          { topic: 'moves', sentences: moveSentences(facts, voice) } as const,
          { topic: 'money', sentences: moneySentences(facts, year, voice, language) } as const,
          { topic: 'reports', sentences: reportSentences(facts, voice, language) } as const,
        ]
      : []),
    { topic: 'decisions', sentences: decisionSentences(facts, voice, language) },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
};
