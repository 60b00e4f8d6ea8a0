/** The id that a title suggests. */
import { isKebabCase } from './shared.ts';

const longest = 60;

/** Letters that stand for others where a text must be plain ASCII. */
const written: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** A title as an id: `Abnahme (Stufe 2)` → `abnahme-stufe-2`; undefined where nothing of it can stand in one. */
export const idOfTitle = (title: string): string | undefined => {
  const plain = title
    .slice(0, 500)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæœøåłđðþ]/g, (letter) => written[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = plain.length > longest ? (/^.{1,60}(?=-)/.exec(plain)?.[0] ?? plain.slice(0, longest)) : plain;
  return isKebabCase(short) ? short : undefined;
};
