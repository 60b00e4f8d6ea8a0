/** The folder in which one build works, apart from all others of the checkout. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isAlive } from './lock.ts';

const prefix = (): string => `build-${hostname()}-`;

/** Removes what killed builds of this machine left. */
const clear = (parent: string): void => {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix())) continue;
    const pid = /^(\d+)-/.exec(name.slice(prefix().length))?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
};

/** A new empty folder that no other build has, named by machine and process; whoever opens it removes it. */
export const openWorkshop = (parent: string, purpose: string): string => {
  mkdirSync(parent, { recursive: true });
  clear(parent);
  return mkdtempSync(path.join(parent, `${prefix()}${String(process.pid)}-${purpose}-`));
};
