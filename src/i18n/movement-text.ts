/** What happened to a project, in a clause: the words are made from the figures and nothing else, the same on pages, in the monthly report and in the interface. */
import type { Happening } from '../reports/portfolio/happenings.ts';
import type { Language } from '../schemas/shared.ts';
import { formatDay, formatMoney, formatMonth, formatPercent } from './format.ts';
import { pick } from './text.ts';
import type { LanguageText } from './text.ts';
import { fill, words } from './words.ts';

/** For whom the words are made: language, language of records, currency of amounts that name none. */
export interface Listener {
  readonly language: Language;
  readonly source: Language;
  readonly currency: string;
}

type Of<K extends Happening['kind']> = Extract<Happening, { readonly kind: K }>;
type Colour = Of<'computed' | 'stated'>['colours']['before'];

const estimateText = ({ amounts: { before, after } }: Of<'estimate'>, { language, currency }: Listener): string => {
  const text = words(language).movements.happened;
  const money = (amount: number): string => formatMoney(amount, currency, language, 'compact');
  if (after === undefined) return fill(text.lost, { before: before === undefined ? '' : money(before) });
  if (before === undefined) return fill(text.known, { after: money(after) });
  const change = after - before;
  return fill(change > 0 ? text.up : text.down, {
    change: money(Math.abs(change)),
    share: before === 0 ? '' : formatPercent(Math.abs(change) / before, language, 1),
    after: money(after),
  });
};

const daysText = (text: string, by: number, days: { readonly before: string; readonly after: string }, language: Language): string =>
  fill(text, {
    days: words(language).movements.days(Math.abs(by)),
    before: formatDay(days.before, language),
    after: formatDay(days.after, language),
    title: '{title}',
  });

/** One happening as a clause without a full stop: `Milestone missed: Design approved, planned 15 Oct 2026`. */
export const happeningText = (of: Happening, listener: Listener): string => {
  const { language, source, currency } = listener;
  const { movements, portfolio } = words(language);
  const text = movements.happened;
  const plain = (title: Parameters<typeof pick>[0]): string => pick(title, language, source).text;
  const colour = (value: Colour): string => (value === undefined ? movements.noColour : portfolio.rag[value].toLocaleLowerCase(language));
  switch (of.kind) {
    case 'computed':
    case 'stated':
      return fill(movements.colours[of.kind], { before: colour(of.colours.before), after: colour(of.colours.after) });
    case 'estimate':
      return estimateText(of, listener);
    case 'end': {
      const [later, earlier] = of.isStated ? [text.later, text.earlier] : [text.computedLater, text.computedEarlier];
      return daysText(of.by > 0 ? later : earlier, of.by, of.days, language);
    }
    case 'milestone-moved':
      return fill(daysText(of.by > 0 ? text.movedLater : text.movedEarlier, of.by, of.days, language), { title: plain(of.title) });
    case 'milestone-missed':
      return fill(text.missed, { title: plain(of.title), day: formatDay(of.day, language) });
    case 'milestone-reached':
      return fill(text.reached, { title: plain(of.title), day: formatDay(of.day, language) });
    case 'gate':
      return fill(text.gate, {
        gate: plain(of.title),
        decision: portfolio.gates.decisions[of.decision],
        day: formatDay(of.day, language),
      });
    case 'baseline': {
      const { before, after } = of.amounts ?? {};
      const money = (amount: number): string => formatMoney(amount, currency, language, 'compact');
      return before === undefined || after === undefined
        ? fill(text.baseline, { reason: plain(of.reason) })
        : fill(text.baselineBudget, { reason: plain(of.reason), before: money(before), after: money(after) });
    }
    case 'change':
      return fill(text.change, { title: plain(of.title), status: movements.changeStatus[of.status] });
    case 'risk-raised':
      return fill(of.isChance ? text.chanceRaised : text.riskRaised, { title: plain(of.title) });
    case 'risk-closed': {
      const [happened, closed] = of.isChance ? [text.chanceHappened, text.chanceClosed] : [text.riskHappened, text.riskClosed];
      return fill(of.hasHappened ? happened : closed, { title: plain(of.title) });
    }
    case 'lifecycle':
      return fill(text.lifecycle, { before: portfolio.lifecycle[of.states.before], after: portfolio.lifecycle[of.states.after] });
    case 'phase':
      return fill(text.phase, { before: plain(of.phases.before), after: plain(of.phases.after) });
    case 'silent':
      return of.isOverdue ? text.silent : text.awaited;
    case 'correction':
      return fill(text.correction, { month: formatMonth(of.month, language) });
  }
};

/** The part of the clause that is a record's own text, where it is not in the reader's language: so that markup can say in which language it is. */
export const foreignPart = (of: Happening, { language, source }: Listener): LanguageText | undefined => {
  const own = 'title' in of ? of.title : 'reason' in of ? of.reason : undefined;
  const text = own === undefined ? undefined : pick(own, language, source);
  return text === undefined || text.language === language ? undefined : text;
};
