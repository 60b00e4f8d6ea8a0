/** Finds the catalogue in a text, or says what the text is instead. */
import type { Message } from '#schemas/finding.ts';
import { objectOf, valueAt } from './json.ts';
import type { JsonObject } from './json.ts';

/** The catalogue, or why there is none, with what to do. */
export type CatalogueReading = { readonly catalogue: JsonObject } | { readonly refusal: Message; readonly hint: Message };

const refused = (en: string, de: string, hintEn: string, hintDe: string): CatalogueReading => ({
  refusal: { en, de },
  hint: { en: hintEn, de: hintDe },
});

const otherForm = (name: string): CatalogueReading =>
  refused(
    `the file is ${name}: OSCAL is read as JSON only`,
    `die Datei ist ${name}: OSCAL wird nur als JSON gelesen`,
    'Take the JSON file of the catalogue, or convert it.',
    'Nehmen Sie die JSON-Datei des Katalogs, oder wandeln Sie ihn um.',
  );

/** Reads OSCAL in JSON. Other forms, profiles and what is no OSCAL are refused by name. */
export const catalogueOf = (text: string): CatalogueReading => {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return otherForm('XML');
  if (/^(?:---\s|(?:catalog|profile|metadata)\s*:)/.test(start)) return otherForm('YAML');
  let json: unknown;
  try {
    json = JSON.parse(start);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : '';
    return refused(
      `the file is no JSON: ${why}`,
      `die Datei ist kein JSON: ${why}`,
      'Fetch it again; it may be cut off.',
      'Laden Sie sie noch einmal; vielleicht ist sie abgeschnitten.',
    );
  }
  const root = objectOf(json);
  const catalogue = objectOf(valueAt(root, 'catalog'));
  if (catalogue !== undefined) return { catalogue };
  if (objectOf(valueAt(root, 'profile')) !== undefined) {
    return refused(
      'the file is a profile: it chooses controls of catalogues and holds none',
      'die Datei ist ein Profil: Es wählt Maßnahmen aus Katalogen aus und enthält keine',
      'Resolve the profile first, and import the resolved catalogue.',
      'Lösen Sie das Profil zuerst auf und importieren Sie den aufgelösten Katalog.',
    );
  }
  const found = Object.keys(root ?? {})
    .slice(0, 5)
    .join(', ')
    .slice(0, 200);
  return refused(
    `the file holds no OSCAL catalogue${found === '' ? '' : `; it holds: ${found}`}`,
    `die Datei enthält keinen OSCAL-Katalog${found === '' ? '' : `; sie enthält: ${found}`}`,
    'The catalogue stands under the key "catalog".',
    'Der Katalog steht unter dem Schlüssel „catalog“.',
  );
};
