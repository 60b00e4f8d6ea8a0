/** The file that a person imports, before anything of it is read. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { CommandError } from '../command.ts';

/** Refuses what is no file, and what is larger than a file of its kind can be; `advice` says what to do then. */
export const refuseNoFile = (file: string, largest = Infinity, advice = ''): void => {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CommandError(`There is no file "${file}".`);
  if (statSync(file).size <= largest) return;
  throw new CommandError(`"${file}" has more than ${String(largest / 1024 / 1024)} MB${advice === '' ? '.' : `: ${advice}.`}`);
};

/** The bytes of a file that is held in memory as a whole. */
export const bytesOf = (file: string, largest: number, advice = ''): Buffer => {
  refuseNoFile(file, largest, advice);
  return readFileSync(file);
};
