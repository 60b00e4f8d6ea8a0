import type { OfficeRecord } from '#schemas/record.ts';
import type { Rule, Violation } from './rule.ts';
import { knownIds } from './wording.ts';

type Model = OfficeRecord<'scoring'>;

function* criteriaOf(record: Model): Iterable<Violation> {
  const { criteria } = record.data;
  if (criteria.every(({ weight }) => weight === 0)) {
    yield {
      record,
      path: ['criteria'],
      message: { en: 'no criterion weighs anything', de: 'kein Kriterium hat ein Gewicht' },
      hint: { en: 'Give at least one a weight above 0.', de: 'Geben Sie mindestens einem ein Gewicht über 0.' },
    };
  }
  const seen = new Set<string>();
  for (const [index, { id, min, max }] of criteria.entries()) {
    if (seen.has(id)) {
      yield {
        record,
        path: ['criteria', index, 'id'],
        message: { en: `the criterion "${id}" stands twice`, de: `das Kriterium „${id}“ steht zweimal da` },
        hint: { en: 'Remove one, or give it an id of its own.', de: 'Entfernen Sie eines, oder geben Sie ihm eine eigene ID.' },
      };
    }
    seen.add(id);
    if (min < max) continue;
    const [from, to] = [String(min), String(max)];
    yield {
      record,
      path: ['criteria', index, 'max'],
      message: { en: `the range of "${id}" is from ${from} to ${to}`, de: `der Bereich von „${id}“ reicht von ${from} bis ${to}` },
      hint: { en: 'Give a highest raw score above the lowest.', de: 'Geben Sie einen höchsten Rohwert über dem niedrigsten an.' },
    };
  }
}

function* shortestJobOf(record: Model): Iterable<Violation> {
  const { criteria, wsjf } = record.data;
  if (wsjf === undefined) return;
  const ids = new Set(criteria.map(({ id }) => id));
  for (const [part, id] of Object.entries(wsjf)) {
    if (ids.has(id)) continue;
    yield {
      record,
      path: ['wsjf', part],
      message: { en: `the scoring model has no criterion "${id}"`, de: `das Bewertungsmodell hat kein Kriterium „${id}“` },
      hint: knownIds(ids),
    };
  }
}

/** The scoring model is one by which candidates can be compared. */
export const scoringModelBroken: Rule = {
  id: 'scoring-model',
  severity: 'error',
  title: { en: 'The scoring model can score', de: 'Das Bewertungsmodell kann bewerten' },
  why: {
    en: 'One criterion without a range, or without any weight in the whole model, leaves every candidate without a score; a name that no criterion has leaves all without the weighted shortest job. Nobody sees why the ranking is empty.',
    de: 'Ein Kriterium ohne Bereich, oder ein Modell ganz ohne Gewichte, lässt jeden Kandidaten ohne Bewertung; ein Name, den kein Kriterium hat, lässt alle ohne WSJF. Niemand sieht, warum die Rangfolge leer ist.',
  },
  remedy: {
    en: 'In `scoring.yaml` give each criterion an id of its own and a `max` above its `min`, at least one a weight above 0, and under `wsjf` name criteria of the model.',
    de: 'Geben Sie in `scoring.yaml` jedem Kriterium eine eigene ID und ein `max` über seinem `min`, mindestens einem ein Gewicht über 0, und nennen Sie unter `wsjf` Kriterien des Modells.',
  },
  example: {
    wrong: 'criteria:\n  - {id: effort, title: Effort, weight: 15, direction: down, min: 5, max: 1}',
    right: 'criteria:\n  - {id: effort, title: Effort, weight: 15, direction: down, min: 1, max: 5}',
  },
  *check(office) {
    for (const record of office.list('scoring')) {
      yield* criteriaOf(record);
      yield* shortestJobOf(record);
    }
  },
};
