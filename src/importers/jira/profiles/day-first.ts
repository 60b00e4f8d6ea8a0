/** Formats of Jira where the day stands before the month, also in figures: Spanish, Portuguese, French. */
export const dayFirst: readonly string[] = [
  'dd/MMM/yy h:mm a',
  'dd/MMM/yy HH:mm',
  'dd/MMM/yyyy HH:mm',
  'dd/MMM/yy',
  'dd/MM/yyyy HH:mm',
  'dd/MM/yyyy H:mm',
  'dd/MM/yyyy h:mm a',
  'dd/MM/yyyy',
  'dd/MM/yy HH:mm',
  'dd/MM/yy H:mm',
  'dd/MM/yy h:mm a',
  'dd/MM/yy',
];
