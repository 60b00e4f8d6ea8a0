/** Whether what an import brings stays within what the reader takes. */
import type { CollectionDraft } from '#importers/draft.ts';
import { keyStart } from '#importers/merge/collection.ts';
import { memoryText, remember } from '#importers/merge/memory.ts';
import { newData } from '#importers/merge/three-way.ts';
import { limits } from '#records/limits.ts';
import { itemLines } from '#records/value-lines.ts';
import { recordTypes } from '#schemas/index.ts';

/** Share of a limit that an import may fill: people add to these files. */
const room = 0.95;

/** Longest memory of one collection: its file holds those of the others as well. */
const memoryLength = 800_000;

const nodesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, each) => sum + 1 + nodesOf(each), 1) : 1;

/** Whether the file of these records, and the memory of them, can be read again. */
export const fitsLimits = (draft: CollectionDraft): boolean => {
  const order = Object.keys(recordTypes[draft.collection].schema.shape);
  const memory = memoryText(draft.records.map(({ id, uid, fields }) => remember(`${keyStart(draft)}${id}`, uid, fields)));
  if (memory.length > memoryLength) return false;
  let bytes = 0;
  let nodes = 0;
  for (const record of draft.records) {
    const item = { id: record.id, ...newData(record, order) };
    bytes += itemLines(item, { flow: false, padded: false, gap: 1 }).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    nodes += nodesOf(item) + Object.keys(item).length;
  }
  return bytes < limits.fileBytes * room && nodes < limits.registerNodes * room;
};
