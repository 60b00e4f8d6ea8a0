/** How states of contracts and suppliers look beside their words. */
import type { ContractState } from '#domain/resources/contract-term.ts';
import type { ExitPlanState } from '#domain/resources/supplier-standing.ts';

/** Tone of the badge of a contract's state. */
export const contractTones: Readonly<Record<ContractState, 'neutral' | 'accent' | 'good' | 'warn' | 'bad'>> = {
  'notice-passed': 'bad',
  'notice-near': 'warn',
  running: 'good',
  'notice-given': 'accent',
  future: 'neutral',
  ended: 'neutral',
};

/** Tone of the badge of an exit plan; what is missing is bad only where the supplier is critical. */
export const planTone = (plan: ExitPlanState, isExposed: boolean): 'neutral' | 'good' | 'warn' | 'bad' =>
  plan === 'tried' ? 'good' : !isExposed ? 'neutral' : plan === 'missing' ? 'bad' : 'warn';
