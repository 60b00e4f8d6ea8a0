/** German words. Applications, technology and assets. */
import type { Words } from '../en.ts';

export const applications: Words['applications'] = {};
