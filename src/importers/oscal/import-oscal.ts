/** OSCAL catalogue (JSON) → drafts of frameworks, with everything that was found and everything that has no place. Text in, no files touched. */
import type { Finding } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';
import { catalogueOf } from './catalogue.ts';
import { Walk } from './entries.ts';
import { objectsAt, textAt } from './json.ts';
import type { JsonObject } from './json.ts';
import { Losses } from './losses.ts';
import type { Dropped } from './losses.ts';
import { catalogueHead, likelyLanguage, loseMetadata } from './metadata.ts';
import { draftsOf } from './drafts.ts';
import type { FrameworkDraft, OscalOptions } from './options.ts';
import { Parameters } from './parameters.ts';
import { Report } from './report.ts';

/** Numbers of what the catalogue holds; `done` is the number of entries in the drafts. */
export interface OscalCounts {
  readonly groups: number;
  /** Enhancements included. */
  readonly controls: number;
  readonly enhancements: number;
  readonly withdrawn: number;
  readonly parameters: number;
  readonly texts: number;
  readonly guidance: number;
  readonly done: number;
  readonly dropped: number;
}

/** What an import comes to. No drafts where a finding says why there are none. */
export interface OscalImport {
  readonly drafts: readonly FrameworkDraft[];
  readonly counts: OscalCounts;
  readonly dropped: readonly Dropped[];
  readonly findings: readonly Finding[];
  readonly language: Language;
}

const noCounts: OscalCounts = {
  groups: 0,
  controls: 0,
  enhancements: 0,
  withdrawn: 0,
  parameters: 0,
  texts: 0,
  guidance: 0,
  done: 0,
  dropped: 0,
};

const sampleOf = (catalogue: JsonObject): string => {
  const texts: string[] = [];
  const look = (item: JsonObject, depth: number): void => {
    if (depth > 6 || texts.length > 400) return;
    texts.push(
      textAt(item, 'title') ?? '',
      ...objectsAt(item, 'parts').map((part) => (textAt(part, 'name') === 'statement' ? (textAt(part, 'prose') ?? '') : '')),
    );
    for (const child of [...objectsAt(item, 'controls'), ...objectsAt(item, 'groups')]) look(child, depth + 1);
  };
  look(catalogue, 0);
  return texts.join(' ').slice(0, 100_000);
};

/** Reads a catalogue. Never throws for what the file holds. */
export const oscalImport = (text: string, options: OscalOptions): OscalImport => {
  const report = new Report(options.file);
  const losses = new Losses();
  const reading = catalogueOf(text);
  if ('refusal' in reading) {
    report.add('error', 'import', reading.refusal, reading.hint);
    return { drafts: [], counts: noCounts, dropped: [], findings: report.findings, language: options.language ?? options.sourceLanguage };
  }
  const { catalogue } = reading;

  const head = catalogueHead(catalogue);
  const language = options.language ?? head.language ?? likelyLanguage(sampleOf(catalogue));
  if (options.language === undefined && head.language === undefined) {
    report.add(
      'notice',
      'import',
      {
        en: `the catalogue does not name its language: it is taken for ${language === 'de' ? 'German' : 'English'}`,
        de: `der Katalog nennt seine Sprache nicht: Er gilt als ${language === 'de' ? 'deutsch' : 'englisch'}`,
      },
      { en: 'Say it with --language where that is wrong.', de: 'Nennen Sie sie mit --language, wenn das nicht stimmt.' },
    );
  }
  const parameters = new Parameters();
  const walk = new Walk(catalogue, parameters, losses, report, {
    otherTitle: language === 'de' ? 'en-title' : 'de-title',
    withText: options.redistribution === 'full',
  });
  for (const id of [...parameters.unknown, ...parameters.endless].slice(0, 20)) {
    report.add('warning', 'import', {
      en: `the parameter "${id.slice(0, 80)}" is unknown or leads back to itself: its id stands in the text`,
      de: `der Parameter „${id.slice(0, 80)}“ ist unbekannt oder führt auf sich selbst: Im Text steht seine Kennung`,
    });
  }
  for (const id of parameters.ids()) if (!parameters.used.has(id)) losses.add('parameter', 'no text that is taken over names it', id);
  for (const [key, id] of parameters.further()) losses.add(`${key} of a parameter`, 'a framework has no place for it', id);
  loseMetadata(catalogue, losses);
  const drafts = draftsOf(walk.entries, head, language, options, report, losses);
  const done = drafts.flatMap(({ data }) => data.controls);
  const dropped = losses.list();
  return {
    drafts,
    dropped,
    language,
    findings: report.findings,
    counts: {
      groups: walk.entries.filter(({ group }) => group).length,
      controls: walk.entries.filter(({ group }) => !group).length,
      enhancements: walk.enhancements,
      withdrawn: walk.withdrawn,
      parameters: parameters.size,
      texts: done.filter((entry) => entry.text !== undefined).length,
      guidance: done.filter((entry) => entry.guidance !== undefined).length,
      done: done.length,
      dropped: dropped.reduce((sum, { count }) => sum + count, 0),
    },
  };
};
