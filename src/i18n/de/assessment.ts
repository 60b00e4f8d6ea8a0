/** German words. The self-assessment. */
import type { Words } from '../en.ts';

export const assessment: Words['assessment'] = {};
