import { defineConfig } from 'vitest/config';

const all = (folder: string) => `${folder}/**/*.test.ts`;

export default defineConfig({
  test: {
    projects: [
      // What needs no built site: functions, the reader, commands.
      { test: { name: 'unit', include: [all('tests')], exclude: [all('tests/site'), all('tests/browser')], testTimeout: 60_000 } },
      // What the build wrote into dist/.
      { test: { name: 'site', include: [all('tests/site')], testTimeout: 30_000 } },
      // dist/ in Chromium; one file at a time, so that times and focus mean something.
      { test: { name: 'browser', include: [all('tests/browser')], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } },
    ],
  },
});
