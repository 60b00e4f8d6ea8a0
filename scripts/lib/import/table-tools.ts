/** The judgement of the one reader on records that are not written yet. */
import type { Office } from '#domain/office/office.ts';
import type { CheckedRecord, FieldFault, TableTools } from '#importers/tables/tools.ts';
import { didYouMean } from '#records/nearest.ts';
import { resolveReferences } from '#records/references.ts';
import { validate } from '#records/validate.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';

const asRecord = ({ collection, id, project, data }: CheckedRecord): AnyRecord =>
  ({ collection, id, key: `${collection}/${id}`, project, data, references: [], translations: [] }) as unknown as AnyRecord;

/** What exists once the records of an import do too. */
const known = (office: Office, records: readonly AnyRecord[]) => {
  const ids = new Map<Collection, Set<string>>();
  const add = (key: string): void => {
    const slash = key.indexOf('/');
    const collection = key.slice(0, slash) as Collection;
    const own = ids.get(collection) ?? new Set<string>();
    ids.set(collection, own.add(key.slice(slash + 1)));
  };
  for (const { key } of office.records) add(key);
  for (const key of office.unreadable) add(key);
  for (const { key } of records) add(key);
  return { ids, records: new Map([...office.records, ...records].map((record) => [record.key, record])) };
};

/** The tools for an office. */
export const tableTools = (office: Office): TableTools => ({
  problems: ({ collection, data }): readonly FieldFault[] => {
    const result = validate(recordTypes[collection].schema, data);
    return 'problems' in result ? result.problems.map(({ path, problem: { message, hint } }) => ({ path, message, hint })) : [];
  },
  broken: (checked) => {
    const records = checked.map(asRecord);
    const all = known(office, records);
    return records.map((record) =>
      resolveReferences(all, record).flatMap(({ reference, problem }) =>
        problem === undefined ? [] : [{ path: reference.path, message: problem.message, hint: problem.hint }],
      ),
    );
  },
  didYouMean,
});
