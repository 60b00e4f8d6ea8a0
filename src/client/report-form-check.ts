/** Checks a status report in the browser with the schema that the check uses, and with what the check asks of a published report. */
import { placeholder, isPlaceholder } from '#domain/projects/unfinished.ts';
import { movedBetween } from '#domain/projects/moved.ts';
import type { Stated } from '#domain/projects/moved.ts';
import { quoted } from '#records/problem.ts';
import { validate } from '#records/validate.ts';
import { statusReport } from '#schemas/status-report.ts';
import type { Message } from '#schemas/finding.ts';

/** What is wrong, and the name of the field that it concerns. */
export interface FormProblem {
  readonly field: string;
  readonly message: Message;
  readonly hint: Message | undefined;
}

const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && !isPlaceholder(value);

const numbers = new Set(['progress.value', 'earnedValue', 'actualCost', 'estimateToComplete']);

/** A number that could mean two things in the language of the page, or nothing. */
const noNumber = (field: string, written: string): FormProblem => ({
  field,
  message: { en: `"${quoted(written)}" is no number`, de: `„${quoted(written)}“ ist keine Zahl` },
  hint: {
    en: 'Write it as 3,100,000.00 or 3100000.00: commas between thousands, a point before decimals.',
    de: 'Schreiben Sie 3.100.000,00 oder 3100000,00: Punkte zwischen Tausendern, ein Komma vor Dezimalen.',
  },
});

const schemaProblems = (data: unknown): readonly FormProblem[] => {
  const result = validate(statusReport, data);
  if (!('problems' in result)) return [];
  return result.problems.map(({ problem, path }): FormProblem => {
    const field = path.join('.');
    const written = path.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      data,
    );
    return numbers.has(field) && typeof written === 'string'
      ? noNumber(field, written)
      : { field, message: problem.message, hint: problem.hint };
  });
};

type Data = Readonly<Record<string, unknown>>;

const inner = (data: Data, key: string): Data => {
  const value = data[key];
  return typeof value === 'object' && value !== null ? (value as Data) : {};
};

/** What a board needs to be told, beyond what the schema asks for. */
const saidProblems = (data: Data, before: Stated | undefined): readonly FormProblem[] => {
  const problems: FormProblem[] = [];
  const overall = inner(data, 'overall');
  if (!hasText(overall['comment'])) {
    problems.push({
      field: 'overall.comment',
      message: { en: 'nothing is said about the whole project', de: 'zum ganzen Projekt ist nichts gesagt' },
      hint: { en: 'Write the one sentence that a board has to know.', de: 'Schreiben Sie den einen Satz, den ein Gremium wissen muss.' },
    });
  }
  for (const [dimension, said] of Object.entries(inner(data, 'dimensions'))) {
    const { rag, comment } = said as { readonly rag?: unknown; readonly comment?: unknown };
    if ((rag === 'amber' || rag === 'red') && !hasText(comment)) {
      problems.push({
        field: `dimensions.${dimension}.comment`,
        message: { en: 'this colour is given without a reason', de: 'diese Farbe ist ohne Grund angegeben' },
        hint: { en: 'Say in a sentence why.', de: 'Sagen Sie in einem Satz, warum.' },
      });
    }
  }
  const moved = before === undefined ? [] : movedBetween(before, { ...data, overall } as unknown as Stated);
  if (moved.length > 0 && !hasText(data['changed'])) {
    problems.push({
      field: 'changed',
      message: {
        en: 'a colour or the forecast moved since the last report',
        de: 'seit dem letzten Bericht hat sich eine Farbe oder die Prognose bewegt',
      },
      hint: { en: 'Say in a sentence what moved it.', de: 'Sagen Sie in einem Satz, was sie bewegt hat.' },
    });
  }
  return problems;
};

/** All problems of a report, in the order of its fields. `texts` are the parts of its body, by the name of their field. */
export const reportProblems = (data: Data, texts: Readonly<Record<string, string>>, before: Stated | undefined): readonly FormProblem[] => [
  ...schemaProblems(data),
  ...saidProblems(data, before),
  ...Object.entries(texts).flatMap(([field, text]): FormProblem[] =>
    text.split('\n').some(isPlaceholder)
      ? [
          {
            field,
            message: { en: `here still stands ${placeholder}`, de: `hier steht noch ${placeholder}` },
            hint: { en: 'Write the text in its place.', de: 'Schreiben Sie den Text an seine Stelle.' },
          },
        ]
      : [],
  ),
];
