/** A redline as elements: the same markup as the components RedlineText and RedlineBlock give. */
import type { RedlinePart } from '../domain/redline/folding.ts';
import type { RedlineBlock } from '../domain/redline/redline.ts';
import { redlineWords } from '../i18n/redline-words.ts';
import { element } from './element.ts';

type Words = ReturnType<typeof redlineWords>;

const segmentsOf = (
  { segments }: RedlineBlock,
  words: Words,
  language: string,
  lang: Readonly<Record<string, string>>,
): (Node | string)[] =>
  segments.flatMap(({ kind, text }) => {
    if (kind === 'kept') return [element('span', lang, text)];
    const own = text.trimStart();
    const said = element('span', { class: 'visually-hidden', lang: language }, `(${words[kind]}: `);
    const end = element('span', { class: 'visually-hidden' }, ') ');
    return [text.slice(0, text.length - own.length), element(kind === 'added' ? 'ins' : 'del', lang, said, own, end)];
  });

const blockOf = (block: RedlineBlock, words: Words, language: string, lang: Readonly<Record<string, string>>): Element => {
  const { kind, level, statement, mark } = block;
  const note = mark === 'moved' || mark === 'left' ? [element('em', { class: 'redline-note' }, words[mark])] : [];
  return element(
    'p',
    { class: 'redline-block', 'data-kind': kind, 'data-level': String(level), 'data-mark': mark },
    ...(statement === undefined ? [] : [element('span', { class: 'statement-id' }, statement), ' ']),
    ...note,
    ...(mark === 'moved' ? [': '] : []),
    ...segmentsOf(block, words, language, lang),
  );
};

/** The redline for readers of a language; `written` is the language of the text. */
export const redlineText = (parts: readonly RedlinePart[], language: 'en' | 'de', written: string): Element => {
  const words = redlineWords(language);
  const lang: Readonly<Record<string, string>> = written === language ? {} : { lang: written };
  const nodes = parts.flatMap(({ folded, blocks }): Element[] => {
    const elements = blocks.map((block) => blockOf(block, words, language, lang));
    return folded ? [element('details', { class: 'fold' }, element('summary', {}, words.unchanged(blocks.length)), ...elements)] : elements;
  });
  return element('div', { class: 'redline' }, ...nodes);
};
