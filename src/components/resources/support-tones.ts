/** Tones of the states of support. */
import type { SupportState } from '#domain/resources/support-end.ts';

/** The word says it; the tone only helps. */
export const supportTones: Readonly<Record<SupportState, 'neutral' | 'good' | 'warn' | 'bad'>> = {
  ended: 'bad',
  soon: 'warn',
  later: 'good',
  'not-announced': 'neutral',
  unknown: 'neutral',
};
