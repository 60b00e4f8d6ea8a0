/** Follows a folder while people write in it. */
import { readdirSync, statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { temporaryFile } from '#records/files.ts';

/** How long a folder must be quiet before it is read: editors write a file in several steps. */
const quietMilliseconds = 150;
/** How often the folder is looked at where the system tells nothing, as on network drives and in containers. */
const lookMilliseconds = 3_000;

/** What tells one state of a folder from another: names, sizes and times of all files. Empty where there is no such folder. */
const stateOf = (folder: string): string => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !temporaryFile.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => {
        const found = statSync(file, { throwIfNoEntry: false });
        return `${file} ${String(found?.size)} ${String(found?.mtimeMs)}`;
      })
      .join('\n');
  } catch {
    return '';
  }
};

/** Calls `look` now and after every change below the folder, until the signal aborts. Throws what the first look throws. */
export const follow = async (folder: string, look: () => void, signal: AbortSignal): Promise<void> => {
  let state: string | undefined;
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  const detach = (): void => {
    watcher?.close();
    watcher = undefined;
  };
  const lookAnew = (): void => {
    // What changes while the records are read is seen by the next look.
    const now = stateOf(folder);
    if (now === state) return;
    state = now;
    if (now === '') detach();
    look();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(lookAnew, quietMilliseconds);
  };
  const attach = (): void => {
    if (watcher !== undefined) return;
    try {
      watcher = watch(folder, { recursive: true }, soon).on('error', detach);
    } catch {
      detach();
    }
  };
  lookAnew();
  attach();
  soon();
  const interval = setInterval(() => {
    attach();
    lookAnew();
  }, lookMilliseconds);
  await new Promise<void>((ended) => {
    signal.addEventListener('abort', () => {
      ended();
    });
  });
  clearInterval(interval);
  clearTimeout(timer);
  detach();
};

/** A signal that aborts when the person ends the command: Ctrl-C, or the editor that closes its terminal. */
export const untilEnded = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
};
