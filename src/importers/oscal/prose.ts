/** Texts of a catalogue as plain paragraphs: items with their marks, parameters in their places, links by their words. */
import { hiddenCharacters } from '#schemas/hidden-characters.ts';
import { objectsAt, propertyAt, textAt } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Losses } from './losses.ts';
import type { Parameters } from './parameters.ts';

/** Half of a character. */
const half = /\p{Surrogate}/gu;
const link = /\[([^[\]\n]{0,500})\]\((#|https?:\/\/)([^()\s]{0,1000})\)/g;

/** Makes the texts of one catalogue. */
export class Prose {
  readonly #parameters: Parameters;
  readonly #losses: Losses;

  constructor(parameters: Parameters, losses: Losses) {
    this.#parameters = parameters;
    this.#losses = losses;
  }

  /** One line without marks. `id` is where it stands. */
  line(text: string, id: string): string {
    return this.#clean(text, id).replace(/\s+/g, ' ').trim();
  }

  /** Paragraphs, each on one line. */
  paragraphs(text: string, id: string): string {
    return this.#clean(text, id)
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
  }

  /** A part with all parts in it: its prose, then each item on a line of its own, with its mark, two spaces further in for each level. */
  part(part: JsonObject, id: string, level = 0): string {
    const mark = level === 0 ? undefined : propertyAt(part, 'label');
    const title = textAt(part, 'title');
    const prose = textAt(part, 'prose');
    const own = prose === undefined ? '' : level === 0 ? this.paragraphs(prose, id) : this.line(prose, id);
    const first = [mark === undefined ? undefined : this.line(mark, id), title === undefined ? undefined : this.line(title, id), own]
      .filter((text) => text !== undefined && text !== '')
      .join(level === 0 ? '\n\n' : ' ');
    const indent = '  '.repeat(Math.max(0, level - 1));
    const inner = level > 12 ? [] : objectsAt(part, 'parts').map((item) => this.part(item, id, level + 1));
    if (level > 12 && objectsAt(part, 'parts').length > 0) {
      this.#losses.add('part', 'nested too deeply', id, objectsAt(part, 'parts').length);
    }
    return [first === '' ? '' : `${indent}${first}`, ...inner].filter((text) => text !== '').join('\n');
  }

  #clean(text: string, id: string): string {
    const found = [hiddenCharacters, half].reduce((sum, characters) => sum + (text.match(characters)?.length ?? 0), 0);
    if (found > 0) this.#losses.add('control character', 'records may not hold it', id, found);
    const clean = text.replaceAll('\r\n', '\n').replaceAll(hiddenCharacters, '').replaceAll(half, '');
    const linked = this.#parameters.insertedIn(clean).replace(link, (_whole, words: string, scheme: string, target: string) => {
      if (scheme !== '#') return words === `${scheme}${target}` ? words : `${words} (${scheme}${target})`;
      this.#losses.add('target of a link in a text', 'the words of the link are kept', id);
      return words;
    });
    return linked.replace(/[ \t]+([;,.:)])(?=\s|$)/g, '$1');
  }
}
