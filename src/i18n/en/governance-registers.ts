/** English words of obligations, findings and decisions. */
export const governanceRegisters = {
  title: 'Registers',
};
