/** The decide page for a reader: names of what can be chosen, the voice that tells results, and the file for the browser. */
import { decisionFile, todaysPlan, type DecisionName, type DecisionStart } from '../../client/decide-file.ts';
import type { Reader } from './reader.ts';
import { recordRoute } from '#i18n/record-route.ts';
import type { SelectionVoice } from '#i18n/selection-text.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words, type Language } from '#i18n/words.ts';
import type { DecidePage, ScenarioView } from '#reports/portfolio/decide.ts';
import type { Localised } from '#reports/named.ts';

type Names = Readonly<Record<string, DecisionName | undefined>>;

const nameIn = ({ language, source }: Reader, title: Localised, href: string | undefined): DecisionName => {
  const picked = pick(title, language, source);
  return { text: picked.text, href, lang: langOf(picked, language) };
};

/** Names by key: candidates with their addresses, teams, roles and what is only required without. */
export const namesFor = ({ candidates, others }: DecidePage, reader: Reader): Names =>
  Object.fromEntries([
    ...candidates.map(({ key, title }) => [key, nameIn(reader, title, recordRoute(reader.language, key))] as const),
    ...others.flatMap(({ key, title }) => (title === undefined ? [] : [[key, nameIn(reader, title, undefined)] as const])),
  ]);

/** The voice that tells results; what this edition does not hold is called restricted. */
export const selectionVoice = (names: Names, { splitYears }: DecidePage, { language, currency }: Reader): SelectionVoice => ({
  language,
  currency,
  splitYears,
  name: (key) => names[key]?.text ?? words(language).decide.detail.restricted,
});

/** Title of a scenario for the reader. */
export const scenarioName = ({ title }: Pick<ScenarioView, 'title'>, { language, source }: Reader): string =>
  pick(title, language, source).text;

const titlesOf = (title: Localised, source: Language): DecisionStart['titles'] => ({
  en: pick(title, 'en', source).text,
  de: pick(title, 'de', source).text,
});

/** Today's plan, then the scenarios, as points to start from. */
const startsFor = ({ plan, scenarios }: DecidePage, reader: Reader): readonly DecisionStart[] => [
  {
    id: todaysPlan,
    title: words(reader.language).decide.today,
    titles: { en: words('en').decide.today, de: words('de').decide.today },
    limits: plan.limits,
    selected: plan.figures.selected,
    compared: todaysPlan,
  },
  ...scenarios.map((scenario) => ({
    id: scenario.id,
    title: scenarioName(scenario, reader),
    titles: titlesOf(scenario.title, reader.source),
    limits: scenario.limits,
    selected: scenario.figures?.selected ?? plan.figures.selected,
    compared: scenario.figures === undefined ? todaysPlan : scenario.id,
  })),
];

/** The file that the page's script loads. */
export const decisionFor = (page: DecidePage, reader: Reader): string => {
  const { language, source, currency } = reader;
  const unit = (title: Localised | undefined): string =>
    title === undefined ? words(language).shell.restricted : pick(title, language, source).text;
  return decisionFile({
    problem: page.problem,
    names: namesFor(page, reader),
    facts: Object.fromEntries(
      page.candidates.map((candidate) => [candidate.key, { unit: unit(candidate.unit.title), colour: candidate.colour }]),
    ),
    starts: startsFor(page, reader),
    first: page.first ?? todaysPlan,
    currency,
    splitYears: page.splitYears,
  });
};
