/** English words of frameworks, controls and coverage. */
export const frameworks = {
  title: 'Frameworks',
};
