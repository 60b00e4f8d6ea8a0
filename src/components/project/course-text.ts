/** What the charts of a project say in words: their findings, their key numbers, and why something is not drawn. */
import { figureName, gapText } from '#i18n/figure-text.ts';
import { formatList, formatMoney, formatMonth, formatNumber, formatPercent } from '#i18n/format.ts';
import { fill, words, type Language } from '#i18n/words.ts';
import type { IndexCourse, IndexId } from '#reports/project/index-course.ts';
import type { SCurve } from '#reports/project/s-curve.ts';

/** Language of the reader, and currency of the amounts. */
interface Said {
  readonly language: Language;
  readonly currency: string;
}

/** The finding of the S-curve: what was earned against what was spent. */
export const curveTitle = ({ earnedAgainstSpent, spent }: SCurve, { language, currency }: Said): string => {
  const { curve: text } = words(language).projectStatus;
  if (earnedAgainstSpent === undefined) {
    return spent === undefined ? text.planOnly : fill(text.spentOnly, { spent: formatMoney(spent, currency, language, 'compact') });
  }
  const share = Math.abs(earnedAgainstSpent);
  if (share < 0.005) return text.equal;
  return fill(earnedAgainstSpent < 0 ? text.less : text.more, { value: formatPercent(share, language, share < 0.1 ? 1 : 0) });
};

/** The S-curve in two sentences. */
export const curveSummary = (curve: SCurve, { language, currency }: Said): string => {
  const { curve: text, changes } = words(language).projectStatus;
  const money = (value: number | undefined): string =>
    value === undefined ? changes.unknown : formatMoney(value, currency, language, 'compact');
  const month = (value: string): string => formatMonth(value, language);
  const known =
    curve.dataMonth === undefined
      ? undefined
      : [
          fill(text.known, { month: month(curve.dataMonth), earned: money(curve.earned), spent: money(curve.spent) }),
          ...(curve.budget === undefined ? [] : [` ${fill(text.ofBudget, { budget: money(curve.budget) })}`]),
          ...(curve.planned === undefined ? [] : [fill(text.against, { planned: money(curve.planned) })]),
          '.',
        ].join('');
  const forecast =
    curve.forecastMonth === undefined
      ? undefined
      : fill(text.forecast, {
          month: month(curve.forecastMonth),
          estimate: money(curve.estimate),
          lowest: money(curve.lines.lowest.findLast((value) => value !== undefined)),
          highest: money(curve.lines.highest.findLast((value) => value !== undefined)),
        });
  return [known, forecast].filter((sentence) => sentence !== undefined).join(' ');
};

const fewMonths = 3;

/** Why lines of the S-curve are missing or have gaps, a sentence each. */
export const curveGaps = ({ gaps }: SCurve, language: Language): readonly string[] => {
  const { curve: text } = words(language).projectStatus;
  return gaps.map(({ line, why, months }) => {
    const reason = { line: text.lines[line], why: formatList([...new Set(why.map((gap) => gapText(gap, language)))], language) };
    if (months === undefined) return fill(text.gap, reason);
    const named = months.slice(0, fewMonths).map((month) => formatMonth(month, language, 'medium'));
    const rest = months.length > fewMonths ? [text.moreMonths(months.length - fewMonths)] : [];
    return fill(text.partial, { ...reason, months: formatList([...named, ...rest], language) });
  });
};

/** The two indices, in the order of their figures. */
export const indexIds: readonly IndexId[] = ['costPerformanceIndex', 'schedulePerformanceIndexTime'];

const held = 0.005;

/** The finding of the course of the indices: how the one that moved most did. */
export const indexTitle = ({ moves, lines }: IndexCourse, language: Language): string => {
  const { indices: text } = words(language).projectStatus;
  const number = (value: number): string => formatNumber(value, language, 2);
  const [most] = indexIds
    .flatMap((id) => (moves[id] === undefined ? [] : [{ id, move: moves[id] }]))
    .sort((a, b) => Math.abs(b.move.after - b.move.before) - Math.abs(a.move.after - a.move.before));
  if (most === undefined) {
    const only = indexIds.find((id) => lines[id].some((value) => value !== undefined)) ?? 'costPerformanceIndex';
    return fill(text.single, { index: text.symbols[only], value: number(lines[only].find((value) => value !== undefined) ?? 0) });
  }
  const { id, move } = most;
  const change = move.after - move.before;
  const values = {
    index: text.symbols[id],
    before: number(move.before),
    after: number(move.after),
    month: formatMonth(move.from, language),
  };
  if (Math.abs(change) < held) return fill(text.held, values);
  return fill(text.title, { ...values, direction: change > 0 ? text.directions.rose : text.directions.fell });
};

/** The course of both indices, a sentence each; one that is never known is named with it. */
export const indexSummary = ({ moves }: IndexCourse, language: Language): string => {
  const { indices: text } = words(language).projectStatus;
  return indexIds
    .flatMap((id) => {
      const move = moves[id];
      return move === undefined
        ? []
        : [
            fill(text.summary, {
              index: `${figureName(id, language)} (${text.symbols[id]})`,
              before: formatNumber(move.before, language, 2),
              after: formatNumber(move.after, language, 2),
              month: formatMonth(move.from, language),
            }),
          ];
    })
    .join(' ');
};
