/** Tones of the states of licences. */
import type { LicenceState } from '#domain/resources/licence-balance.ts';

/** The word says it; the tone only helps. */
export const licenceTones: Readonly<Record<LicenceState, 'neutral' | 'good' | 'warn' | 'bad'>> = {
  short: 'bad',
  idle: 'warn',
  covered: 'good',
  unknown: 'neutral',
};
