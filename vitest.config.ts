import { defineConfig } from 'vitest/config';

const all = (folder: string) => `${folder}/**/*.test.ts`;

/** Tests that start commands and linters as processes of their own. */
const commands = ['tests/scripts/*.test.ts', 'tests/layers.test.ts'];

export default defineConfig({
  test: {
    projects: [
      // What needs no built site and no process: functions and the reader. Their files share loaded modules, for nothing of ours keeps a state there; to load everything anew for each of 300 files took two thirds of the time.
      {
        test: {
          name: 'unit',
          // A test that asserts nothing cannot fail. Tests that run beside each other, as those of commands do, are not told apart by this count.
          expect: { requireAssertions: true },
          include: [all('tests')],
          exclude: [...commands, all('tests/site'), all('tests/browser')],
          setupFiles: ['tests/remove-folders.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      // The commands as people start them.
      { test: { name: 'commands', include: commands, setupFiles: ['tests/remove-folders.ts'], testTimeout: 60_000 } },
      // What the build wrote into dist/.
      { test: { name: 'site', include: [all('tests/site')], setupFiles: ['tests/remove-folders.ts'], testTimeout: 30_000 } },
      // dist/ in Chromium; one file at a time, so that times and focus mean something, and two tests of those that may go together.
      {
        test: {
          name: 'browser',
          include: [all('tests/browser')],
          setupFiles: ['tests/remove-folders.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
