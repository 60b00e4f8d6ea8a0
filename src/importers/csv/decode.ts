/** The bytes of an export as text, in the encoding that was declared. */
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { inFile } from './finding.ts';
import type { CsvFinding } from './finding.ts';
import { csvLimits } from './table.ts';

const refused = (en: string, de: string, hintEn: string, hintDe: string): CsvFinding => inFile({ en, de }, { en: hintEn, de: hintDe });

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The text of a file; a finding where it is too large, or not in that encoding. */
export const decoded = (
  bytes: Uint8Array,
  encoding: ImportMapping['encoding'] | 'utf-16le',
  largest: number = csvLimits.bytes,
): string | CsvFinding => {
  if (bytes.length > largest) {
    return refused(
      `the file has more than ${String(largest / 1024 / 1024)} MB`,
      `die Datei hat mehr als ${String(largest / 1024 / 1024)} MB`,
      'Export the documents one by one.',
      'Exportieren Sie die Dokumente einzeln.',
    );
  }
  if (encoding !== 'utf-16le' && bytes.includes(0)) {
    return refused(
      'the file holds bytes that no text has: it is a workbook, or in another encoding',
      'die Datei enthält Bytes, die kein Text hat: Sie ist eine Arbeitsmappe oder anders kodiert',
      'Export it as CSV in UTF-8.',
      'Exportieren Sie sie als CSV in UTF-8.',
    );
  }
  if (encoding === 'windows-1252' && hasMark(bytes)) {
    return refused(
      'the file is UTF-8, not windows-1252',
      'die Datei ist UTF-8, nicht windows-1252',
      'Set encoding to utf-8.',
      'Setzen Sie encoding auf utf-8.',
    );
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refused(
      `the file is not ${encoding}`,
      `die Datei ist nicht ${encoding}`,
      'Set encoding to windows-1252, or export it as UTF-8.',
      'Setzen Sie encoding auf windows-1252 oder exportieren Sie sie als UTF-8.',
    );
  }
};
