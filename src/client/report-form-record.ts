/** A status report from the fields of its form: the data that the schema checks, and the text of its file. */
import { dimensions } from '#domain/projects/trend.ts';
import { keyLines } from '#records/value-lines.ts';
import type { YamlValue } from '#records/value-lines.ts';
import { asPlainLine } from '#schemas/hidden-characters.ts';

/** What stands in the fields, by their name; a decision is a row of three. */
export interface FormFields {
  readonly values: Readonly<Record<string, string>>;
  readonly decisions: readonly { readonly text: string; readonly by: string; readonly due: string }[];
}

const line = (text: string | undefined): string | undefined => {
  const plain = asPlainLine(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
};

/** Digits with the separators of a language: `1.250,50` in German, `1,250.50` in English; spaces and apostrophes may group in both. */
const written = {
  en: { plain: /^-?\d+(?:\.\d+)?$/, grouped: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, group: ',', point: '.' },
  de: { plain: /^-?\d+(?:,\d+)?$/, grouped: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, group: '.', point: ',' },
} as const;

/** A number as people write it; the text itself where it could mean something else, so that the schema refuses it. Undefined where nothing is written. */
export const numberIn = (text: string | undefined, language: 'en' | 'de'): number | string | undefined => {
  const plain = line(text);
  if (plain === undefined) return undefined;
  const digits = plain.replace(/[\s\u00A0\u202F'’]/g, '').replace(/^[−–]/, '-');
  const form = written[language];
  if (!form.plain.test(digits) && !form.grouped.test(digits)) return plain;
  const value = Number(digits.replaceAll(form.group, '').replace(form.point, '.'));
  return Number.isFinite(value) ? value : plain;
};

type Data = Record<string, unknown>;

const known = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const orNothing = (data: Data): Data | undefined => (Object.keys(known(data)).length === 0 ? undefined : known(data));

/** The data of the report, with nothing for what was left empty. What is no number stays text: the schema says so. */
export const reportData = ({ values, decisions }: FormFields, language: 'en' | 'de'): Data => {
  const text = (name: string): string | undefined => line(values[name]);
  const number = (name: string): number | string | undefined => numberIn(values[name], language);
  const colour = (name: string): Data | undefined => orNothing({ rag: text(`${name}.rag`), comment: text(`${name}.comment`) });
  const colours = orNothing(Object.fromEntries(dimensions.map((name) => [name, colour(`dimensions.${name}`)])));
  const value = number('progress.value');
  const asked = decisions
    .map(({ text: what, by, due }) => orNothing({ text: line(what), by: line(by), due: line(due) }))
    .filter((row) => row !== undefined);
  return known({
    dataDate: text('dataDate'),
    state: text('state'),
    author: text('author'),
    overall: colour('overall') ?? {},
    dimensions: colours,
    progress: value === undefined ? undefined : known({ value, rule: text('progress.rule'), by: text('progress.by') }),
    earnedValue: number('earnedValue'),
    actualCost: number('actualCost'),
    estimateToComplete: number('estimateToComplete'),
    forecastEnd: text('forecastEnd'),
    changed: text('changed'),
    decisionsNeeded: asked.length === 0 ? undefined : asked,
    audience: text('audience'),
  });
};

/** Lines of a text as they were written, without what the reader refuses; a line that begins like a heading or a rule of YAML is text. */
const bodyLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((each) => asPlainLine(each).trimEnd())
    .map((each) => (/^\s*(?:#|---)/.test(each) ? `\\${each.trimStart()}` : each))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');

/** Each line as an entry of a list, whether it is written as one or not; what is indented belongs to the entry above. */
const asList = (lines: readonly string[]): readonly string[] =>
  lines.filter((each) => each.trim() !== '').map((each) => (/^(?:[-*+]|\d+[.)])\s|^\s{2}/.test(each) ? each : `- ${each}`));

/** The file: data as the head, then a part for each heading that has a text. */
export const reportFile = (
  data: Readonly<Record<string, unknown>>,
  parts: readonly { readonly heading: string; readonly text: string }[],
): string => {
  const head = Object.entries(data).flatMap(([key, value]) => keyLines(key, value as YamlValue));
  const body = parts.flatMap(({ heading, text }) => (text.trim() === '' ? [] : ['', `## ${heading}`, '', ...asList(bodyLines(text))]));
  return `${['---', ...head, '---', ...body].join('\n')}\n`;
};
