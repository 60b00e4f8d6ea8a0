/** The YAML file that says how an import is to read its source (a mapping of columns, a profile of Jira), read with the places of its fields. */
import type * as z from 'zod';
import { findingAt } from '#records/read-file.ts';
import { placesIn, readText } from '#records/text.ts';
import { validate } from '#records/validate.ts';
import { offsetsIn } from '#records/yaml-places.ts';
import { readYaml } from '#records/yaml.ts';
import type { FieldPath, Finding, Place } from '#schemas/finding.ts';
import type { MergeOptions } from './merge-import.ts';
import { bytesOf } from './source-file.ts';

/** Options of the imports that take a mapping. */
export interface CsvCommandOptions extends MergeOptions {
  readonly mapping: string;
}

/** A mapping file before it is held against a schema. */
export interface MappingFile {
  /** Undefined where it cannot be read. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  readonly placeOf: (path: FieldPath, key?: boolean) => Place;
}

const largest = 1024 * 1024;

/** Reads a mapping file. */
export const readMappingFile = (file: string): MappingFile => {
  const { text, problems } = readText(bytesOf(file, largest, 'nobody writes a mapping or a profile that large'));
  const places = placesIn(text);
  const offsets = offsetsIn(text);
  const at = (offset: number): Place => ({ file, ...places(offset) });
  const placeOf = (where: FieldPath, key = false): Place => at(offsets(where, key));
  const yaml = problems.length > 0 ? undefined : readYaml(text);
  const unreadable = [...problems, ...(yaml?.problems ?? [])];
  return {
    data: unreadable.length > 0 ? undefined : yaml?.data,
    findings: unreadable.map(({ problem, offset }) => findingAt(problem, at(offset))),
    placeOf,
  };
};

/** The mapping as its schema says, or what does not fit. */
export const mappingIn = <Schema extends z.ZodObject>(
  schema: Schema,
  { data, findings, placeOf }: MappingFile,
): { readonly mapping: z.infer<Schema> | undefined; readonly findings: readonly Finding[] } => {
  if (findings.length > 0) return { mapping: undefined, findings };
  const result = validate(schema, data);
  return 'problems' in result
    ? {
        mapping: undefined,
        findings: result.problems.map((found) => findingAt(found.problem, placeOf(found.path, found.key), undefined, found.path)),
      }
    : { mapping: result.data, findings: [] };
};
