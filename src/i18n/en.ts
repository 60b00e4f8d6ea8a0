/** The English words of the interface. They give the shape that every other language satisfies. */
import { governance } from './en/governance.ts';
import { handbook } from './en/handbook.ts';
import { portfolio } from './en/portfolio.ts';
import { shell } from './en/shell.ts';

export const en = { shell, handbook, portfolio, governance };

/** Every word of the interface in one language, by area. */
export type Words = typeof en;
