/** The file of a record as the editor reads and writes it: front matter and text, or YAML. */
import { parse } from 'yaml';
import { sourceKey } from '#exporters/editor/shape.ts';
import type { RecordFormat } from '#exporters/editor/shape.ts';
import { isData, isList } from './equal.ts';
import type { Data } from './equal.ts';
import { formOfValue, valueOfForm, withoutEmpty } from './form.ts';
import { newYaml, patchedYaml } from './patch.ts';

interface Parts {
  readonly yaml: string;
  readonly body: string | undefined;
}

const front = /^---\n([\s\S]*?\n|)---(?:\n([\s\S]*))?$/;

const isMarkdown = ({ extension }: RecordFormat): boolean => extension.endsWith('md');

const partsOf = (text: string, format: RecordFormat): Parts => {
  if (!isMarkdown(format)) return { yaml: text, body: undefined };
  const found = front.exec(text);
  if (found === null) throw new Error('The file does not begin with a line --- and a head that ends with one.');
  return { yaml: found[1] ?? '', body: found[2] ?? '' };
};

const dataOf = (yaml: string): unknown => (parse(yaml, { maxAliasCount: 0 }) as unknown) ?? {};

/** A translation lies beside its record and ends alike; its own format has it. */
const isTranslationOfOther = (data: unknown, { shape }: RecordFormat): boolean =>
  isData(data) && 'translates' in data && shape.kind === 'object' && !('translates' in shape.keys);

/** What the form shows of a file. The text itself goes along, so that saving changes no more than was changed in the form. Undefined for a file that is none of the format. */
export const formOfFile = (text: string, format: RecordFormat): Data | undefined => {
  const { yaml, body } = partsOf(text, format);
  const data = dataOf(yaml);
  if (isTranslationOfOther(data, format)) return undefined;
  const form = formOfValue(data, format.shape);
  const shown: Data = format.isRegister ? { items: isList(form) ? form : [] } : isData(form) ? form : {};
  return { ...shown, ...(body === undefined ? {} : { body: body.replace(/^\n/, '') }), [sourceKey]: text };
};

/** The file that a form stands for: the former text with the changes of the form in it, or a new one. */
export const fileOfForm = (form: Data, format: RecordFormat): string => {
  const { [sourceKey]: source, body, ...rest } = form;
  const former = typeof source === 'string' ? partsOf(source, format) : undefined;
  const before = former === undefined ? undefined : dataOf(former.yaml);
  const value = valueOfForm(withoutEmpty(format.isRegister ? rest['items'] : rest), before, format.shape) ?? (format.isRegister ? [] : {});
  const yaml = former === undefined ? newYaml(value) : patchedYaml(former.yaml, value);
  if (!isMarkdown(format)) return yaml;
  const text = typeof body === 'string' ? body.trim() : '';
  const formerBody = former?.body ?? '';
  const tail = formerBody.trim() === text && former !== undefined ? formerBody : text === '' ? '' : `\n${text}`;
  return `---\n${yaml}${yaml.endsWith('\n') || yaml === '' ? '' : '\n'}---\n${tail}`;
};
