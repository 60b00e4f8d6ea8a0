/** Reads one file: its data, its text, its problems. Nothing here knows of other records. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FieldPath, Finding, Place } from '#schemas/finding.ts';
import { fieldName } from '#schemas/finding.ts';
import type { Body } from '#schemas/record.ts';
import { readBody } from './body.ts';
import type { ContentFile } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import { limits } from './limits.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { placesIn, readText } from './text.ts';
import { offsetsIn } from './yaml-places.ts';
import { readYaml } from './yaml.ts';

/** A file that could be read as YAML with, in Markdown, a body. */
export interface ReadFile {
  readonly file: string;
  readonly data: unknown;
  readonly body: Body | undefined;
  readonly digest: string;
  /** Where a field stands; its key rather than its value where `key` is true. */
  readonly placeOf: (path: FieldPath, key?: boolean) => Place;
}

/** A problem as a finding at a place. */
export const findingAt = (found: Problem, place: Place, record?: string, path?: FieldPath): Finding => ({
  ...place,
  rule: found.rule,
  severity: found.severity,
  message: found.message,
  hint: found.hint,
  record,
  field: path === undefined || path.length === 0 ? undefined : fieldName(path),
});

/** SHA-256 of a text, in hexadecimal. */
export const sha256Of = (text: string | Uint8Array): string => hash('sha256', text, 'hex');

/** A value that is made when it is first asked for. */
const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const isMarkdown = (file: string): boolean => !file.endsWith('.yaml');

/** What a file gives. */
interface ReadResult {
  readonly read: ReadFile | undefined;
  readonly findings: readonly Finding[];
}

/** Files that were read before, by path and digest: two states of an office have most of them in common, and what is the same in both is read once. */
export type KnownFiles = Map<string, ReadResult>;

/** Reads a record file; findings where it cannot be read as a whole. */
export const readRecordFile = ({ file, absolute }: ContentFile, known?: KnownFiles): ReadResult => {
  const bytes = readFileSync(absolute);
  const digest = sha256Of(bytes);
  const name = `${file}\0${digest}`;
  const result = known?.get(name) ?? readBytes(file, bytes, digest);
  known?.set(name, result);
  return result;
};

const readBytes = (file: string, bytes: Buffer, digest: string): ReadResult => {
  const { text, problems } = readText(bytes);
  const places = once(() => placesIn(text));
  const place = (offset: number): Place => ({ file, ...places()(offset) });
  if (problems.length > 0) return { read: undefined, findings: problems.map((found) => findingAt(found.problem, place(found.offset))) };

  const parts = isMarkdown(file) ? readFrontMatter(text) : { ...readYaml(text), yaml: text, yamlOffset: 0, body: '', bodyOffset: 0 };
  const findings = parts.problems.map((found) => findingAt(found.problem, place(found.offset), undefined, found.path));
  if (isMarkdown(file) && bytes.length > limits.bodyBytes && Buffer.byteLength(parts.body) > limits.bodyBytes) {
    findings.push(
      findingAt(
        problem(
          'too-large',
          `the text has more than ${String(limits.bodyBytes / 1024)} KB`,
          `der Text hat mehr als ${String(limits.bodyBytes / 1024)} KB`,
          'Split the document.',
          'Teilen Sie das Dokument.',
        ),
        place(parts.bodyOffset),
      ),
    );
  }
  if (findings.length > 0) return { read: undefined, findings };

  const written = isMarkdown(file) && !file.endsWith('.mdx') ? readBody(parts.body, file, place(parts.bodyOffset).line) : undefined;
  const offsets = once(() => offsetsIn(parts.yaml));
  return {
    findings: (written?.problems ?? []).map((found) => findingAt(found.problem, { file, line: found.line, column: found.column })),
    read: {
      file,
      data: parts.data,
      body: written?.body,
      digest,
      placeOf: (path, key = false) => place(parts.yamlOffset + offsets()(path, key)),
    },
  };
};
