/** A cell → the value of a field, by the kind of the field and the declared formats. Nothing is guessed: a cell that could mean two things is a fault. */
import type { FieldKind } from '#schemas/field-kind.ts';
import type { Message } from '#schemas/finding.ts';
import { hiddenCharacters, visibleText } from '#schemas/hidden-characters.ts';
import type { ColumnRule, TableFormats } from '#schemas/table-mapping.ts';
import type { DraftValue } from '../draft.ts';
import { dayOfCell, looksLikeDay, monthOfCell } from './days.ts';
import { numberIn, product } from './numbers.ts';

/** What is wrong with a cell, and the remedy. */
export interface CellFault {
  readonly message: Message;
  readonly hint?: Message | undefined;
}

/** What a cell came to; no value where it is empty: not known, never 0. */
export type CellRead = { readonly value: DraftValue | undefined } | { readonly fault: CellFault };

/** How a column is read: what the file declares, and what the column says otherwise. */
export type CellRule = TableFormats & Pick<ColumnRule, 'values' | 'split' | 'percent' | 'times' | 'round'>;

/** What the office gives to reading: its currency, and the id of a record by its title. */
export interface CellOffice {
  readonly currency: string;
}

const longest = 60;

/** Text of a file, made safe and short for a message. */
export const shownCell = (cell: string): string => {
  const visible = visibleText(cell);
  return visible.length > longest ? `${visible.slice(0, longest - 1)}…` : visible;
};

const fault = (en: string, de: string, hintEn?: string, hintDe?: string): { readonly fault: CellFault } => ({
  fault: { message: { en, de }, hint: hintEn === undefined ? undefined : { en: hintEn, de: hintDe ?? hintEn } },
});

const spreadsheetErrors =
  /^#(?:REF|BEZUG|N\/A|NV|N\/V|VALUE|WERT|DIV\/0|NAME|NUM|ZAHL|NULL|SPILL|ÜBERLAUF|CALC|FIELD|BUSY|CONNECT|BLOCKED|GETTING_DATA|UNKNOWN)[!?]?$/i;

/** What no field may hold, whatever its kind. */
const unfit = (cell: string): { readonly fault: CellFault } | undefined => {
  if (spreadsheetErrors.test(cell)) {
    return fault(
      `"${shownCell(cell)}" is an error of the spreadsheet`,
      `„${shownCell(cell)}“ ist ein Fehler der Tabelle`,
      'Mend the formula, or empty the cell: empty means not known.',
      'Berichtigen Sie die Formel oder leeren Sie die Zelle: Leer heißt unbekannt.',
    );
  }
  if (/^#{2,}$/.test(cell)) {
    return fault(
      'the column was too narrow to show the value',
      'die Spalte war zu schmal für den Wert',
      'Make it wider and export anew.',
      'Verbreitern Sie sie und exportieren Sie neu.',
    );
  }
  if (cell.startsWith('=')) {
    return fault(
      'the cell holds a formula, not its result',
      'die Zelle enthält eine Formel, nicht ihr Ergebnis',
      'Export the results of the formulas.',
      'Exportieren Sie die Ergebnisse der Formeln.',
    );
  }
  // A line break of Windows inside a cell is none.
  if (cell.replaceAll('\r\n', '\n').search(hiddenCharacters) >= 0) {
    return fault(
      'the cell holds a character that cannot be seen',
      'die Zelle enthält ein unsichtbares Zeichen',
      'Type the cell anew.',
      'Geben Sie die Zelle neu ein.',
    );
  }
  return undefined;
};

const same = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'accent' }) === 0;

const numberFault = (cell: string, read: { readonly fault: 'none' | 'ambiguous' | 'percent' }): { readonly fault: CellFault } =>
  read.fault === 'percent'
    ? fault(
        `"${shownCell(cell)}" is a percentage`,
        `„${shownCell(cell)}“ ist ein Prozentwert`,
        'Say percent: keep (45 % is 45) or percent: share (45 % is 0.45) at the column.',
        'Geben Sie bei der Spalte percent: keep (45 % wird 45) oder percent: share (45 % wird 0,45) an.',
      )
    : read.fault === 'ambiguous'
      ? fault(
          `"${shownCell(cell)}" could be read in two ways`,
          `„${shownCell(cell)}“ ließe sich auf zwei Arten lesen`,
          'Declare decimal and thousands under formats.',
          'Erklären Sie decimal und thousands unter formats.',
        )
      : fault(
          `"${shownCell(cell)}" is no number in the declared form`,
          `„${shownCell(cell)}“ ist keine Zahl in der erklärten Form`,
          'Correct the cell, declare decimal, thousands and strip under formats, or list the word under empty.',
          'Berichtigen Sie die Zelle, erklären Sie decimal, thousands und strip unter formats oder nehmen Sie das Wort in empty auf.',
        );

const number = (cell: string, rule: CellRule): { readonly value: number } | { readonly fault: CellFault } => {
  const { percent, times = 1, round } = rule;
  const text = percent === undefined ? cell : cell.replace(/\s*%$/, '');
  const read = numberIn(text, rule);
  if ('fault' in read) return numberFault(cell, read);
  return { value: product(read.value, percent === 'share' ? times / 100 : times, round) };
};

const yesNo = (cell: string, { yes = [], no = [] }: CellRule): CellRead => {
  if ([...yes, 'yes', 'ja', 'true', '1', 'wahr'].some((word) => same(word, cell))) return { value: true };
  if ([...no, 'no', 'nein', 'false', '0', 'falsch'].some((word) => same(word, cell))) return { value: false };
  return fault(
    `"${shownCell(cell)}" is neither yes nor no`,
    `„${shownCell(cell)}“ ist weder ja noch nein`,
    'Add the word to yes or no under formats.',
    'Nehmen Sie das Wort unter formats in yes oder no auf.',
  );
};

const choice = (cell: string, values: readonly string[]): CellRead => {
  const found = values.find((value) => same(value, cell));
  if (found !== undefined) return { value: found };
  return fault(
    `"${shownCell(cell)}" is none of ${values.join(', ')}`,
    `„${shownCell(cell)}“ ist keiner der Werte ${values.join(', ')}`,
    'Say what it means in the table values of the column.',
    'Geben Sie in der Tabelle values der Spalte an, was es bedeutet.',
  );
};

const dayOrMonth = (cell: string, kind: 'day' | 'month', { dateOrder }: CellRule): CellRead => {
  const value = kind === 'day' ? dayOfCell(cell, dateOrder) : monthOfCell(cell, dateOrder);
  if (value !== undefined) return { value };
  if (dateOrder === undefined && looksLikeDay(cell)) {
    return fault(
      `"${shownCell(cell)}" could be read in two ways`,
      `„${shownCell(cell)}“ ließe sich auf zwei Arten lesen`,
      'Declare dateOrder under formats: dmy, mdy or ymd.',
      'Erklären Sie dateOrder unter formats: dmy, mdy oder ymd.',
    );
  }
  const order = dateOrder ?? 'ymd';
  return kind === 'day'
    ? fault(
        `"${shownCell(cell)}" is no day in the order ${order} with a year of four digits`,
        `„${shownCell(cell)}“ ist kein Tag in der Reihenfolge ${order} mit vierstelligem Jahr`,
        'Correct the cell or dateOrder. No date is guessed.',
        'Berichtigen Sie die Zelle oder dateOrder. Kein Datum wird erraten.',
      )
    : fault(
        `"${shownCell(cell)}" is no month such as 2026-10 or 10/2026`,
        `„${shownCell(cell)}“ ist kein Monat wie 2026-10 oder 10/2026`,
        'Correct the cell, or say what it means in the table values of the column.',
        'Berichtigen Sie die Zelle oder geben Sie in der Tabelle values der Spalte an, was sie bedeutet.',
      );
};

const scalar = (cell: string, kind: FieldKind, rule: CellRule, office: CellOffice): CellRead => {
  switch (kind.kind) {
    case 'number':
      return number(cell, rule);
    case 'money': {
      const read = number(cell, rule);
      const { currency = office.currency } = rule;
      return 'fault' in read || currency === office.currency ? read : { value: { amount: read.value, currency } };
    }
    case 'yes-no':
      return yesNo(cell, rule);
    case 'choice':
      return choice(cell, kind.values);
    case 'day':
    case 'month':
      return dayOrMonth(cell, kind.kind, rule);
    default:
      return { value: cell };
  }
};

const notInTable: Message = {
  en: 'Add the word to the table values of the column.',
  de: 'Nehmen Sie das Wort in die Tabelle values der Spalte auf.',
};

const translated = (cell: string, kind: FieldKind, rule: CellRule, office: CellOffice): CellRead => {
  const { values } = rule;
  const key =
    values === undefined || Object.hasOwn(values, cell) ? cell : (Object.keys(values).find((name) => cellText(name) === cell) ?? cell);
  if (values !== undefined && Object.hasOwn(values, key)) return { value: values[key] };
  const read = scalar(cell, kind, rule, office);
  return values !== undefined && 'fault' in read ? { fault: { ...read.fault, hint: notInTable } } : read;
};

/** Tidy text of a cell; a mark that an export of ours (and others) puts before `=` is taken off. Line breaks stay. */
export const cellText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The value of a cell for a field of that kind. */
export const valueOf = (raw: string, kind: FieldKind, rule: CellRule, office: CellOffice): CellRead => {
  const text = cellText(raw);
  if (text === '' || (rule.empty ?? []).some((word) => same(cellText(word), text))) return { value: undefined };
  const wrong = unfit(text);
  if (wrong !== undefined) return wrong;
  const cell = /^'[=+\-@]/.test(text) ? text.slice(1) : text;
  if (kind.kind !== 'list') return translated(cell, kind, rule, office);
  const parts = rule.split === undefined ? [cell] : cell.split(rule.split.trim() === '' ? rule.split : rule.split.trim());
  const reads = parts.flatMap((part) => (part.trim() === '' ? [] : [translated(part.trim(), kind.item, rule, office)]));
  const wrongPart = reads.find((read) => 'fault' in read);
  if (wrongPart !== undefined) return wrongPart;
  const items = reads.flatMap((read) => ('value' in read && read.value !== undefined ? [read.value] : []));
  return { value: items.length === 0 ? undefined : [...new Set(items)] };
};
