/** The pieces of a cell as elements; the same markup as the page has at build time. */
import type { Drawing } from '../charts/drawing.ts';
import { element } from './element.ts';
import { classOf, partsAt } from './table-cells.ts';
import type { ShownPart } from './table-cells.ts';
import type { SentTable } from './sent-table.ts';

const vector = 'http://www.w3.org/2000/svg';

const drawingElement = ({ width, height, paths }: Drawing): SVGSVGElement => {
  const svg = document.createElementNS(vector, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const { kind, d } of paths) {
    const path = document.createElementNS(vector, 'path');
    path.setAttribute('class', kind);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
};

const partElement = ({ text, href, kind, lang, drawing, isTwin }: ShownPart): HTMLElement => {
  // Addresses are paths of this site; anything else would be a mistake in the file.
  const attributes = {
    ...(kind === undefined ? {} : { class: kind }),
    ...(lang === undefined ? {} : { lang }),
    ...(href?.startsWith('/') === true ? { href } : {}),
  };
  if (kind === 'unknown') {
    return element(
      'span',
      { ...attributes, title: text },
      element('span', { 'aria-hidden': 'true' }, '—'),
      element('span', { class: 'visually-hidden' }, text),
    );
  }
  if (drawing === undefined) return element(href === undefined ? 'span' : 'a', attributes, text);
  return isTwin === true
    ? element('span', { ...attributes, title: text }, drawingElement(drawing), element('span', { class: 'visually-hidden' }, text))
    : element('span', attributes, drawingElement(drawing), element('span', { class: 'rag-word' }, text));
};

/** A row of a table that was sent; the cell at `heading` names it. Cells of hidden columns, counted from 1, stay empty. */
export const rowElement = (
  table: SentTable,
  row: number,
  heading: number | undefined,
  hidden: ReadonlySet<number>,
): HTMLTableRowElement => {
  const made = document.createElement('tr');
  for (const [index, column] of table.columns.entries()) {
    const cell = document.createElement(index === heading ? 'th' : 'td');
    if (index === heading) cell.scope = 'row';
    cell.className = classOf(column) ?? '';
    if (column.label !== undefined && index !== heading) cell.dataset['label'] = column.label;
    if (!hidden.has(index + 1)) for (const part of partsAt(table, column, row)) cell.append(partElement(part), ' ');
    made.append(cell);
  }
  return made;
};
