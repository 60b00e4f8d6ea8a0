/** English words of the calendar of reviews and deadlines. */
export const calendar = {
  title: 'Reviews and deadlines',
  summary:
    'What is due, by month and owner: reviews of documents, procedures that recur, ends of waivers and evidence, obligations and findings.',
  none: 'Nothing is due.',
  overdue: 'Overdue',
  load: 'Due by owner and month',
  later: 'Later',
  laterCount: (n: number) =>
    n === 1
      ? 'One more deadline lies after these twelve months; the calendar file has it.'
      : `${n} more deadlines lie after these twelve months; the calendar files have them.`,
  due: 'Due',
  what: 'What',
  record: 'Record',
  owner: 'Owner',
  last: 'last looked at on {day}',
  times: (n: number) => `first of ${n} times this month`,
  unscheduled: 'Without a review date',
  unscheduledHint: 'These documents name no review period, or nothing tells when they were last looked at.',
  subscribe: 'For your own calendar:',
  reviewsFile: 'reviews and recurring procedures (ICS)',
  deadlinesFile: 'all other deadlines (ICS)',
  milestonesFile: 'milestones of projects (ICS)',
  names: { reviews: 'Reviews', deadlines: 'Deadlines', milestones: 'Milestones' },
  kinds: {
    review: 'Review',
    exercise: 'Recurring procedure',
    expiry: 'Document ends',
    waiver: 'Waiver ends',
    remediation: 'Way back from a waiver',
    obligation: 'Obligation',
    finding: 'Finding',
    evidence: 'Evidence ends',
  },
  milestone: 'Milestone',
  ownerLine: 'Owner: {role}',
  overdueBanner: 'Review overdue',
  overdueText: 'The review of this document was due on {day}. What it says may be out of date; ask its owner where it matters.',
  triggers: 'Review early',
  triggersText: 'Something happened since the last review that speaks for an earlier one:',
};
