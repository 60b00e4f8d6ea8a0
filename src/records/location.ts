/** Tells from a file's path which record type it is, and of what. The patterns are those of the registry. */
import { collections, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { isKebabCase, languages } from '#schemas/shared.ts';
import type { Language } from '#schemas/shared.ts';
import { didYouMean } from './nearest.ts';
import { problem, quoted } from './problem.ts';
import type { Problem } from './problem.ts';

/** What a path says. */
export interface Location {
  readonly collection: Collection;
  /** Id of the record in the file; of a register, the ids of its owner. */
  readonly id: string;
  readonly project: string | undefined;
  /** Set where the file translates another. */
  readonly language: Language | undefined;
}

/** A part of a pattern: a fixed name, or a slot for an id with the ending that follows it. */
type Part = { readonly fixed: string } | { readonly slot: string; readonly ending: string };

interface Pattern {
  readonly collection: Collection;
  readonly parts: readonly Part[];
}

const partOf = (written: string): Part => {
  const [, slot, ending = ''] = /^\{(\w+)\}(\.\w+)?$/.exec(written) ?? [];
  return slot === undefined ? { fixed: written } : { slot, ending };
};

const fixedNames = (parts: readonly Part[]): readonly string[] => parts.flatMap((part) => ('fixed' in part ? [part.fixed] : []));

/** Patterns by their first part. */
const patterns: ReadonlyMap<string, readonly Pattern[]> = Map.groupBy(
  collections.map((collection): Pattern => ({ collection, parts: recordTypes[collection].path.split('/').map(partOf) })),
  ({ parts }) => fixedNames(parts.slice(0, 1))[0] ?? '',
);
const translationEndings = languages.map((language) => ({ language, ending: `.${language}.md` }));
const pageEnding = '.mdx';

const match = (pattern: Pattern, parts: readonly string[]): Record<string, string> | undefined => {
  if (pattern.parts.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, expected] of pattern.parts.entries()) {
    const part = parts[index] ?? '';
    if ('fixed' in expected) {
      if (part !== expected.fixed) return undefined;
    } else {
      if (!part.endsWith(expected.ending)) return undefined;
      found[expected.slot] = part.slice(0, part.length - expected.ending.length);
    }
  }
  return found;
};

/** `x.de.md` → `x.md` and `de`. */
const withoutLanguage = (file: string): { readonly file: string; readonly language: Language | undefined } => {
  const found = translationEndings.find(({ ending }) => file.endsWith(ending));
  return found === undefined
    ? { file, language: undefined }
    : { file: `${file.slice(0, -found.ending.length)}.md`, language: found.language };
};

const unknownPlace = (file: string, parts: readonly string[]): Problem => {
  const tops = [...patterns.keys()];
  const siblings = (patterns.get(parts[0] ?? '') ?? []).flatMap((pattern) => fixedNames(pattern.parts.slice(1)));
  const wrong = tops.includes(parts[0] ?? '') ? (parts.slice(1).find((part) => didYouMean(part, siblings)) ?? '') : (parts[0] ?? '');
  const hint = didYouMean(wrong, tops.includes(parts[0] ?? '') ? siblings : tops);
  return {
    ...problem('file-place', `no type of record is written at "${quoted(file)}"`, `an „${quoted(file)}“ steht kein Datensatz`),
    hint: hint ?? {
      en: 'Each type has its folder; the reference page lists them.',
      de: 'Jede Art hat ihren Ordner; die Referenzseite nennt sie.',
    },
  };
};

/** Stands for a record that an edition does not hold (`restricted` of `src/domain/office/edition.ts`), and is therefore no id. */
export const reservedId = 'restricted';

const isVersion = (part: string): boolean => /^\d+\.\d+$/.test(part);

const idProblem = (collection: Collection, id: string): Problem | undefined => {
  const parts = id.split('/');
  if (parts.includes(reservedId)) {
    return problem(
      'file-name',
      `"${reservedId}" is no id: it stands for what an edition does not show`,
      `„${reservedId}“ ist keine Kennung: Es steht für das, was eine Ausgabe nicht zeigt`,
      'Choose another name.',
      'Wählen Sie einen anderen Namen.',
    );
  }
  const wrong = parts.find((part) => !isKebabCase(part) && !(collection === 'versions' && isVersion(part)));
  return wrong === undefined
    ? undefined
    : problem(
        'file-name',
        `the id "${quoted(wrong)}" is not in kebab-case`,
        `die Kennung „${quoted(wrong)}“ besteht nicht aus Kleinbuchstaben mit Bindestrichen`,
        'Use small letters, digits and hyphens; only .en.md and .de.md mark a translation.',
        'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche; nur .en.md und .de.md bezeichnen eine Übersetzung.',
      );
};

const placeOf = (file: string): Location | Problem => {
  if (file.startsWith('pages/') && file.endsWith(pageEnding)) {
    return { collection: 'pages', id: file.slice('pages/'.length, -pageEnding.length), project: undefined, language: undefined };
  }
  const plain = withoutLanguage(file);
  const parts = plain.file.split('/');
  for (const pattern of patterns.get(parts[0] ?? '') ?? []) {
    const found = match(pattern, parts);
    if (found === undefined) continue;
    const { collection } = pattern;
    const ids = Object.values(found);
    return { collection, id: ids.length === 0 ? collection : ids.join('/'), project: found['project'], language: plain.language };
  }
  return unknownPlace(file, parts);
};

/** Where a record file stands in the office, or why nothing is written there. */
export const locationOf = (file: string): Location | Problem => {
  const place = placeOf(file);
  return 'rule' in place ? place : (idProblem(place.collection, place.id) ?? place);
};
