/** The German words of the interface. */
import { governance } from './de/governance.ts';
import { handbook } from './de/handbook.ts';
import { portfolio } from './de/portfolio.ts';
import { shell } from './de/shell.ts';
import type { Words } from './en.ts';

export const de: Words = { shell, handbook, portfolio, governance };
