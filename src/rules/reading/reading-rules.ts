/** The texts of what the reader objects to: rules that hold for a record by itself. The findings are made in `src/records/`. */
import type { RuleText } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { encoding } from './encoding.ts';
import { fileName } from './file-name.ts';
import { filePlace } from './file-place.ts';
import { fileType } from './file-type.ts';
import { forbiddenKey } from './forbidden-key.ts';
import { frontMatter } from './front-matter.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { image } from './image.ts';
import { mdxOutsidePages } from './mdx-outside-pages.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { statementSyntax } from './statement-syntax.ts';
import { symbolicLink } from './symbolic-link.ts';
import { tooLarge } from './too-large.ts';
import { translation } from './translation.ts';
import { unknownControl } from './unknown-control.ts';
import { unsafeLink } from './unsafe-link.ts';
import { yaml } from './yaml.ts';
import { yamlFeature } from './yaml-feature.ts';

/** A page text for each rule id that the reader gives to a finding, by id. */
export const readingRules: readonly RuleText[] = [
  duplicateId,
  duplicateKey,
  encoding,
  fileName,
  filePlace,
  fileType,
  forbiddenKey,
  frontMatter,
  hiddenCharacter,
  image,
  mdxOutsidePages,
  reference,
  schema,
  statementSyntax,
  symbolicLink,
  tooLarge,
  translation,
  unknownControl,
  unsafeLink,
  yaml,
  yamlFeature,
];
