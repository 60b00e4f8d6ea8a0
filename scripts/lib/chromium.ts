/** The browser of the tests in a browser: one that is there, or else one that is installed. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { CommandError, exitCodes } from './command.ts';
import { runProgram, runTool } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, one on the search path or in a usual place, or the one of playwright-core; undefined where there is none. */
export const chromiumPath = (environment: Readonly<Record<string, string | undefined>> = process.env): string | undefined => {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new CommandError(`CHROMIUM_PATH names no program: ${named}`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces, chromium.executablePath()].find(
    isProgram,
  );
};

// On other systems of the family the package is a stub that leads to another installer.
const isRootOnDebian = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const install = async (): Promise<void> => {
  process.stderr.write('No Chromium found: installing one for the tests in a browser …\n');
  if (isRootOnDebian()) {
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update', '-qq'], { environment });
    const { code } = await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      environment,
    });
    if (code === 0) return;
  }
  await runTool('playwright-core', 'playwright-core', ['install', 'chromium'], { show: true });
};

/** The path of a Chromium, installed if need be. */
export const ensureChromium = async (): Promise<string> => {
  const found = chromiumPath();
  if (found !== undefined) return found;
  await install();
  const installed = chromiumPath();
  if (installed !== undefined) return installed;
  throw new CommandError('No Chromium could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.', exitCodes.findings);
};
