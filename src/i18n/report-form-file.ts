/** What the form of a status report begins with, with its reminders in words. */
import type { CodeHost } from '#domain/office/code-host.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { ReportStart } from '#reports/writing/report-form.ts';
import type { Localised } from '#schemas/shared.ts';
import { colourComment, draftWords, figureComments, listUnder, monthName, plain, registerComments } from './report-draft-text.ts';
import type { DraftWords } from './report-draft-text.ts';
import { formatDay, formatNumber } from './format.ts';
import { fill } from './words.ts';

/** What stands for a role that an edition does not hold. */
const hiddenRole = 'restricted';

/** An amount in the organisation's currency as a field shows it; nothing for another currency, which a form does not ask for. */
const shown = (money: Money | undefined, { language }: DraftWords): string | undefined =>
  typeof money === 'number' ? new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(money) : undefined;

/** A role, where this edition holds it. */
const named = (role: string | undefined): string | undefined => (role === hiddenRole ? undefined : role);

type Notes = Readonly<Record<string, readonly string[]>>;

const isoDay = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g;

/** A reminder as a page says it: days and amounts, which stand in records so that they can be copied, in the reader's form. */
export const asOnPage = (line: string, { language, currency }: DraftWords): string =>
  line
    .replace(isoDay, (day) => formatDay(day, language))
    .replaceAll(new RegExp(String.raw`\b\d+(?:\.\d{1,2})?(?= ${currency}\b)`, 'g'), (amount) => formatNumber(Number(amount), language));

const notesOf = ({ draft }: ReportStart, settings: DraftWords): Notes => {
  const text = draftWords(settings);
  const registers = registerComments(draft, settings);
  const last = draft.last === undefined ? undefined : monthName(draft.last.month, settings);
  const before = (value: string | number | undefined): readonly string[] =>
    last === undefined || value === undefined ? [] : [`${last}: ${String(value)}`];
  const said = (localised: Localised | undefined): readonly string[] =>
    before(localised === undefined ? undefined : plain(localised, settings));
  const colours = draft.colours.map((colour) => [
    colour.dimension === 'overall' ? 'overall' : `dimensions.${colour.dimension}`,
    colourComment(draft, colour, settings).slice(1),
  ]);
  const ofDimension = (name: 'schedule' | 'risk' | 'scope' | 'quality' | 'resources'): Notes => ({
    [`dimensions.${name}`]: [...((Object.fromEntries(colours) as Notes)[`dimensions.${name}`] ?? []), ...registers[name]],
  });
  const { forecastEnd, actualCost, estimateToComplete, earnedValue, progress, announced } = draft;
  return {
    ...(Object.fromEntries(colours) as Notes),
    ...ofDimension('schedule'),
    ...ofDimension('risk'),
    ...ofDimension('scope'),
    ...ofDimension('quality'),
    ...ofDimension('resources'),
    progress: before(shown(progress.last, settings)),
    earnedValue: before(shown(earnedValue.last, settings)),
    actualCost: [...before(shown(actualCost.last, settings)), ...figureComments(draft, settings)],
    estimateToComplete: before(shown(estimateToComplete.last, settings)),
    forecastEnd: [
      ...before(forecastEnd.last),
      ...(forecastEnd.planned === undefined ? [] : [fill(text.planned, { day: forecastEnd.planned })]),
      ...(forecastEnd.atPace === undefined ? [] : [fill(text.atPace, { day: forecastEnd.atPace })]),
    ],
    changed: said(draft.changed),
    decisions: registers.decisions,
    text: [...(last === undefined ? [] : listUnder(fill(text.announced, { month: last }), announced)), ...registers.achievements],
  };
};

/** The file that the form fetches. */
export const reportFormFileOf = (start: ReportStart, settings: DraftWords, host: CodeHost | undefined) => {
  const { draft, file, before } = start;
  const { progress, actualCost, estimateToComplete, earnedValue, forecastEnd } = draft;
  const values = {
    dataDate: draft.dataDate,
    state: 'published',
    author: named(draft.author),
    ...Object.fromEntries(
      draft.colours.map(({ dimension, proposed }) => [`${dimension === 'overall' ? 'overall' : `dimensions.${dimension}`}.rag`, proposed]),
    ),
    'progress.value': shown(progress.proposed, settings),
    'progress.rule': progress.rule,
    'progress.by': named(progress.by),
    earnedValue: shown(earnedValue.proposed, settings),
    actualCost: shown(actualCost.proposed, settings),
    estimateToComplete: shown(estimateToComplete.proposed, settings),
    forecastEnd: forecastEnd.proposed,
    audience: draft.audience,
  };
  return {
    project: draft.project,
    title: plain(draft.title, settings),
    month: draft.month,
    monthName: monthName(draft.month, settings),
    file,
    ...(host === undefined ? {} : { host }),
    values: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    decisions: draft.decisions.map(({ text, by = '', due = '' }) => ({
      text: plain(text, { ...settings, language: settings.source }),
      by,
      due,
    })),
    notes: Object.fromEntries(
      Object.entries(notesOf(start, settings)).map(([name, lines]) => [name, lines.map((line) => asOnPage(line, settings))]),
    ),
    ...(before === undefined ? {} : { before }),
    headings: draft.headings.length >= 2 ? draft.headings.slice(0, 2) : draftWords({ ...settings, language: settings.source }).headings,
    written: settings.source,
  };
};
