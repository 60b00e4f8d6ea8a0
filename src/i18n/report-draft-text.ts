/** What stands in a prepared report as comments: the last report, what is computed, what the registers hold. Figures and days stand as records write them, so that they can be copied. */
import type { Money } from '#domain/money/minor-units.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { colourReasonText, figureName } from '#i18n/figure-text.ts';
import { formatMonth } from '#i18n/format.ts';
import { pick } from '#i18n/text.ts';
import { fill, words } from '#i18n/words.ts';
import type { Words } from '#i18n/words.ts';
import type { DraftColour, StatusDraft } from '#reports/writing/status-draft.ts';
import type { Language, Localised } from '#schemas/shared.ts';

/** In which language a draft is prepared, and what its texts and amounts are in. */
export interface DraftWords {
  readonly language: Language;
  /** Language of texts that do not name theirs. */
  readonly source: Language;
  readonly currency: string;
}

/** The words of drafts in a language. */
export const draftWords = ({ language }: DraftWords): Words['writing']['draft'] => words(language).writing.draft;

/** A text of a record on one line. */
export const plain = (text: Localised, { language, source }: DraftWords): string =>
  pick(text, language, source).text.replace(/\s+/g, ' ').trim();

/** A month in words. */
export const monthName = (month: string, { language }: DraftWords): string => formatMonth(month, language);

/** An amount as records write it, with its currency. */
export const amountOf = (money: Money, { currency }: DraftWords): string =>
  typeof money === 'number' ? `${String(money)} ${currency}` : `${String(money.amount)} ${money.currency}`;

/** A list below a line that says what it is; nothing where it is empty. */
export const listUnder = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `- ${item}`)];

const colourName = (colour: DraftColour['proposed'], { language }: DraftWords): string => {
  const name = words(language).portfolio.rag[colour];
  return language === 'en' ? colour : `${colour} (${name})`;
};

const computedLine = ({ computed }: DraftColour, day: string, settings: DraftWords): readonly string[] => {
  if (computed === undefined || computed.colour === 'not-assessed') return [];
  const reasons = computed.reasons.filter(({ colour }) => colour === computed.colour);
  const why = reasons.map((reason) => colourReasonText(reason, settings.language)).join('; ');
  return [fill(draftWords(settings).computed, { day, colour: colourName(computed.colour, settings), why })];
};

/** What a dimension is about, what the last report said of it, and what is computed today. */
export const colourComment = (draft: StatusDraft, colour: DraftColour, settings: DraftWords): readonly string[] => {
  const text = draftWords(settings);
  const { last } = colour;
  const month = draft.last === undefined ? '' : monthName(draft.last.month, settings);
  return [
    text.dimension[colour.dimension],
    ...(last === undefined
      ? []
      : [
          fill(last.comment === undefined ? text.last : text.lastComment, {
            month,
            colour: colourName(last.colour, settings),
            comment: last.comment === undefined ? '' : plain(last.comment, settings),
          }),
        ]),
    ...computedLine(colour, draft.dataDate, settings),
  ];
};

const milestoneItem =
  (settings: DraftWords) =>
  ({ title, planned, forecast, actual }: MilestoneOnDay): string => {
    const { milestone, expected, reached } = draftWords(settings);
    const values = { text: plain(title, settings), planned, forecast: forecast ?? '', actual: actual ?? '' };
    return fill(actual !== undefined ? reached : forecast === undefined || forecast === planned ? milestone : expected, values);
  };

interface Due {
  readonly text: Localised;
  readonly owner: string | undefined;
  readonly due?: string | undefined;
  readonly isOverdue?: boolean;
}

const dueItem =
  (settings: DraftWords) =>
  ({ text, owner, due, isOverdue = false }: Due): string => {
    const said = draftWords(settings);
    return fill(due === undefined ? said.entry : isOverdue ? said.overdue : said.due, {
      text: plain(text, settings),
      owner: owner ?? said.nobody,
      due: due ?? '',
    });
  };

/** What the registers hold, by the part of the report that it belongs to. */
export const registerComments = (
  { reminders }: StatusDraft,
  settings: DraftWords,
): Readonly<Record<'schedule' | 'risk' | 'scope' | 'quality' | 'resources' | 'decisions' | 'achievements', readonly string[]>> => {
  const text = draftWords(settings);
  const milestone = milestoneItem(settings);
  const due = dueItem(settings);
  return {
    schedule: [
      ...listUnder(text.milestonesPassed, reminders.milestonesPassed.map(milestone)),
      ...listUnder(text.milestonesAhead, reminders.milestonesAhead.map(milestone)),
    ],
    risk: listUnder(
      text.risks,
      reminders.risks.map((risk) => {
        const said = fill(text.risk, { text: plain(risk.text, settings), owner: risk.owner ?? text.nobody, exposure: risk.exposure });
        return risk.isWithoutAction ? fill(text.noAction, { risk: said }) : said;
      }),
    ),
    scope: listUnder(
      text.changes,
      reminders.changesSubmitted.map(({ text: what, owner, day }) =>
        fill(text.change, { text: plain(what, settings), owner: owner ?? text.nobody, day: day ?? text.noDay }),
      ),
    ),
    quality: listUnder(text.issues, reminders.issuesOpen.map(due)),
    resources: listUnder(text.actionsDue, reminders.actionsDue.map(due)),
    decisions: listUnder(
      text.conditions,
      reminders.conditions.map((condition) => fill(text.condition, { gate: condition.gate, text: due(condition) })),
    ),
    achievements: [
      ...listUnder(text.milestonesReached, reminders.milestonesReached.map(milestone)),
      ...listUnder(text.actionsDone, reminders.actionsDone.map(due)),
    ],
  };
};

/** Figures that are computed from the last report, and the plan up to the day of this one. */
export const figureComments = ({ figures, last, plannedValue, dataDate }: StatusDraft, settings: DraftWords): readonly string[] => {
  const text = draftWords(settings);
  const known = figures.flatMap(({ id, value }) => {
    if (value === undefined) return [];
    const isIndex = id === 'costPerformanceIndex' || id === 'schedulePerformanceIndexTime';
    const shown = isIndex ? value.toFixed(2) : amountOf(Math.round(value), settings);
    return [`${figureName(id, settings.language)}: ${shown}`];
  });
  return [
    ...(last === undefined ? [] : listUnder(fill(text.figures, { month: monthName(last.month, settings) }), known)),
    ...(plannedValue === undefined
      ? []
      : [fill(text.plannedValue, { day: dataDate, value: amountOf(Math.round(plannedValue), settings) })]),
  ];
};
