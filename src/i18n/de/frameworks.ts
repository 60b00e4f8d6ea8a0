/** German words for frameworks, controls and coverage. */
import type { Words } from '../en.ts';

export const frameworks: Words['frameworks'] = {
  title: 'Rahmenwerke',
};
