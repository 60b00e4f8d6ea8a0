/** German words for obligations, findings and decisions. */
import type { Words } from '../en.ts';

export const governanceRegisters: Words['governanceRegisters'] = {
  title: 'Register',
};
