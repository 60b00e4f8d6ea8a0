import type { FieldPath, Message } from '#schemas/finding.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Rule, Violation } from './rule.ts';

function* inOrder(
  record: AnyRecord,
  path: FieldPath,
  what: Message,
  start: string | undefined,
  end: string | undefined,
): Generator<Violation> {
  if (start === undefined || end === undefined || end >= start) return;
  yield {
    record,
    path,
    message: {
      en: `${what.en} ends on ${end}, before it starts on ${start}`,
      de: `${what.de} endet am ${end}, vor dem Beginn am ${start}`,
    },
    hint: {
      en: 'Correct one of the two days; one may have the wrong year.',
      de: 'Berichtigen Sie einen der beiden Tage; oft stimmt das Jahr nicht.',
    },
  };
}

/** What has a start and an end starts first. */
export const finishBeforeStart: Rule = {
  id: 'finish-before-start',
  severity: 'error',
  title: { en: 'The end does not lie before the start', de: 'Das Ende liegt nicht vor dem Beginn' },
  why: {
    en: 'A duration below zero turns every figure that is built on it upside down: planned value, earned schedule, the bars of the roadmap.',
    de: 'Eine negative Dauer stellt jede Zahl auf den Kopf, die darauf beruht: Planwert, Earned Schedule, die Balken der Roadmap.',
  },
  remedy: {
    en: 'Correct the day that is wrong. Start and end may be the same day.',
    de: 'Berichtigen Sie den falschen Tag. Beginn und Ende dürfen derselbe Tag sein.',
  },
  example: { wrong: 'start: 2026-05-01\nend: 2025-12-31', right: 'start: 2026-05-01\nend: 2026-12-31' },
  *check(office) {
    for (const record of office.list('projects')) {
      const { start, end } = record.data;
      yield* inOrder(
        record,
        ['end', 'planned'],
        { en: 'the project as planned', de: 'das Projekt laut Plan' },
        start?.planned,
        end?.planned,
      );
      yield* inOrder(record, ['end', 'actual'], { en: 'the project', de: 'das Projekt' }, start?.actual, end?.actual);
    }
    for (const record of office.list('baselines')) {
      yield* inOrder(record, ['end'], { en: 'the baseline', de: 'die Basislinie' }, record.data.start, record.data.end);
    }
    for (const record of office.list('contracts')) {
      yield* inOrder(record, ['end'], { en: 'the contract', de: 'der Vertrag' }, record.data.start, record.data.end);
    }
  },
};
