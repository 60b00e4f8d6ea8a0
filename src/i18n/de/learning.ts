/** German words for acknowledgement and training. */
import type { Words } from '../en.ts';

export const learning: Words['learning'] = {
  title: 'Kenntnisnahme und Schulung',
};
