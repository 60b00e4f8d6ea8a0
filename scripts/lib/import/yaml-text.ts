/** A record's data as YAML that people like to read and edit: block style, numbers of controls in quotes, long texts as blocks. The same data give the same text. */
import { Document, isScalar, Scalar, visit } from 'yaml';

/** Keys whose values always stand in quotes: numbers of controls and versions would else look like numbers. */
const quotedKeys = new Set(['ref', 'parent', 'version']);
const lineWidth = 120;

/** YAML of a record. */
export const yamlText = (data: object): string => {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      const text = value.value;
      if (quotedKeys.has(String(key.value))) value.type = Scalar.QUOTE_DOUBLE;
      else if (/^\s|\s$/.test(text)) value.type = Scalar.QUOTE_DOUBLE;
      else if (text.includes('\n')) value.type = Scalar.BLOCK_LITERAL;
      else if (text.length > lineWidth) value.type = Scalar.BLOCK_FOLDED;
    },
  });
  return document.toString({ lineWidth, minContentWidth: 40, indentSeq: true });
};
