/** Requests and projects that seem to ask for the same: found by their titles, and shown for a person to judge. */
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { titlesOf } from '#domain/office/written.ts';
import { objectiveIds } from './candidate-record.ts';
import type { CandidateRecord } from './candidate-record.ts';

/** Another candidate that seems to ask for the same. */
export interface LikelyDuplicate {
  readonly key: string;
  /** From 0 to 1: see `titleLikeness`. */
  readonly likeness: number;
  /** Words that both titles have, in the order of letters. */
  readonly words: readonly string[];
  readonly sharesUnit: boolean;
  readonly sharesObjective: boolean;
}

// Words that say nothing about what is asked for.
const empty = new Set(
  'a an and at by for from in into new of on or our system the to via with am an auf aus bei beim das dem den der des die durch ein eine einem einen einer für im in mit neu neue neuer neues oder system über und unser von vom zu zum zur'.split(
    ' ',
  ),
);

/** The words of a title that say what it is about, in small letters, each once. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !empty.has(word)));

/** Words that both have ÷ words that either has (P. Jaccard 1901), from 0 to 1. Undefined where neither says anything. */
export const titleLikeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined => {
  const shared = [...a].filter((word) => b.has(word)).length;
  const either = a.size + b.size - shared;
  return either === 0 ? undefined : shared / either;
};

/** Titles so like are shown where unit or objective is the same too; without that they must be more alike. */
const likeEnough = { related: 0.4, unrelated: 0.6 };
/** Two titles share at least so many words. */
const fewestShared = 2;
/** A word in more titles than this joins nothing: so the work grows with the number of candidates, not with its square. */
const mostTitles = 25;

interface Titled {
  readonly record: CandidateRecord;
  /** The words of its title in one language. */
  readonly words: ReadonlySet<string>;
}

/** Pairs of titles that have enough rare words in common, by position. */
const pairsOf = (titles: readonly Titled[]): readonly (readonly [Titled, Titled])[] => {
  const places = new Map<string, number[]>();
  titles.forEach(({ words }, place) => {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  });
  const pairs = new Set<number>();
  for (const found of places.values()) {
    if (found.length > mostTitles) continue;
    found.forEach((first, index) => {
      for (const second of found.slice(index + 1)) pairs.add(first * titles.length + second);
    });
  }
  return [...pairs].flatMap((code) => {
    const [a, b] = [titles[Math.floor(code / titles.length)], titles[code % titles.length]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
};

const isSettled = (record: CandidateRecord): boolean =>
  record.collection === 'requests' ? record.data.status === 'withdrawn' : record.data.lifecycle === 'cancelled';

const isJoined = (a: CandidateRecord, b: CandidateRecord): boolean =>
  [a, b].some(
    (record) =>
      record.collection === 'requests' &&
      [record.data.duplicateOf, `projects/${record.data.becomes ?? ''}`].includes((record === a ? b : a).key),
  );

const find = (office: Office): ReadonlyMap<string, readonly LikelyDuplicate[]> => {
  const records = [...office.list('requests'), ...office.list('projects')].filter((record) => !isSettled(record));
  const found = new Map<string, Map<string, LikelyDuplicate>>();
  for (const language of ['en', 'de'] as const) {
    const titles = records.flatMap((record): readonly Titled[] => {
      const title = titlesOf(office, record)[language];
      return title === undefined ? [] : [{ record, words: titleWords(title) }];
    });
    for (const [a, b] of pairsOf(titles)) {
      if ((a.record.collection === 'projects' && b.record.collection === 'projects') || isJoined(a.record, b.record)) continue;
      const words = [...a.words].filter((word) => b.words.has(word)).sort(byText);
      const likeness = titleLikeness(a.words, b.words) ?? 0;
      const objectives = new Set(objectiveIds(a.record));
      const sharesUnit = a.record.data.unit === b.record.data.unit;
      const sharesObjective = objectiveIds(b.record).some((id) => objectives.has(id));
      const enough = sharesUnit || sharesObjective ? likeEnough.related : likeEnough.unrelated;
      if (words.length < fewestShared || likeness < enough) continue;
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const known = found.get(one.record.key) ?? new Map<string, LikelyDuplicate>();
        found.set(one.record.key, known);
        if ((known.get(other.record.key)?.likeness ?? -1) >= likeness) continue;
        known.set(other.record.key, { key: other.record.key, likeness, words, sharesUnit, sharesObjective });
      }
    }
  }
  return new Map(
    [...found].map(([key, others]) => [key, [...others.values()].sort((a, b) => inTurn(b.likeness - a.likeness, byText(a.key, b.key)))]),
  );
};

/**
 * Likely duplicates by key of a request or a project, the likest first: titles with at least two words in common that are 40 % alike and have unit or objective in common, or 60 % alike;
 * in the language in which they are most alike. What is recorded as a duplicate, and a request's own project, is not among them; nor what is withdrawn or cancelled. Made once.
 */
export const likelyDuplicates = (office: Office): ReadonlyMap<string, readonly LikelyDuplicate[]> =>
  office.once('likely-duplicates', () => find(office));
