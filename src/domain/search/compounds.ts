/** The parts of German compounds, so that "prüfung" finds "Rechnungsprüfung". The search finds words by their beginning; so only the parts behind the first matter. */
import { germanWords } from './german-words.ts';

const links = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;
const endings = ['', 'e', 'n', 'en', 'er', 'ern', 's', 'es', 'nen'] as const;
const nounEnding = /(?:ung|heit|keit|schaft|ion|ität|ment)(?:e?n|s)?$/;
/** After these endings a compound always has an s. */
const linkedByS = /(?:ung|heit|keit|schaft|ion|ität)$/;
const shortest = 4;
const longest = 60;

/** Words that stand with a capital at the start of a sentence and are no nouns. */
const noNouns = new Set(
  'aber alle allen aller alles also andere auch auf aus außer außerdem bei beim bevor bis bleibt dabei dafür daher damit danach dann daran darauf darf darüber dass dazu dem den denn der deren derzeit des dessen die dies diese diesem diesen dieser dieses doch dort durch eigene ein eine einem einen einer eines einige erst erste ersten falls fest für gegen gibt gilt haben hat hier hinter ihre ihren immer ist jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner könnte können letzte maximal mehr mehrere mein meist mindestens muss müssen nach nächste neben neue neuen neuer nicht nichts noch nun nur oder ohne schon sehr seine seit selbst sich sind sobald sofern solange soll sollen sollte sollten sonst soweit sowie statt über übrige umso und unser unsere unter unten viele vier vom von vor vorher wann ward warum weil weiter weitere welche welcher wenn wer werden wird wie wieder will wird wirkt wobei wofür woher worauf wurde wurden zehn zeigt zudem zuerst zuletzt zum zunächst zur zusätzlich zwar zwei zwischen'.split(
    ' ',
  ),
);

/** Capitalised words of German texts in small letters: the nouns of an office. */
export const nounsOf = (texts: Iterable<string>): ReadonlySet<string> => {
  const nouns = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3,40}(?![\p{L}\p{N}])/gu)) {
      const lower = word.toLowerCase();
      if (!noNouns.has(lower)) nouns.add(lower);
    }
  }
  return nouns;
};

/** Words of a text in small letters, each once. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/**
 * Gives a function that splits words against a vocabulary and the base words of the field.
 * It gives the known words that stand behind the first part, without inflection: `rechnungsprüfungsordnungen` → `prüfungsordnung` (if that is known), `ordnung`, `prüfung`. Empty where the word cannot be split.
 */
export const compoundSplitter = (vocabulary: ReadonlySet<string>): ((word: string) => readonly string[]) => {
  const isKnown = (word: string): boolean => germanWords.has(word) || (word.length >= shortest && vocabulary.has(word));
  /** The known word that a part is, without its ending. */
  const baseOf = (part: string): string | undefined => {
    for (const ending of endings) {
      const base = part.slice(0, part.length - ending.length);
      if (part.endsWith(ending) && base.length >= shortest && isKnown(base)) return base;
    }
    return undefined;
  };
  /** Whether the letters before a part are a known word or a compound, perhaps with a linking element, perhaps without a last "e". */
  const isHead = (head: string, depth: number): boolean =>
    links.some((link) => {
      if (!head.endsWith(link)) return false;
      const stem = head.slice(0, head.length - link.length);
      if (stem.length < 3) return false;
      if (isKnown(stem) || (stem.length >= shortest && isKnown(`${stem}e`))) return true;
      return depth < 3 && cuts(stem).some(([first, rest]) => isKnown(rest) && isHead(first, depth + 1));
    });
  const cuts = (word: string): readonly (readonly [string, string])[] => {
    const pairs: (readonly [string, string])[] = [];
    for (let at = 3; at <= word.length - shortest; at += 1) pairs.push([word.slice(0, at), word.slice(at)]);
    return pairs;
  };
  /** A long noun behind a base word of the field need not be known: "netz|segmentierung". */
  const unknownTail = (word: string): string | undefined =>
    cuts(word).find(
      ([head, tail]) =>
        tail.length >= 7 &&
        nounEnding.test(tail) &&
        !/^(?:lich|ig|isch|los|haft|bar)/.test(tail) &&
        !(tail.startsWith('s') && linkedByS.test(head)) &&
        links.some(
          (link) =>
            head.endsWith(link) && head.length - link.length >= shortest && germanWords.has(head.slice(0, head.length - link.length)),
        ),
    )?.[1];
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const lower = word.toLowerCase();
    const found = known.get(lower);
    if (found !== undefined) return found;
    const parts = new Set<string>();
    if (lower.length >= 8 && lower.length <= longest) {
      for (const [head, tail] of cuts(lower)) {
        const base = baseOf(tail);
        if (base === undefined || !isHead(head, 0)) continue;
        parts.add(base);
        // What stands between the first part and the last: "prüfung" of "rechnungs|prüfungs|ordnung".
        for (const [first, rest] of cuts(head)) {
          const middle = links
            .map((link) => (rest.endsWith(link) ? rest.slice(0, rest.length - link.length) : ''))
            .find((part) => part.length >= shortest && isKnown(part));
          if (middle !== undefined && isHead(first, 1)) parts.add(middle);
        }
      }
      if (parts.size === 0 && !germanWords.has(lower)) {
        const tail = unknownTail(lower);
        if (tail !== undefined) parts.add(tail);
      }
    }
    const result = [...parts].sort();
    known.set(lower, result);
    return result;
  };
};
