/** The first bytes of a file: which encoding it has, or which other kind of file it is. */
import { Refusal } from './findings.ts';

/** Encodings that are read; all others are refused by name. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Names that XML declarations use for them. ISO 8859-1 and US-ASCII are parts of windows-1252. */
const names: Readonly<Record<string, XmlEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

const saveAsXml = {
  en: 'Open it in Microsoft Project, choose File, Save As, and the type "XML Format (*.xml)"; then import that file.',
  de: 'Öffnen Sie sie in Microsoft Project, wählen Sie Datei, Speichern unter und den Typ „XML-Format (*.xml)“; importieren Sie dann diese Datei.',
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Files that people take for XML, by how they begin. */
const otherKinds: readonly { readonly start: readonly number[]; readonly en: string; readonly de: string }[] = [
  {
    start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    en: 'this is a file of Microsoft Project itself (.mpp, binary), not its XML',
    de: 'dies ist eine Datei von Microsoft Project selbst (.mpp, binär), nicht deren XML',
  },
  { start: [0x50, 0x4b, 0x03, 0x04], en: 'this is a zip file or a workbook', de: 'dies ist eine ZIP-Datei oder eine Arbeitsmappe' },
  { start: [0x4d, 0x50, 0x58], en: 'this is an MPX file, the format before XML', de: 'dies ist eine MPX-Datei, das Format vor XML' },
  {
    start: [0x45, 0x52, 0x4d, 0x48, 0x44, 0x52],
    en: 'this is a file of Primavera P6 (.xer)',
    de: 'dies ist eine Datei von Primavera P6 (.xer)',
  },
  { start: [0x25, 0x50, 0x44, 0x46], en: 'this is a PDF', de: 'dies ist ein PDF' },
  { start: [0x1f, 0x8b], en: 'this is a compressed file', de: 'dies ist eine komprimierte Datei' },
];

const declared = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(head)?.[1]?.toLowerCase();
};

/** The encoding of a file by its first bytes (some hundred are enough). Throws a refusal where it is another kind of file. */
export const encodingOf = (start: Uint8Array): XmlEncoding => {
  if (start.length === 0) {
    throw new Refusal(1, { en: 'the file is empty', de: 'die Datei ist leer' }, saveAsXml);
  }
  const other = otherKinds.find((kind) => startsWith(start, ...kind.start));
  if (other !== undefined) throw new Refusal(1, { en: other.en, de: other.de }, saveAsXml);
  if (startsWith(start, 0xff, 0xfe) || startsWith(start, 0x3c, 0x00)) return 'utf-16le';
  if (startsWith(start, 0xfe, 0xff) || startsWith(start, 0x00, 0x3c)) return 'utf-16be';
  const hasMark = startsWith(start, 0xef, 0xbb, 0xbf);
  const name = declared(hasMark ? start.subarray(3) : start);
  if (hasMark || name === undefined) return 'utf-8';
  const encoding = names[name];
  if (encoding !== undefined && Object.hasOwn(names, name)) return encoding;
  throw new Refusal(
    1,
    {
      en: `the file says that it is encoded as ${name}; UTF-8, UTF-16 with byte order mark and windows-1252 are read`,
      de: `die Datei nennt als Kodierung ${name}; gelesen werden UTF-8, UTF-16 mit Byte-Reihenfolge-Marke und windows-1252`,
    },
    saveAsXml,
  );
};

/** The text of a file, piece by piece. Throws a refusal where its bytes are not what it says. */
export function* decodedPieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  let encoding: XmlEncoding = 'utf-8';
  const refused = (): Refusal =>
    new Refusal(
      1,
      { en: `the file is not ${encoding}, as which it must be read`, de: `die Datei ist nicht ${encoding}, wie sie gelesen werden muss` },
      saveAsXml,
    );
  for (const piece of pieces) {
    if (decoder === undefined) {
      encoding = encodingOf(piece);
      decoder = new TextDecoder(encoding, { fatal: true });
    }
    try {
      yield decoder.decode(piece, { stream: true });
    } catch (error) {
      if (error instanceof TypeError) throw refused();
      throw error;
    }
  }
  if (decoder === undefined) encodingOf(new Uint8Array());
  try {
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof TypeError) throw refused();
    throw error;
  }
}
