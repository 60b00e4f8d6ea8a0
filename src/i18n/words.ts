/** The one way to the words of the interface: `words(language).handbook.head.owner`. */
import type { Language } from '../schemas/shared.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

export type { Language, Words };

/** A section of the site, as the header lists them. */
export type Section = keyof Words['shell']['sections'];

/** Sections in the order of the header. */
export const sections: readonly Section[] = ['handbook', 'portfolio', 'strategy', 'compliance', 'resources', 'reports'];

/** The audience that this copy of the site was built for. */
export type Edition = keyof Words['shell']['editions'];

const dictionaries: Readonly<Record<Language, Words>> = { en, de };

/** Every word of the interface in the language. */
export const words = (language: Language): Words => dictionaries[language];

/** The other of the two languages. */
export const other = (language: Language): Language => (language === 'en' ? 'de' : 'en');

/** Fills `{name}` in a text of the dictionary: `fill(words.shell.filter.count, { shown: 3, total: 40 })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
