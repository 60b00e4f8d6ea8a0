/** English words of approvals, versions, redline and what is new. */
export const versions = {
  title: 'Versions',
};
