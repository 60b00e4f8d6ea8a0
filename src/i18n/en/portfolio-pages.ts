/** English names of the pages of the portfolio. */
export const portfolioPages = {
  title: 'Pages of the portfolio',
  pages: {
    dashboard: 'Dashboard',
    roadmap: 'Roadmap',
    milestones: 'Milestones',
    money: 'Money',
    risks: 'Risks',
    benefits: 'Benefits',
    alignment: 'Alignment',
    changes: 'Changes',
    completeness: 'Completeness',
    returns: 'Business cases',
    capacity: 'Capacity',
    requests: 'Requests',
    decide: 'Decide',
  },
};
