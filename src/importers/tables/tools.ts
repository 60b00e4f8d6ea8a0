/** What reading a spreadsheet asks of the records, without reading any itself: whether data fit their schema, whether references lead somewhere, which name was meant. */
import type { FieldPath, Message } from '#schemas/finding.ts';
import type { TableTarget } from '#schemas/table-mapping.ts';

/** A record as it would be. */
export interface CheckedRecord {
  readonly collection: TableTarget;
  /** Id in its collection; of a part of a project, `<project>/<id>`. */
  readonly id: string;
  readonly project: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is wrong with a field. */
export interface FieldFault {
  readonly path: FieldPath;
  readonly message: Message;
  readonly hint?: Message | undefined;
}

/** The one reader's judgement. */
export interface TableTools {
  /** What the schema does not allow. */
  readonly problems: (record: CheckedRecord) => readonly FieldFault[];
  /** References of each record that lead nowhere, where all the records exist. */
  readonly broken: (records: readonly CheckedRecord[]) => readonly (readonly FieldFault[])[];
  /** The name that is nearest to one that does not exist. */
  readonly didYouMean: (written: string, names: Iterable<string>) => Message | undefined;
}
