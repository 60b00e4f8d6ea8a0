/** German words for the waiver register. */
import type { Words } from '../en.ts';

export const waivers: Words['waivers'] = {
  title: 'Ausnahmen',
};
