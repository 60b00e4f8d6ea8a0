/** The German words of the interface. */
import { calendar } from './de/calendar.ts';
import { compliance } from './de/compliance.ts';
import { frameworks } from './de/frameworks.ts';
import { governance } from './de/governance.ts';
import { governanceRegisters } from './de/governance-registers.ts';
import { handbook } from './de/handbook.ts';
import { learning } from './de/learning.ts';
import { portfolio } from './de/portfolio.ts';
import { roles } from './de/roles.ts';
import { shell } from './de/shell.ts';
import { versions } from './de/versions.ts';
import { waivers } from './de/waivers.ts';
import type { Words } from './en.ts';

export const de: Words = {
  shell,
  handbook,
  portfolio,
  governance,
  compliance,
  versions,
  waivers,
  frameworks,
  learning,
  governanceRegisters,
  calendar,
  roles,
};
