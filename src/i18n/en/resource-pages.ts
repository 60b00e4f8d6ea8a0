/** English names of the pages of the resources. */
export const resourcePages = {
  title: 'Pages of the resources',
  section: 'Resources',
  partial: 'This edition may not hold all records: counts and sums are those of what it holds.',
  pages: {
    overview: 'Overview',
    applications: 'Applications',
    technology: 'Technology',
    assets: 'Assets and licences',
    contracts: 'Contracts',
    suppliers: 'Suppliers',
    'personal-data': 'Personal data',
    money: 'Run, grow, transform',
  },
};
