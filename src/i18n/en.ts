/** The English words of the interface. They give the shape that every other language satisfies. */
import { calendar } from './en/calendar.ts';
import { compliance } from './en/compliance.ts';
import { frameworks } from './en/frameworks.ts';
import { governance } from './en/governance.ts';
import { governanceRegisters } from './en/governance-registers.ts';
import { handbook } from './en/handbook.ts';
import { learning } from './en/learning.ts';
import { portfolio } from './en/portfolio.ts';
import { roles } from './en/roles.ts';
import { shell } from './en/shell.ts';
import { versions } from './en/versions.ts';
import { waivers } from './en/waivers.ts';

export const en = {
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

/** Every word of the interface in one language, by area. */
export type Words = typeof en;
