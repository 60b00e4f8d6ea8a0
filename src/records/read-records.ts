/** The one reader: a content folder → typed records and findings. The check, Astro's collections, importers and exports all read through here. */
import { readFileSync } from 'node:fs';
import { documentCollections, isDocumentCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { FieldPath, Finding } from '#schemas/finding.ts';
import { normativeText } from '#schemas/normative-text.ts';
import type { AnyRecord, Translation } from '#schemas/record.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import { audiences, languages } from '#schemas/shared.ts';
import { translation } from '#schemas/translation.ts';
import { walkContent } from './files.ts';
import type { ContentFile } from './files.ts';
import { imageProblem } from './image.ts';
import { anchorsOf, resolveLinks } from './links.ts';
import { locationOf, reservedId } from './location.ts';
import type { Location } from './location.ts';
import { didYouMean } from './nearest.ts';
import { problem, quoted } from './problem.ts';
import { findingAt, readRecordFile, sha256Of } from './read-file.ts';
import type { ReadFile } from './read-file.ts';
import { resolveReferences } from './references.ts';
import { validate } from './validate.ts';

/** What a content folder holds. */
export interface Reading {
  readonly records: readonly AnyRecord[];
  readonly findings: readonly Finding[];
  /** Keys of records that exist but could not be read: rules do not take them for absent. */
  readonly unreadable: ReadonlySet<string>;
}

interface Draft {
  readonly location: Location;
  readonly read: ReadFile;
}

const byFile = (a: Finding, b: Finding): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Findings in the order in which all formats print them: by file, line, column, rule. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(byFile);

const narrowest = (a: Audience, b: Audience): Audience => (audiences.indexOf(a) >= audiences.indexOf(b) ? a : b);

class Reader {
  readonly findings: Finding[] = [];
  readonly records = new Map<string, AnyRecord>();
  readonly ids = new Map<Collection, Set<string>>();
  readonly images = new Set<string>();
  /** Key of the record that each file holds or translates, readable or not; a register leads to its project. */
  readonly files = new Map<string, string>();
  readonly translations: Draft[] = [];
  private readonly drafts: Draft[] = [];

  constructor(files: readonly ContentFile[]) {
    for (const file of files) this.take(file);
    for (const draft of this.drafts) this.make(draft);
  }

  private take(file: ContentFile): void {
    if (file.kind === 'image') {
      const found = imageProblem(file.file, readFileSync(file.absolute));
      if (found === undefined) this.images.add(file.file);
      else this.findings.push(findingAt(found, { file: file.file, line: 1, column: 1 }));
      return;
    }
    const location = locationOf(file.file);
    if ('rule' in location) {
      this.findings.push(findingAt(location, { file: file.file, line: 1, column: 1 }));
      return;
    }
    const isRegister = recordTypes[location.collection].register !== undefined;
    this.files.set(
      file.file,
      isRegister && location.project !== undefined ? `projects/${location.project}` : `${location.collection}/${location.id}`,
    );
    if (location.language === undefined && !isRegister) this.know(location.collection, location.id);
    const { read, findings } = readRecordFile(file);
    const key = location.language === undefined ? `${location.collection}/${location.id}` : undefined;
    this.findings.push(...findings.map((finding) => ({ ...finding, record: key })));
    if (read === undefined) {
      // A register that cannot be read stands for all its items: nobody is told that one of them is missing.
      if (isRegister) this.know(location.collection, location.id);
      return;
    }
    if (location.language === undefined) this.drafts.push({ location, read });
    else this.translations.push({ location, read });
  }

  private know(collection: Collection, id: string): void {
    const known = this.ids.get(collection);
    if (known === undefined) this.ids.set(collection, new Set([id]));
    else known.add(id);
  }

  private make({ location, read }: Draft): void {
    const { collection, id } = location;
    if (recordTypes[collection].register === undefined) this.add(location, id, read, read.data, []);
    else if (Array.isArray(read.data)) this.items(location, read, read.data);
    else {
      this.know(collection, id);
      this.findings.push(
        findingAt(
          problem(
            'schema',
            'the file must hold a list',
            'die Datei muss eine Liste enthalten',
            'Begin each entry with "- ".',
            'Beginnen Sie jeden Eintrag mit „- “.',
          ),
          read.placeOf([]),
          `${collection}/${id}`,
        ),
      );
    }
  }

  private items(location: Location, read: ReadFile, items: readonly unknown[]): void {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const own: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
      const name = recordTypes[location.collection].register === 'id' && typeof own === 'string' ? own : String(index + 1);
      const id = `${location.id}/${name}`;
      if (name === reservedId)
        this.findings.push(
          findingAt(
            problem(
              'schema',
              `"${reservedId}" is no id: it stands for what an edition does not show`,
              `„${reservedId}“ ist keine Kennung: Es steht für das, was eine Ausgabe nicht zeigt`,
              'Choose another id.',
              'Wählen Sie eine andere Kennung.',
            ),
            read.placeOf([index, 'id']),
            `${location.collection}/${id}`,
            ['id'],
          ),
        );
      else if (seen.has(id))
        this.findings.push(
          findingAt(
            problem(
              'duplicate-id',
              `the id "${quoted(name)}" stands twice in this register`,
              `die Kennung „${quoted(name)}“ steht zweimal in diesem Register`,
              'Give the second entry an id of its own; ids are never reused.',
              'Geben Sie dem zweiten Eintrag eine eigene Kennung; Kennungen werden nie wiederverwendet.',
            ),
            read.placeOf([index, 'id']),
            `${location.collection}/${id}`,
            ['id'],
          ),
        );
      else {
        this.know(location.collection, id);
        this.add(location, id, read, item, [index]);
      }
      seen.add(id);
    }
  }

  private add(location: Location, id: string, read: ReadFile, data: unknown, prefix: FieldPath): void {
    const { collection } = location;
    const key = `${collection}/${id}`;
    const result = validate(recordTypes[collection].schema, data);
    if ('problems' in result) {
      for (const found of result.problems)
        this.findings.push(findingAt(found.problem, read.placeOf([...prefix, ...found.path], found.key), key, found.path));
      return;
    }
    const valid = result.data as { audience?: Audience; title?: unknown };
    const body = read.body;
    this.records.set(key, {
      collection,
      id,
      key,
      project: location.project,
      file: read.file,
      data: result.data,
      audience: collection === 'organisation' ? 'public' : (valid.audience ?? 'internal'),
      body,
      translations: [],
      references: [],
      digest: prefix.length === 0 ? read.digest : sha256Of(JSON.stringify(data)),
      normativeHash:
        isDocumentCollection(collection) && body !== undefined && typeof valid.title === 'string'
          ? sha256Of(normativeText(valid.title, body.text, body.statements))
          : undefined,
      at: (path: FieldPath) => read.placeOf([...prefix, ...path]),
    } as unknown as AnyRecord);
  }
}

const translationsOf = (reader: Reader, source: Language): Map<string, Translation[]> => {
  const byKey = new Map<string, Translation[]>();
  for (const { location, read } of reader.translations) {
    const language = location.language ?? source;
    const key = `${location.collection}/${location.id}`;
    const refuse = (en: string, de: string, hintEn: string, hintDe: string) =>
      reader.findings.push(findingAt(problem('translation', en, de, hintEn, hintDe), read.placeOf([]), key));
    if (language === source)
      refuse(
        `"${language}" is the first language of the organisation: this file translates nothing`,
        `„${language}“ ist die erste Sprache der Organisation: Diese Datei übersetzt nichts`,
        'Write the source text into the file without a language in its name.',
        'Schreiben Sie den Ausgangstext in die Datei ohne Sprache im Namen.',
      );
    else if (reader.ids.get(location.collection)?.has(location.id) !== true) {
      const near = didYouMean(location.id, reader.ids.get(location.collection) ?? []);
      refuse(
        'the record that this file translates does not exist',
        'der Datensatz, den diese Datei übersetzt, existiert nicht',
        near?.en ?? 'Write the source first.',
        near?.de ?? 'Schreiben Sie zuerst den Ausgangstext.',
      );
    } else {
      const result = validate(translation, read.data);
      if ('problems' in result)
        for (const found of result.problems)
          reader.findings.push(findingAt(found.problem, read.placeOf(found.path, found.key), key, found.path));
      else if (read.body !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), { language, ...result.data, body: read.body }]);
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

/** Reads a whole content folder: every record that is valid by itself, and all findings at once. */
export const readRecords = (root: string): Reading => {
  const walk = walkContent(root);
  const reader = new Reader(walk.files);
  const { findings } = reader;
  for (const { file, problem: found } of walk.problems) findings.push(findingAt(found, { file, line: 1, column: 1 }));
  if (reader.ids.get('organisation') === undefined)
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
    for (const found of result.problems)
      findings.push(findingAt(found.problem, { file: body.file, line: found.line, column: found.column }, key));
    return result.body;
  };

  const records = [...reader.records.values()].map((record): AnyRecord => {
    const references = resolveReferences({ ids: reader.ids, records: reader.records }, record).map((resolution) => {
      if (resolution.problem !== undefined)
        findings.push(findingAt(resolution.problem, record.at(resolution.reference.path), record.key, resolution.reference.path));
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
