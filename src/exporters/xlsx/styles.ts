/** The one style sheet of our workbooks (ECMA-376, part 1, 18.8): a head, and a format for each kind of cell. */

/** Codes of number formats of our own, beside those that are built in. */
const dayFormat = 164;
const moneyFormat = 165;
const shareFormat = 166;
const numberFormat = 167;

const cell = (format: number, more = ''): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format === 0 ? '' : ' applyNumberFormat="1"'}${more}`;

/** In the order of `styleOf` in cell.ts. */
const cellFormats = [
  `${cell(0, ' applyAlignment="1">')}<alignment vertical="top" wrapText="1"/></xf>`,
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  `${cell(dayFormat, ' applyAlignment="1">')}<alignment horizontal="left" vertical="top"/></xf>`,
  ...[moneyFormat, shareFormat, 2, numberFormat, 1].map(
    (format) => `${cell(format, ' applyAlignment="1">')}<alignment vertical="top"/></xf>`,
  ),
  `${cell(49, ' quotePrefix="1" applyAlignment="1">')}<alignment vertical="top" wrapText="1"/></xf>`,
];

const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** `xl/styles.xml` */
export const stylesXml = (): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', [
      `<numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/>`,
      `<numFmt numFmtId="${moneyFormat}" formatCode="#,##0.00;[Red]\\-#,##0.00"/>`,
      `<numFmt numFmtId="${shareFormat}" formatCode="0.0%"/>`,
      `<numFmt numFmtId="${numberFormat}" formatCode="#,##0.##"/>`,
    ]),
    list('fonts', [
      '<font><sz val="10"/><color rgb="FF15262C"/><name val="Calibri"/><family val="2"/></font>',
      '<font><b/><sz val="10"/><color rgb="FF083F48"/><name val="Calibri"/><family val="2"/></font>',
    ]),
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FFE2EEEE"/><bgColor indexed="64"/></patternFill></fill>',
    ]),
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      '<border><left/><right/><top/><bottom style="thin"><color rgb="FF868174"/></bottom><diagonal/></border>',
    ]),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', cellFormats),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  ].join('');
