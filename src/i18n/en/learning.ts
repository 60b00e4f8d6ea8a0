/** English words of acknowledgement and training. */
export const learning = {
  title: 'Acknowledgement and training',
};
