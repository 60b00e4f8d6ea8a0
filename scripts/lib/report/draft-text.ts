/** A prepared status report as a file: values to take over, a TODO for each text that a person has to write, and above each field what helps to write it. */
import { placeholder } from '#domain/projects/unfinished.ts';
import { fill } from '#i18n/words.ts';
import { commentedLines } from '#records/commented-yaml.ts';
import type { CommentedEntry } from '#records/commented-yaml.ts';
import type { DraftColour, DraftFigure, StatusDraft } from '#reports/writing/status-draft.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { Localised } from '#schemas/shared.ts';
import {
  amountOf,
  colourComment,
  draftWords,
  figureComments,
  listUnder,
  monthName,
  plain,
  registerComments,
} from '#i18n/report-draft-text.ts';
import type { DraftWords } from '#i18n/report-draft-text.ts';

const widest = 116;

/** A comment in lines that fit beside the text of an editor; those of a list go on below their first word. */
const wrapped = (text: string): readonly string[] => {
  const hanging = text.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > widest) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

const comment = (lines: readonly string[]): readonly string[] => lines.flatMap(wrapped).map((line) => `# ${line}`);

const entry = (said: CommentedEntry, lines: readonly string[] = []): readonly string[] =>
  commentedLines([{ ...said, comment: lines.flatMap(wrapped) }]);

/** Blocks of lines with an empty line between them. */
const apart = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.filter(({ length }) => length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** A text to be written, in each language in which the last report had it. Below `>-` colons and quotes mean nothing but themselves. */
const toWrite = (key: string, last: Localised | undefined): readonly string[] => {
  const open = (name: string): readonly string[] => [`${name}: >-`, `  ${placeholder}`];
  if (last === undefined || typeof last === 'string') return open(key);
  const languages = (['en', 'de'] as const).filter((language) => last[language] !== undefined);
  return [`${key}:`, ...indented(languages.flatMap(open))];
};

const colourLines = (draft: StatusDraft, colour: DraftColour, settings: DraftWords, reminders: readonly string[]): readonly string[] => {
  const likeOverall = draft.colours[0]?.last?.comment;
  return [
    ...comment([...colourComment(draft, colour, settings), ...reminders]),
    `${colour.dimension}:`,
    ...indented([`rag: ${colour.proposed}`, ...toWrite('comment', colour.last?.comment ?? likeOverall)]),
  ];
};

/** What a figure is, and what it was; where nothing is proposed, how to state it. */
const figureComment = (
  draft: StatusDraft,
  what: string,
  { last, proposed }: DraftFigure<unknown>,
  shown: string,
  settings: DraftWords,
): readonly string[] => {
  const text = draftWords(settings);
  return [
    what,
    ...(last === undefined || draft.last === undefined
      ? []
      : [fill(text.lastValue, { month: monthName(draft.last.month, settings), value: shown })]),
    ...(proposed === undefined ? [text.noValue] : []),
  ];
};

const moneyLines = (
  draft: StatusDraft,
  key: 'actualCost' | 'earnedValue' | 'estimateToComplete',
  settings: DraftWords,
  more: readonly string[] = [],
): readonly string[] => {
  const figure: DraftFigure<Money> = draft[key];
  const shown = figure.last === undefined ? '' : amountOf(figure.last, settings);
  const said = figureComment(draft, draftWords(settings)[key], figure, shown, settings);
  return entry({ key, value: figure.proposed ?? 1250.5, isExample: figure.proposed === undefined }, [...said, ...more]);
};

const measuredBlocks = (draft: StatusDraft, settings: DraftWords): readonly (readonly string[])[] => {
  const text = draftWords(settings);
  const { progress, actualCost, dataDate } = draft;
  const { rule, by, proposed } = progress;
  const value = proposed === undefined ? { value: 25, rule: 'assessed', by: draft.author } : { value: proposed, rule, by };
  const inBudget =
    actualCost.inBudgetLines === undefined
      ? []
      : [fill(text.budgetLines, { value: amountOf(actualCost.inBudgetLines, settings), day: dataDate })];
  return [
    entry(
      { key: 'progress', value, isExample: proposed === undefined },
      figureComment(draft, text.progress, progress, String(progress.last ?? ''), settings),
    ),
    draft.earnedValue.last === undefined ? [] : moneyLines(draft, 'earnedValue', settings),
    moneyLines(draft, 'actualCost', settings, [...inBudget, ...figureComments(draft, settings)]),
    moneyLines(draft, 'estimateToComplete', settings),
  ];
};

const endBlocks = (draft: StatusDraft, settings: DraftWords): readonly (readonly string[])[] => {
  const text = draftWords(settings);
  const { forecastEnd, last, changed } = draft;
  const { planned, atPace, proposed } = forecastEnd;
  return [
    entry({ key: 'forecastEnd', value: proposed ?? planned ?? draft.monthEnd, isExample: proposed === undefined }, [
      ...figureComment(draft, text.forecastEnd, forecastEnd, forecastEnd.last ?? '', settings),
      ...(planned === undefined ? [] : [fill(text.planned, { day: planned })]),
      ...(atPace === undefined ? [] : [fill(text.atPace, { day: atPace })]),
    ]),
    entry({ key: 'changed', value: text.changedExample, isExample: true }, [
      text.changed,
      ...(changed === undefined || last === undefined
        ? []
        : [fill(text.lastChanged, { month: monthName(last.month, settings), text: plain(changed, settings) })]),
      text.noValue,
    ]),
  ];
};

const decisionLines = (draft: StatusDraft, settings: DraftWords, conditions: readonly string[]): readonly string[] => {
  const text = draftWords(settings);
  const { decisions, last } = draft;
  const isExample = decisions.length === 0;
  const value = isExample
    ? [{ text: text.decisionExample, by: draft.author, due: draft.monthEnd }]
    : decisions.map(({ text: what, by, due }) => ({ text: what, by, due }));
  return entry({ key: 'decisionsNeeded', value, isExample }, [
    text.decisions,
    ...(last === undefined || isExample ? [] : [fill(text.decisionsLast, { month: monthName(last.month, settings) })]),
    ...decisions.filter(({ isOverdue }) => isOverdue).map((one) => fill(text.decisionsOverdue, { text: plain(one.text, settings) })),
    ...(isExample ? [text.noValue] : []),
    ...conditions,
  ]);
};

/** The file of a draft: head and text. */
export const draftText = (draft: StatusDraft, settings: DraftWords): string => {
  const text = draftWords(settings);
  const registers = registerComments(draft, settings);
  const [overall, ...dimensions] = draft.colours;
  const homes = ['schedule', 'risk', 'scope', 'quality', 'resources'] as const;
  const homeOf = (colour: DraftColour): readonly string[] => {
    const home = homes.find((one) => one === colour.dimension);
    return home === undefined ? [] : registers[home];
  };
  const homeless = homes.filter((home) => !dimensions.some(({ dimension }) => dimension === home)).flatMap((home) => registers[home]);
  const announced = draft.last === undefined ? '' : fill(text.announced, { month: monthName(draft.last.month, settings) });
  // The text is a record in the first language of the office, whatever the comments speak.
  const headings = draft.headings.length > 0 ? draft.headings : draftWords({ ...settings, language: settings.source }).headings;
  const head = [
    comment([
      fill(text.intro, { month: monthName(draft.month, settings), title: plain(draft.title, settings), day: draft.dataDate }),
      text.todo,
      text.hash,
      text.check,
    ]),
    entry({ key: 'dataDate', value: draft.dataDate }, [fill(text.dataDate, { day: draft.monthEnd })]),
    entry({ key: 'state', value: 'draft' }, [text.state]),
    entry({ key: 'author', value: draft.author }, [text.author]),
    overall === undefined ? [] : colourLines(draft, overall, settings, []),
    dimensions.length === 0
      ? []
      : ['dimensions:', ...indented(apart(dimensions.map((colour) => colourLines(draft, colour, settings, homeOf(colour)))))],
    ...measuredBlocks(draft, settings),
    ...endBlocks(draft, settings),
    decisionLines(draft, settings, registers.decisions),
    draft.audience === undefined ? [] : entry({ key: 'audience', value: draft.audience }),
    comment([text.forText, ...listUnder(announced, draft.announced), ...registers.achievements, ...homeless]),
  ];
  const body = apart(headings.map((heading) => [`## ${heading}`, '', `- ${placeholder}`]));
  return `${['---', ...apart(head), '---', '', ...body].join('\n')}\n`;
};
