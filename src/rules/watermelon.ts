import type { ColourReason } from '#domain/colours/colour.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { ComputedDimension, Standing } from '#domain/value/standing.ts';
import type { FieldPath, Message } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';
import { reasonText } from './colour-reasons.ts';
import type { Rule } from './rule.ts';
import { colourNames, dimensionNames } from './traffic-lights.ts';
import { listed } from './wording.ts';

const nameOf = (dimension: ComputedDimension): Message =>
  dimension === 'overall' ? { en: 'overall', de: 'Gesamtlage' } : dimensionNames[dimension];

const pathOf = (dimension: ComputedDimension): FieldPath =>
  dimension === 'overall' ? ['overall', 'rag'] : ['dimensions', dimension, 'rag'];

/** The rules that gave a dimension its colour; the overall colour has those of the dimension that it comes from. */
const fired = ({ computed }: Standing, dimension: ComputedDimension): readonly ColourReason[] =>
  computed[dimension].reasons
    .filter(({ colour }) => colour === computed[dimension].colour)
    .flatMap((reason) => {
      const { dimension: from } = reason.inputs;
      if (reason.rule !== 'dimension' || (from !== 'cost' && from !== 'schedule')) return [reason];
      return computed[from].reasons.filter(({ colour }) => colour === reason.colour);
    });

const colourText = (colour: Colour | undefined, language: Language): string => colourNames[colour ?? '']?.[language] ?? '';

/** Dimensions with the same pair of colours are named together. */
const coloursText = ({ betterStated, stated, computed }: Standing, language: Language): string => {
  const groups = new Map<string, readonly string[]>();
  for (const dimension of betterStated) {
    const [said, found] = [colourText(stated[dimension], language), colourText(computed[dimension].colour, language)];
    const pair = language === 'en' ? `stated ${said}, computed ${found}` : `gemeldet ${said}, errechnet ${found}`;
    groups.set(pair, [...(groups.get(pair) ?? []), nameOf(dimension)[language]]);
  }
  return [...groups].map(([pair, names]) => `${listed(names, language)}: ${pair}`).join('; ');
};

const messageOf = (standing: Standing): Message => {
  const reasons = [...new Set(standing.betterStated.flatMap((dimension) => fired(standing, dimension)))].flatMap(
    (reason) => reasonText(reason) ?? [],
  );
  const say = (language: Language): string => [coloursText(standing, language), ...reasons.map((reason) => reason[language])].join('; ');
  return { en: say('en'), de: say('de') };
};

/** The newest report of a running project states no colour that is better than the figures are. */
export const watermelon: Rule = {
  id: 'watermelon',
  severity: 'warning',
  title: { en: 'No report is better than its figures', de: 'Kein Bericht ist besser als seine Zahlen' },
  why: {
    en: 'Green outside, red inside: the figures of the same report say that the project will cost more or end later, and its colour says that all is well. A board that reads only colours learns of it when nothing can be done any more.',
    de: 'Außen grün, innen rot: Die Zahlen desselben Berichts sagen, dass das Projekt teurer wird oder später endet, und seine Farbe sagt, dass alles gut ist. Ein Gremium, das nur Farben liest, erfährt es, wenn nichts mehr zu machen ist.',
  },
  remedy: {
    en: 'State the colour that the figures give. Where they mislead, mend what they rest on: a new baseline for a change that was approved, an estimate of the remaining work, a forecast, the day of a milestone. A report that is published is corrected by another with `corrects`. Overall, cost and schedule of running projects are compared; limits are `thresholds` in `organisation.yaml` and the `tolerances` of the methodology.',
    de: 'Melden Sie die Farbe, die sich aus den Zahlen ergibt. Führen diese in die Irre, so berichtigen Sie, worauf sie ruhen: eine neue Basislinie für eine genehmigte Änderung, eine Schätzung der Restarbeit, eine Prognose, der Tag eines Meilensteins. Einen veröffentlichten Bericht ersetzt ein weiterer mit `corrects`. Verglichen werden Gesamtlage, Kosten und Termine laufender Projekte; die Grenzen stehen unter `thresholds` in der `organisation.yaml` und unter `tolerances` im Vorgehensmodell.',
  },
  example: {
    wrong: 'overall: { rag: green }\nactualCost: 168000\nearnedValue: 134000       # CPI 0.80',
    right: 'overall: { rag: red, comment: The interface costs a third more. }\nactualCost: 168000\nearnedValue: 134000',
  },
  *check(office, asOf) {
    for (const standing of portfolioStandings(office, asOf)) {
      const [first] = standing.betterStated;
      if (first === undefined || standing.report === undefined || !isRunning(standing)) continue;
      yield {
        record: standing.report.report,
        path: pathOf(first),
        message: messageOf(standing),
        hint: {
          en: 'State the computed colour, or mend what it is computed from.',
          de: 'Melden Sie die errechnete Farbe, oder berichtigen Sie, woraus sie errechnet ist.',
        },
      };
    }
  },
};
