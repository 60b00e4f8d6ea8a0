/** Takes the files of a content folder one by one: records that are valid by themselves, what is known to exist, and findings. Nothing here looks from one record to another. */
import { readFileSync } from 'node:fs';
import { isDocumentCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { FieldPath, Finding } from '#schemas/finding.ts';
import { normativeText } from '#schemas/normative-text.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Audience } from '#schemas/shared.ts';
import type { ContentFile } from './files.ts';
import { imageProblem } from './image.ts';
import { locationOf, reservedId } from './location.ts';
import type { Location } from './location.ts';
import { problem, quoted } from './problem.ts';
import { findingAt, readRecordFile, sha256Of } from './read-file.ts';
import type { KnownFiles, ReadFile } from './read-file.ts';
import { validate } from './validate.ts';

interface Draft {
  readonly location: Location;
  readonly read: ReadFile;
}

/** What the files of a folder hold, each by itself. */
export class Reader {
  readonly findings: Finding[] = [];
  readonly records = new Map<string, AnyRecord>();
  readonly ids = new Map<Collection, Set<string>>();
  readonly images = new Set<string>();
  /** Key of the record that each file holds or translates, readable or not; a register leads to its project. */
  readonly files = new Map<string, string>();
  readonly translations: Draft[] = [];
  private readonly drafts: Draft[] = [];
  private readonly known: KnownFiles | undefined;

  constructor(files: readonly ContentFile[], known?: KnownFiles) {
    this.known = known;
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
    const { read, findings } = readRecordFile(file, this.known);
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
      if (name === reservedId) {
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
      } else if (seen.has(id)) {
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
      } else {
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
      for (const found of result.problems) {
        this.findings.push(findingAt(found.problem, read.placeOf([...prefix, ...found.path], found.key), key, found.path));
      }
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
        (isDocumentCollection(collection) || collection === 'versions') && body !== undefined && typeof valid.title === 'string'
          ? sha256Of(normativeText(valid.title, body.text, body.statements))
          : undefined,
      at: (path: FieldPath) => read.placeOf([...prefix, ...path]),
    } as unknown as AnyRecord);
  }
}
