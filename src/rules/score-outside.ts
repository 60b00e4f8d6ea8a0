import { strayScores } from '#domain/selection/score-parts.ts';
import { scoringModel } from '#domain/selection/score.ts';
import type { Rule } from './rule.ts';

/** Raw scores are those of the scoring model, within its ranges. */
export const scoreOutside: Rule = {
  id: 'score-outside',
  severity: 'warning',
  title: { en: 'A raw score fits the scoring model', de: 'Ein Rohwert passt zum Bewertungsmodell' },
  why: {
    en: 'Scores are compared on a common scale. One beyond the range of its criterion counts for more than everything, and one of no criterion counts for nothing; both change the ranking without anybody seeing it.',
    de: 'Bewertungen werden auf einer gemeinsamen Skala verglichen. Ein Wert außerhalb des Bereichs seines Kriteriums zählt mehr als alles, einer ohne Kriterium zählt gar nicht; beides ändert die Rangfolge, ohne dass es jemand sieht.',
  },
  remedy: {
    en: 'Give the score within the range that `scoring.yaml` states for the criterion, under the id of the criterion; or change the model for all.',
    de: 'Geben Sie den Wert im Bereich an, den `scoring.yaml` für das Kriterium nennt, unter der ID des Kriteriums; oder ändern Sie das Modell für alle.',
  },
  example: {
    wrong: '# scoring.yaml: effort from 1 to 5\nscores:\n  effort: 8',
    right: 'scores:\n  effort: 5',
  },
  *check(office) {
    const model = scoringModel(office);
    // A model without criteria is told by itself.
    if (model === undefined || model.criteria.length === 0) return;
    for (const record of [...office.list('requests'), ...office.list('projects')]) {
      for (const stray of strayScores(model, record.data.scores)) {
        const raw = String(stray.raw);
        const path = ['scores', stray.criterion];
        if (stray.why === 'unknown-criterion') {
          const ids = model.criteria.map(({ id }) => id).join(', ');
          yield {
            record,
            path,
            message: {
              en: `the scoring model has no criterion "${stray.criterion}"`,
              de: `das Bewertungsmodell hat kein Kriterium „${stray.criterion}“`,
            },
            hint: { en: `Its criteria are ${ids}.`, de: `Seine Kriterien sind ${ids}.` },
          };
        } else {
          const [min, max] = [String(stray.min), String(stray.max)];
          yield {
            record,
            path,
            message: {
              en: `the score ${raw} for "${stray.criterion}" lies outside ${min} to ${max}`,
              de: `der Wert ${raw} für „${stray.criterion}“ liegt außerhalb von ${min} bis ${max}`,
            },
            hint: { en: `Give a score from ${min} to ${max}.`, de: `Geben Sie einen Wert von ${min} bis ${max} an.` },
          };
        }
      }
    }
  },
};
