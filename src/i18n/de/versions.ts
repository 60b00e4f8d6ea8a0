/** German words for approvals, versions, redline and what is new. */
import type { Words } from '../en.ts';

export const versions: Words['versions'] = {
  title: 'Fassungen',
};
