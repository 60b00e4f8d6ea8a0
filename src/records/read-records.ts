/** The one reader: a content folder → typed records and findings. The check, Astro's collections, importers and exports all read through here. */
import { documentCollections } from '#schemas/index.ts';
import type { Finding } from '#schemas/finding.ts';
import type { AnyRecord, Translation } from '#schemas/record.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import { audiences, languages } from '#schemas/shared.ts';
import { translation } from '#schemas/translation.ts';
import { walkContent } from './files.ts';
import type { ContentFile } from './files.ts';
import { anchorsOf, resolveLinks } from './links.ts';
import { didYouMean } from './nearest.ts';
import { problem } from './problem.ts';
import { findingAt } from './read-file.ts';
import type { KnownFiles } from './read-file.ts';
import { Reader } from './reader.ts';
import { resolveReferences } from './references.ts';
import { validate } from './validate.ts';

/** What a content folder holds. */
export interface Reading {
  readonly records: readonly AnyRecord[];
  readonly findings: readonly Finding[];
  /** Keys of records that exist but could not be read: rules do not take them for absent. */
  readonly unreadable: ReadonlySet<string>;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byFile = (a: Finding, b: Finding): number =>
  [order(a.file, b.file), a.line - b.line, a.column - b.column, order(a.rule, b.rule)].find((difference) => difference !== 0) ?? 0;

/** Findings in the order in which all formats print them: by file, line, column, rule. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(byFile);

const narrowest = (a: Audience, b: Audience): Audience => (audiences.indexOf(a) >= audiences.indexOf(b) ? a : b);

const translationsOf = (reader: Reader, source: Language): Map<string, Translation[]> => {
  const byKey = new Map<string, Translation[]>();
  for (const { location, read } of reader.translations) {
    const language = location.language ?? source;
    const key = `${location.collection}/${location.id}`;
    const refuse = (en: string, de: string, hintEn: string, hintDe: string) =>
      reader.findings.push(findingAt(problem('translation', en, de, hintEn, hintDe), read.placeOf([]), key));
    if (language === source) {
      refuse(
        `"${language}" is the first language of the organisation: this file translates nothing`,
        `„${language}“ ist die erste Sprache der Organisation: Diese Datei übersetzt nichts`,
        'Write the source text into the file without a language in its name.',
        'Schreiben Sie den Ausgangstext in die Datei ohne Sprache im Namen.',
      );
    } else if (reader.ids.get(location.collection)?.has(location.id) !== true) {
      const near = didYouMean(location.id, reader.ids.get(location.collection) ?? []);
      refuse(
        'the record that this file translates does not exist',
        'der Datensatz, den diese Datei übersetzt, existiert nicht',
        near?.en ?? 'Write the source first.',
        near?.de ?? 'Schreiben Sie zuerst den Ausgangstext.',
      );
    } else {
      const result = validate(translation, read.data);
      if ('problems' in result) {
        for (const found of result.problems) {
          reader.findings.push(findingAt(found.problem, read.placeOf(found.path, found.key), key, found.path));
        }
      } else if (read.body !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), { language, ...result.data, body: read.body }]);
    }
  }
  return byKey;
};

/** The organisation's first language, in which records without a language in their name are written. */
const sourceLanguage = (reader: Reader): Language => {
  const organisation = reader.records.get('organisation/organisation');
  return organisation?.collection === 'organisation' ? (organisation.data.languages[0] ?? languages[0]) : languages[0];
};

/** Keys of what a record belongs to: who may not read that may not read its parts, its approved versions and the counts of its readers either. */
const ownersOf = (record: AnyRecord): readonly string[] => {
  const [first = '', second = ''] = record.id.split('/');
  if (record.collection === 'versions') return [`${first}/${second}`];
  if (record.collection === 'acknowledgements') return documentCollections.map((collection) => `${collection}/${first}`);
  return record.project === undefined ? [] : [`projects/${record.project}`];
};

/** The files of a folder with some of them replaced, or added. */
const filesWith = (files: readonly ContentFile[], replaced: ReadonlyMap<string, string>): readonly ContentFile[] => {
  const rest = new Map(replaced);
  const kept = files.map((each) => {
    const absolute = rest.get(each.file);
    rest.delete(each.file);
    return absolute === undefined ? each : { ...each, absolute };
  });
  return [...kept, ...[...rest].map(([file, absolute]): ContentFile => ({ file, absolute, kind: 'record' }))];
};

/**
 * Reads a whole content folder: every record that is valid by itself, and all findings at once.
 * `replaced` gives files, by their path in the folder, that are read from elsewhere: what the folder would hold if they were written.
 * With `known`, files that another state of the folder has in common with this one are not read twice.
 */
export const readRecords = (root: string, replaced: ReadonlyMap<string, string> = new Map(), known?: KnownFiles): Reading => {
  const walk = walkContent(root);
  const reader = new Reader(filesWith(walk.files, replaced), known);
  const { findings } = reader;
  for (const { file, problem: found } of walk.problems) findings.push(findingAt(found, { file, line: 1, column: 1 }));
  if (reader.ids.get('organisation') === undefined) {
    findings.push(
      findingAt(
        problem(
          'schema',
          'the file organisation.yaml is missing',
          'die Datei organisation.yaml fehlt',
          'Create it with name, currency and languages.',
          'Legen Sie sie mit name, currency und languages an.',
        ),
        { file: 'organisation.yaml', line: 1, column: 1 },
      ),
    );
  }

  const translated = translationsOf(reader, sourceLanguage(reader));
  const anchors = new Map<string, ReadonlySet<string>>();
  const targets = {
    keys: reader.files,
    images: reader.images,
    anchors: (key: string): ReadonlySet<string> | undefined => {
      if (!reader.records.has(key)) return undefined;
      const known = anchors.get(key);
      if (known !== undefined) return known;
      const bodies = [reader.records.get(key)?.body, ...(translated.get(key) ?? []).map((item) => item.body)];
      const all = new Set(bodies.flatMap((body) => (body === undefined ? [] : anchorsOf(body))));
      anchors.set(key, all);
      return all;
    },
  };
  const linked = (key: string, body: NonNullable<AnyRecord['body']>) => {
    const result = resolveLinks(body, key, targets);
    for (const found of result.problems) {
      findings.push(findingAt(found.problem, { file: body.file, line: found.line, column: found.column }, key));
    }
    return result.body;
  };

  const records = [...reader.records.values()].map((record): AnyRecord => {
    const references = resolveReferences({ ids: reader.ids, records: reader.records }, record).map((resolution) => {
      if (resolution.problem !== undefined) {
        findings.push(findingAt(resolution.problem, record.at(resolution.reference.path), record.key, resolution.reference.path));
      }
      return resolution.reference;
    });
    return Object.freeze({
      ...record,
      references,
      audience: ownersOf(record).reduce<Audience>(
        (audience, key) => narrowest(audience, reader.records.get(key)?.audience ?? 'public'),
        record.audience,
      ),
      body: record.body === undefined ? undefined : linked(record.key, record.body),
      translations: (translated.get(record.key) ?? []).map((item) => ({ ...item, body: linked(record.key, item.body) })),
    });
  });
  const unreadable = new Set(
    [...reader.ids].flatMap(([collection, ids]) => [...ids].map((id) => `${collection}/${id}`)).filter((key) => !reader.records.has(key)),
  );
  return { records, findings: inOrder(findings), unreadable };
};
