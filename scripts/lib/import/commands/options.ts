/** Options that every kind of import has in the same words. */
import { Option } from 'commander';

/** `--format text|json`. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'how the result is printed').choices(['text', 'json']).default('text');

/** `--content DIR`. */
export const contentOption = (): Option => new Option('--content <dir>', 'folder of the records').default('content');

/** `--dry-run`. */
export const dryRunOption = (): Option => new Option('--dry-run', 'print the result and write nothing').default(false);

/** Tells the program with which exit code it ends. */
export type Ends = (exitCode: number) => void;
