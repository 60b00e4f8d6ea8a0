/** What a status report still has to say: places that hold the placeholder of a draft, and figures that are still those of the report before. */
import type { FieldPath } from '#schemas/finding.ts';
import type { Localised } from '#schemas/shared.ts';
import type { StatusReport } from './reports.ts';

/** What stands in a draft where a person has to write. */
export const placeholder = 'TODO';

const begins = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?TODO\b/;

/** Whether a text, or a line of it, is still the placeholder, or begins with it. */
export const isPlaceholder = (text: string): boolean => begins.test(text);

/** A place that is still to be written: a field of the head, or a line of the file. */
export type OpenText = { readonly path: FieldPath } | { readonly line: number };

const openIn = (text: Localised | undefined, path: FieldPath): readonly OpenText[] => {
  if (text === undefined) return [];
  if (typeof text === 'string') return isPlaceholder(text) ? [{ path }] : [];
  return (['en', 'de'] as const).flatMap((language) => openIn(text[language], [...path, language]));
};

/** Texts of a report that are still to be written, in the order of the file. */
export const openTexts = ({ data, body }: StatusReport): readonly OpenText[] => [
  ...openIn(data.overall.comment, ['overall', 'comment']),
  ...Object.entries(data.dimensions ?? {}).flatMap(([dimension, said]) => openIn(said?.comment, ['dimensions', dimension, 'comment'])),
  ...openIn(data.changed, ['changed']),
  ...(data.decisionsNeeded ?? []).flatMap(({ text }, index) => openIn(text, ['decisionsNeeded', index, 'text'])),
  ...(body === undefined
    ? []
    : body.text.split('\n').flatMap((line, index) => (isPlaceholder(line) ? [{ line: body.firstLine + index }] : []))),
];

const measured: readonly FieldPath[] = [['progress', 'value'], ['earnedValue'], ['actualCost']];

const valueAt = ({ data }: StatusReport, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);

/** Measured figures of a report that are those of the report before, as they stood there: work done, earned value, cost. */
export const unchangedFigures = (report: StatusReport, before: StatusReport | undefined): readonly FieldPath[] =>
  before === undefined
    ? []
    : measured.filter((path) => {
        const value = valueAt(report, path);
        return value !== undefined && JSON.stringify(value) === JSON.stringify(valueAt(before, path));
      });
