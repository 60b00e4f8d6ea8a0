/** The record `imports/<id>.yaml`: read before an import, and the text of it afterwards. */
import path from 'node:path';
import type { Office } from '#domain/office/office.ts';
import type { LastImport } from '#importers/context.ts';
import { memoryText, rememberedIn } from '#importers/merge/memory.ts';
import type { Remembered } from '#importers/merge/memory.ts';
import type { DataOf } from '#schemas/index.ts';
import { keyLines } from '#records/value-lines.ts';

/** What is kept between two imports of one source. */
export interface ImportMemory {
  readonly last: LastImport | undefined;
  readonly entries: ReadonlyMap<string, Remembered>;
}

/** The memory of a source; empty where it was never imported. */
export const memoryOf = (office: Office, id: string): ImportMemory => {
  const data = office.find('imports', id)?.data;
  if (data === undefined) return { last: undefined, entries: new Map() };
  const { file, day, statusDate, counts = {}, entries = '' } = data;
  return { last: { file, day, statusDate, counts }, entries: new Map(rememberedIn(entries).map((entry) => [entry.key, entry])) };
};

/** Path of a memory in the content folder. */
export const memoryFile = (id: string): string => `imports/${id}.yaml`;

const note = [
  '# Written by npm run import. It says what the last import brought, so that the next one can tell what people changed by hand.',
  '# Not to be edited; deleted, the next import takes all that it finds for written by hand.',
];

/** The text of a memory. */
export const memoryRecord = (head: Omit<DataOf<'imports'>, 'entries'>, entries: readonly Remembered[]): string => {
  const { audience, file, ...rest } = head;
  const data = {
    kind: rest.kind,
    file: path.basename(file),
    day: rest.day,
    project: rest.project,
    statusDate: rest.statusDate,
    counts: rest.counts,
  };
  const lines = Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : keyLines(key, value)));
  const text = memoryText(entries);
  const block =
    text === ''
      ? []
      : [
          'entries: |',
          ...text
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
        ];
  return `${[...note, ...lines, ...block, ...(audience === undefined ? [] : [`audience: ${audience}`])].join('\n')}\n`;
};
