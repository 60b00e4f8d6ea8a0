/** The folder of the records, as every command meets it first. */
import { existsSync, statSync } from 'node:fs';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { readRecords } from '#records/read-records.ts';
import type { Reading } from '#records/read-records.ts';
import { CommandError, exitCodes } from './command.ts';

/** Refuses a content folder that is not there. `advice` is what else helps. */
export const refuseNoContent = (content: string, advice = ''): void => {
  if (existsSync(content) && statSync(content).isDirectory()) return;
  throw new CommandError(`There is no folder "${content}". Name the folder of the records with --content${advice}.`);
};

/** The records of a folder, and the office that they are; no rule is run. Refused where even the organisation cannot be read. */
export const readOffice = (content: string): { readonly reading: Reading; readonly office: Office } => {
  refuseNoContent(content);
  const reading = readRecords(content);
  const office = officeOf(reading.records, reading.unreadable);
  if (office === undefined) {
    throw new CommandError(`The organisation in "${content}" cannot be read. Run the check first.`, exitCodes.findings);
  }
  return { reading, office };
};
