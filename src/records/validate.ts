/** Holds data against a schema and says in plain words, in both languages, what does not fit. */
import type * as z from 'zod';
import { expectations, isExpectation } from '#schemas/expectations.ts';
import { fieldsOf } from '#schemas/fields.ts';
import type { FieldPath, Message } from '#schemas/finding.ts';
import { didYouMean } from './nearest.ts';
import { problem, quoted } from './problem.ts';
import type { Problem } from './problem.ts';
import { meantBy, meantNumber, meantValue } from './value-advice.ts';

/** A problem with the field that it concerns; `key` where the key itself is wrong, not its value. */
export interface FieldProblem {
  readonly problem: Problem;
  readonly path: FieldPath;
  readonly key: boolean;
}

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, Message>> = {
  string: { en: 'text', de: 'Text' },
  number: { en: 'a number', de: 'eine Zahl' },
  int: { en: 'a whole number', de: 'eine ganze Zahl' },
  boolean: { en: 'true or false', de: 'true oder false' },
  array: { en: 'a list', de: 'eine Liste' },
  object: { en: 'keys with values', de: 'Schlüssel mit Werten' },
  record: { en: 'keys with values', de: 'Schlüssel mit Werten' },
  null: { en: 'nothing', de: 'nichts' },
};

const nameOf = (type: string): Message => typeNames[type] ?? { en: type, de: type };
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );

const shown = (value: unknown): string =>
  quoted(typeof value === 'string' ? value : value === undefined ? 'undefined' : JSON.stringify(value));

const schemaProblem = (en: string, de: string, hint?: Message): Problem => ({ ...problem('schema', en, de), hint });

const inQuotes = (value: unknown): Message => ({
  en: `Put it in quotes: "${shown(value)}".`,
  de: `Setzen Sie es in Anführungszeichen: "${shown(value)}".`,
});

const writeOrDelete: Message = {
  en: 'Write a value, or delete the key: unknown is left out, not left empty.',
  de: 'Tragen Sie einen Wert ein oder löschen Sie den Schlüssel: Unbekanntes wird weggelassen, nicht leer gelassen.',
};
const write: Message = { en: 'Write a value: this key must have one.', de: 'Tragen Sie einen Wert ein: Dieser Schlüssel braucht einen.' };

const wrongType = (expected: string, value: unknown, keys: readonly string[] = []): Problem => {
  if (value === undefined) {
    const [{ en, de }, own] = [nameOf(expected), keys.join(', ')];
    return schemaProblem(
      'is missing',
      'fehlt',
      own !== ''
        ? { en: `Add it, with its own keys below: ${own}.`, de: `Ergänzen Sie es, darunter die eigenen Schlüssel: ${own}.` }
        : { en: `Add it: ${en} is expected.`, de: `Ergänzen Sie es: Erwartet wird ${de}.` },
    );
  }
  if (value === null) return schemaProblem('has no value', 'hat keinen Wert', writeOrDelete);
  const isNumber = expected === 'number' || expected === 'int';
  const hint = expected === 'string' && typeof value !== 'object' ? inQuotes(value) : isNumber ? meantNumber(value) : undefined;
  return schemaProblem(
    `expected ${nameOf(expected).en}, found ${nameOf(kindOf(value)).en}`,
    `erwartet: ${nameOf(expected).de}, gefunden: ${nameOf(kindOf(value)).de}`,
    hint,
  );
};

const expected = (key: keyof typeof expectations, value: unknown): Problem =>
  value === undefined || value === null
    ? wrongType('string', value)
    : schemaProblem(
        `"${shown(value)}" does not fit: expected ${expectations[key].en}`,
        `„${shown(value)}“ passt nicht: erwartet wird ${expectations[key].de}`,
        key === 'localised' && typeof value !== 'object' ? inQuotes(value) : meantBy(key, value),
      );

const notListed = (values: readonly string[], value: unknown): Problem => {
  if (value === undefined || value === null) {
    return { ...wrongType('string', value), hint: { en: `One of: ${values.join(', ')}.`, de: `Eines von: ${values.join(', ')}.` } };
  }
  const near = meantValue(values, value) ?? (typeof value === 'string' ? didYouMean(value, values) : undefined);
  return schemaProblem(
    `"${shown(value)}" is not one of: ${values.join(', ')}`,
    `„${shown(value)}“ ist keines von: ${values.join(', ')}`,
    near,
  );
};

const bounds = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Problem => {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  const unit =
    issue.origin === 'string'
      ? { en: ' characters', de: ' Zeichen' }
      : issue.origin === 'array'
        ? { en: ' items', de: ' Einträge' }
        : { en: '', de: '' };
  if (issue.origin === 'string' && value === '') {
    return schemaProblem('is empty', 'ist leer', {
      en: 'Write a text, or delete the key.',
      de: 'Schreiben Sie einen Text oder löschen Sie den Schlüssel.',
    });
  }
  const what = issue.origin === 'string' || issue.origin === 'array' ? '' : ` (${shown(value)})`;
  return small
    ? schemaProblem(`is too small${what}: at least ${limit}${unit.en}`, `ist zu klein${what}: mindestens ${limit}${unit.de}`)
    : schemaProblem(`is too large${what}: at most ${limit}${unit.en}`, `ist zu groß${what}: höchstens ${limit}${unit.de}`);
};

const samePattern = (pattern: readonly string[], path: FieldPath): boolean =>
  pattern.length === path.length &&
  pattern.every((part, index) => (part === '[]' ? typeof path[index] === 'number' : part === '{}' || part === path[index]));

/** Keys that the schema knows at a path. */
const keysAt = (schema: z.ZodObject, path: FieldPath): readonly string[] =>
  fieldsOf(schema)
    .filter((field) => field.path.length === path.length + 1 && samePattern(field.path.slice(0, -1), path))
    .map((field) => field.path.at(-1) ?? '');

/** Whether a key must stand at a path: then deleting it is no remedy. */
const isRequired = (schema: z.ZodObject, at: FieldPath): boolean =>
  fieldsOf(schema).some(({ required, path }) => required && samePattern(path, at));

/** A key with a space in it is a sentence that went on in a new line. */
const partOfText = (key: string): Message | undefined =>
  /\S\s+\S/.test(key)
    ? {
        en: 'If it belongs to the text above, give the line as many spaces as that has; a text with a colon needs quotes.',
        de: 'Gehört es zum Text darüber, so geben Sie der Zeile ebenso viele Leerzeichen; ein Text mit Doppelpunkt braucht Anführungszeichen.',
      }
    : undefined;

/** Keys below this place that may hold the key: it has lost its indentation. */
const belongsUnder = (schema: z.ZodObject, path: FieldPath, key: string): Message | undefined => {
  if (path.length > 0) return undefined;
  const parents = fieldsOf(schema)
    .filter((field) => field.path.length === 2 && field.path[1] === key)
    .map((field) => field.path[0] ?? '');
  const [first, ...others] = [...new Set(parents)];
  if (first === undefined || others.length > 2) return undefined;
  const [en, de] = [[first, ...others].join(' or '), [first, ...others].join(' oder ')];
  return {
    en: `It belongs below ${en}: begin its line with two spaces more than that.`,
    de: `Er gehört unter ${de}: Beginnen Sie seine Zeile mit zwei Leerzeichen mehr als dort.`,
  };
};

const unknownKey = (schema: z.ZodObject, path: FieldPath, key: string): Problem => {
  const keys = keysAt(schema, path);
  return schemaProblem(
    `the key "${quoted(key)}" is unknown`,
    `der Schlüssel „${quoted(key)}“ ist unbekannt`,
    partOfText(key) ??
      belongsUnder(schema, path, key) ??
      didYouMean(key, keys) ??
      (keys.length > 0 && keys.length <= 12
        ? { en: `Known here: ${keys.join(', ')}.`, de: `Bekannt sind hier: ${keys.join(', ')}.` }
        : undefined),
  );
};

const path = (issue: Issue): FieldPath => issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));

const problemsOf = (schema: z.ZodObject, data: unknown, issue: Issue): readonly FieldProblem[] => {
  const at = path(issue);
  const value = valueAt(data, at);
  const one = (found: Problem): readonly FieldProblem[] => {
    const hint = found.hint === writeOrDelete && isRequired(schema, at) ? write : found.hint;
    return [{ problem: { ...found, hint }, path: at, key: false }];
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ problem: unknownKey(schema, at, key), path: [...at, key], key: true }));
  }
  if (issue.code === 'invalid_union') {
    return (
      unionProblems(schema, data, issue, value) ??
      one(isExpectation(issue.message) ? expected(issue.message, value) : wrongType('object', value))
    );
  }
  if (isExpectation(issue.message)) return one(expected(issue.message, value));
  switch (issue.code) {
    case 'invalid_type':
      return one(wrongType(issue.expected, value, keysAt(schema, at)));
    case 'invalid_value':
      return one(notListed(issue.values.map(String), value));
    case 'too_small':
    case 'too_big':
      return one(bounds(issue, value));
    case 'invalid_key':
      return one(schemaProblem('a key is empty or too long', 'ein Schlüssel ist leer oder zu lang'));
    default:
      return one(schemaProblem(`"${shown(value)}" does not fit`, `„${shown(value)}“ passt nicht`));
  }
};

/** The problems inside the one option of a union that is of the value's kind, so that the message names the inner field and not the union. */
const unionProblems = (
  schema: z.ZodObject,
  data: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): readonly FieldProblem[] | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = issue.errors.find(
    (errors) => errors.length > 0 && errors.every((error) => error.path.length > 0 || error.code === 'unrecognized_keys'),
  );
  return inner?.flatMap((error) => problemsOf(schema, data, { ...error, path: [...issue.path, ...error.path] }));
};

/** Everything in the data that the schema does not allow; the data themselves where nothing is. */
export const validate = <Schema extends z.ZodObject>(
  schema: Schema,
  data: unknown,
): { readonly data: z.infer<Schema> } | { readonly problems: readonly FieldProblem[] } => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      problems: [
        {
          path: [],
          key: false,
          problem: schemaProblem(
            data === undefined || data === null
              ? 'the record holds no data'
              : `the record must be keys with values, found ${nameOf(kindOf(data)).en}`,
            data === undefined || data === null
              ? 'der Datensatz enthält keine Daten'
              : `der Datensatz muss aus Schlüsseln mit Werten bestehen, gefunden: ${nameOf(kindOf(data)).de}`,
            { en: 'Write "key: value" lines.', de: 'Schreiben Sie Zeilen der Form „Schlüssel: Wert“.' },
          ),
        },
      ],
    };
  }
  const result = schema.safeParse(data);
  return result.success ? { data: result.data } : { problems: result.error.issues.flatMap((issue) => problemsOf(schema, data, issue)) };
};
