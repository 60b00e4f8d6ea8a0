/** What the last import brought, as `imports/<id>.yaml` keeps it: for each record its key, its name in the source, and a fingerprint of each value. By these the next import tells what people changed by hand. */
import type { DraftFields, DraftValue } from '../draft.ts';

/** One record as the last import brought it. */
export interface Remembered {
  /** `<collection>/<id>`, as in the office. */
  readonly key: string;
  readonly uid: string;
  /** Fingerprint of each value by its key; `none` where the source had no value. */
  readonly fields: ReadonlyMap<string, string>;
}

const none = 'none';

const isList = (value: DraftValue): value is readonly DraftValue[] => Array.isArray(value);

/** A value as one text, whatever the order of its keys. */
const canonical = (value: DraftValue): string => {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
};

/** Short text that is the same for the same value (FNV-1a, 32 bits); `none` for no value. It keeps no secret and needs to keep none: the value stands in the record. */
export const fingerprint = (value: DraftValue | undefined): string => {
  if (value === undefined) return none;
  const text = canonical(value);
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
};

/** What is remembered of values. */
export const remember = (key: string, uid: string, fields: DraftFields): Remembered => ({
  key,
  uid,
  fields: new Map(Object.entries(fields).map(([field, value]) => [field, fingerprint(value)])),
});

const escaped = (text: string): string => encodeURIComponent(text);

const original = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The lines of `entries`, in the order of the keys: `tasks/erp/design uid=12 title=1x9a2b duration=77qq`. */
export const memoryText = (entries: readonly Remembered[]): string =>
  [...entries]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ key, uid, fields }) =>
      [
        escaped(key).replaceAll('%2F', '/'),
        `uid=${escaped(uid)}`,
        ...[...fields].map(([field, print]) => `${escaped(field)}=${print}`),
      ].join(' '),
    )
    .map((line) => `${line}\n`)
    .join('');

/** The entries of a text; lines that say nothing are left out, so that a record is then taken for one that people wrote. */
export const rememberedIn = (text: string): readonly Remembered[] =>
  text.split('\n').flatMap((line) => {
    const [first = '', second = '', ...rest] = line.split(' ');
    const key = original(first);
    const uid = second.startsWith('uid=') ? original(second.slice(4)) : undefined;
    if (key === undefined || key === '' || uid === undefined) return [];
    const fields = rest.flatMap((part): [string, string][] => {
      const [field = '', print] = part.split('=');
      const name = original(field);
      return name === undefined || name === '' || print === undefined || print === '' ? [] : [[name, print]];
    });
    return [{ key, uid, fields: new Map(fields) }];
  });
