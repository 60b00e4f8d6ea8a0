/** Colours of the states of a confirmation; the word beside them says the same. */
import type { ConfirmationView } from '#reports/compliance/confirmation-view.ts';

/** The tone of each state. */
export const confirmationTones = {
  reached: 'good',
  low: 'bad',
  'in-progress': 'neutral',
  stale: 'warn',
  unknown: 'warn',
  'not-in-force': 'neutral',
} as const satisfies Record<ConfirmationView['state'], string>;
