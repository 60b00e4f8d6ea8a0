/** What a file is by its first bytes: a CSV or JSON of Jira, or something else that is sent back with the remedy. */
import type { Message } from '#schemas/finding.ts';
import { inFile } from '../csv/finding.ts';
import type { ImportFinding } from '../draft.ts';
import type { ByteSource } from './byte-source.ts';

/** Sizes beyond which a file is refused. */
export const jiraLimits = { bytes: 2 * 1024 * 1024 * 1024, issues: 200_000, recordCharacters: 32 * 1024 * 1024 } as const;

/** A file that can be read, or why it cannot. */
export type FileKind = { readonly kind: 'csv' | 'json' } | { readonly refused: ImportFinding };

const refused = (message: Message, hint: Message): FileKind => ({ refused: inFile(message, hint) });

const asCsv: Message = {
  en: 'In Jira choose Export → CSV (all fields), or ask the REST interface for JSON.',
  de: 'Wählen Sie in Jira Exportieren → CSV (alle Felder) oder fragen Sie die REST-Schnittstelle nach JSON.',
};

const starts = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: every second byte of the first ones is zero. */
const isWide = (bytes: Uint8Array): boolean => {
  const first = bytes.subarray(0, 64);
  return first.length >= 8 && [0, 1].some((odd) => first.every((byte, index) => index % 2 !== odd || byte === 0));
};

/** What the file is. */
export const fileKind = (source: ByteSource): FileKind => {
  const bytes = source.part(0, 4096);
  if (source.length > jiraLimits.bytes) {
    const most = String(jiraLimits.bytes / 1024 / 1024);
    return refused(
      { en: `the file has more than ${most} MB`, de: `die Datei hat mehr als ${most} MB` },
      {
        en: 'Export fewer columns: descriptions, comments and attachments are not needed.',
        de: 'Exportieren Sie weniger Spalten: Beschreibungen, Kommentare und Anhänge werden nicht gebraucht.',
      },
    );
  }
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff) || isWide(bytes)) {
    return refused(
      { en: 'the file is UTF-16, as spreadsheets save it', de: 'die Datei ist UTF-16, wie Tabellenkalkulationen sie speichern' },
      { en: `Export it from Jira anew. ${asCsv.en}`, de: `Exportieren Sie sie neu aus Jira. ${asCsv.de}` },
    );
  }
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refused(
      { en: 'the file is a workbook of a spreadsheet', de: 'die Datei ist eine Arbeitsmappe einer Tabellenkalkulation' },
      asCsv,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes).trimStart();
  if (text === '') return refused({ en: 'the file is empty', de: 'die Datei ist leer' }, asCsv);
  if (/^<(?:!doctype html|html|head|body|table|style|meta)/i.test(text)) {
    return refused(
      {
        en: 'the file is a web page: Jira gives its exports for Word and Excel the ending .xls or .doc, but they are HTML',
        de: 'die Datei ist eine Webseite: Jira gibt seinen Exporten für Word und Excel die Endung .xls oder .doc, doch sie sind HTML',
      },
      asCsv,
    );
  }
  if (text.startsWith('<')) return refused({ en: 'the file is XML', de: 'die Datei ist XML' }, asCsv);
  return { kind: /^(?:\{|\[\s*(?:[{\]]|$))/.test(text) ? 'json' : 'csv' };
};
