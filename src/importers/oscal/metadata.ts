/** What a catalogue says of itself: title, publisher, version, licence, source, language. */
import type { Language } from '#schemas/shared.ts';
import { link } from '#schemas/shared.ts';
import { objectOf, objectsAt, propertyAt, textAt, textsAt, valueAt } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Losses } from './losses.ts';

/** The head of a framework as far as the catalogue gives it. */
export interface CatalogueHead {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly version: string | undefined;
  readonly licence: string | undefined;
  readonly source: string | undefined;
  /** The language that it names itself. */
  readonly language: Language | undefined;
}

const licenceNames = /^(?:licen[cs]e|rights|copyright)$/i;
const publisherRoles = ['publisher', 'creator', 'author'];

const licenceOf = (catalogue: JsonObject, metadata: JsonObject | undefined): string | undefined => {
  const property = objectsAt(metadata, 'props').find((item) => licenceNames.test(textAt(item, 'name') ?? ''));
  const resource = objectsAt(objectOf(valueAt(catalogue, 'back-matter')), 'resources').find((item) =>
    licenceNames.test(textAt(item, 'title') ?? ''),
  );
  return (
    textAt(metadata, 'rights') ??
    textAt(property, 'value') ??
    textAt(resource, 'description') ??
    textAt(objectsAt(resource, 'rlinks')[0], 'href')
  );
};

const publisherOf = (metadata: JsonObject | undefined): string | undefined => {
  const parties = objectsAt(metadata, 'parties');
  const responsible = objectsAt(metadata, 'responsible-parties');
  for (const role of publisherRoles) {
    const ids = responsible.filter((item) => textAt(item, 'role-id') === role).flatMap((item) => textsAt(item, 'party-uuids'));
    const party = parties.find((item) => ids.includes(textAt(item, 'uuid') ?? '') && textAt(item, 'name') !== undefined);
    if (party !== undefined) return textAt(party, 'name');
  }
  return undefined;
};

const sourceOf = (metadata: JsonObject | undefined): string | undefined =>
  objectsAt(metadata, 'links')
    .filter((item) => ['canonical', 'self', 'latest-version'].includes(textAt(item, 'rel') ?? ''))
    .map((item) => textAt(item, 'href') ?? '')
    .find((href) => /^https?:\/\//.test(href) && link().safeParse(href).success);

const languageOf = (metadata: JsonObject | undefined): Language | undefined => {
  const written = (textAt(metadata, 'language') ?? propertyAt(metadata, 'language') ?? '').slice(0, 2).toLowerCase();
  return written === 'de' || written === 'en' ? written : undefined;
};

/** The head of a catalogue. */
export const catalogueHead = (catalogue: JsonObject): CatalogueHead => {
  const metadata = objectOf(valueAt(catalogue, 'metadata'));
  return {
    title: textAt(metadata, 'title'),
    publisher: publisherOf(metadata),
    version: textAt(metadata, 'version'),
    licence: licenceOf(catalogue, metadata),
    source: sourceOf(metadata),
    language: languageOf(metadata),
  };
};

/** Tells what of the head and the end of a catalogue is not taken over. */
export const loseMetadata = (catalogue: JsonObject, losses: Losses): void => {
  const taken = new Set(['title', 'version', 'language', 'rights']);
  for (const key of Object.keys(objectOf(valueAt(catalogue, 'metadata')) ?? {})) {
    if (!taken.has(key)) losses.add(`metadata ${key}`, 'a framework has no place for it', 'metadata');
  }
  for (const key of Object.keys(catalogue)) {
    if (!['metadata', 'groups', 'controls', 'params', 'back-matter'].includes(key)) {
      losses.add(`key ${key}`, 'a framework has no place for it', 'catalog');
    }
  }
  const resources = objectsAt(objectOf(valueAt(catalogue, 'back-matter')), 'resources');
  for (const resource of resources) {
    losses.add('resource', 'a framework has no place for it', textAt(resource, 'uuid') ?? textAt(resource, 'title') ?? '?');
  }
};

const commonWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|and|of|for|is|are|to)\b/g,
  de: /\b(?:der|die|das|und|von|für|ist|sind|werden|des)\b/g,
};

/** The language that a text looks like, by its commonest words; English where neither is found. */
export const likelyLanguage = (text: string): Language => {
  const count = (language: Language): number => text.toLowerCase().match(commonWords[language])?.length ?? 0;
  return count('de') > count('en') ? 'de' : 'en';
};
