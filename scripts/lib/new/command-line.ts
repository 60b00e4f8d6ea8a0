/** Parts of command lines that a command proposes to a person. */
import path from 'node:path';

/** A word as a shell takes it: in quotes where it needs them. */
export const shellWord = (written: string): string =>
  /^[\w./-]+$/.test(written) ? written : `'${written.replaceAll("'", String.raw`'\''`)}'`;

/** ` --content FOLDER`, after what stands before it; empty for the folder that is read without it. */
export const contentOption = (content: string, before = ''): string =>
  path.resolve(content) === path.resolve('content') ? '' : `${before} --content ${shellWord(content)}`;
