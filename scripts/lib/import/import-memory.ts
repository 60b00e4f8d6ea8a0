/** The record `imports/<id>.yaml`: read before an import, and the text of it afterwards. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Office } from '#domain/office/office.ts';
import type { LastImport } from '#importers/context.ts';
import { memoryText, rememberedIn } from '#importers/merge/memory.ts';
import type { Remembered } from '#importers/merge/memory.ts';
import type { DataOf } from '#schemas/index.ts';
import { keyLines } from '#records/value-lines.ts';
import { CommandError, exitCodes } from '../command.ts';

/** What is kept between two imports of one source. */
export interface ImportMemory {
  readonly last: LastImport | undefined;
  readonly entries: ReadonlyMap<string, Remembered>;
}

/** Path of a memory in the content folder. */
export const memoryFile = (id: string): string => `imports/${id}.yaml`;

/** The memory of a source; empty where it was never imported. One that cannot be read is refused: without it every record would look new, and all that people renamed would come twice. */
export const memoryOf = (content: string, office: Office, id: string): ImportMemory => {
  const data = office.find('imports', id)?.data;
  const remembered = rememberedIn(data?.entries ?? '');
  if (data === undefined || (data.records !== undefined && data.records !== remembered.length)) {
    const file = path.join(content, memoryFile(id));
    if (!existsSync(file)) return { last: undefined, entries: new Map() };
    throw new CommandError(
      `"${file}", which says what the last import brought, cannot be read: it was changed by hand, cut off, or holds the marks of a merge. Nothing is written. Bring its last good state back, such as either side of the merge; the check says what is wrong with it. Or delete it: the next import then takes all that it finds for written by hand.`,
      exitCodes.findings,
    );
  }
  const { file, day, statusDate, counts = {} } = data;
  return { last: { file, day, statusDate, counts }, entries: new Map(remembered.map((entry) => [entry.key, entry])) };
};

const note = [
  '# Written by npm run import. It says what the last import brought, so that the next one can tell what people changed by hand.',
  '# Not to be edited; deleted, the next import takes all that it finds for written by hand.',
];

/** The text of a memory. */
export const memoryRecord = (head: Omit<DataOf<'imports'>, 'entries' | 'records'>, entries: readonly Remembered[]): string => {
  const { audience, file, ...rest } = head;
  const data = {
    kind: rest.kind,
    file: path.basename(file),
    day: rest.day,
    project: rest.project,
    statusDate: rest.statusDate,
    counts: rest.counts,
    records: entries.length,
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
