/** English words. The questions of the self-assessment; answers from the one that speaks least for more structure to the one that speaks most. */
export const assessmentQuestions = {
  staff: {
    name: 'Staff',
    question: 'How many people work for the organisation?',
    help: 'All who work with its IT or depend on it, part-time staff included.',
    answers: ['Fewer than 50', '50 to 249', '250 to 999', '1,000 or more'],
  },
  sites: {
    name: 'Sites',
    question: 'At how many sites do they work?',
    help: 'Places with a network of their own; a home office is none.',
    answers: ['One', '2 or 3', '4 to 10', 'More than 10'],
  },
  itStaff: {
    name: 'IT staff',
    question: 'How many of them work in IT?',
    help: 'In full-time posts, wherever they sit. What a provider does for you does not count.',
    answers: ['Fewer than 3', '3 to 9', '10 to 29', '30 or more'],
  },
  applications: {
    name: 'Applications',
    question: 'How many applications are in use?',
    help: 'Programs and services that somebody would miss, spreadsheets that steer the business among them.',
    answers: ['Fewer than 20', '20 to 59', '60 to 149', '150 or more'],
  },
  projects: {
    name: 'Projects a year',
    question: 'How many IT projects are under way in a year?',
    help: 'Work with a beginning, an end and a goal that takes more than a few days. Count those that nobody calls a project.',
    answers: ['Fewer than 3', '3 to 7', '8 to 19', '20 or more'],
  },
  projectSize: {
    name: 'Project size',
    question: 'How large is a usual project?',
    help: 'In working days of all who take part, suppliers included.',
    answers: ['Fewer than 100 days', '100 to 499 days', '500 to 1,999 days', '2,000 days or more'],
  },
  practice: {
    name: 'Project practice',
    question: 'How are projects run today?',
    help: 'What happens, not what is written.',
    answers: [
      'In one way that all know; results are measured',
      'Mostly in one way; reports are regular',
      'As each project manager sees fit',
      'Without rules; dates and budgets often surprise',
    ],
  },
  regulation: {
    name: 'Regulation',
    question: 'How strictly is your IT regulated?',
    help: 'By law, by supervisory authorities, by contracts with customers.',
    answers: [
      'Hardly: data protection and bookkeeping',
      'Customers ask for evidence now and then',
      'Rules of the sector with regular audits',
      'Strictly: critical services under supervision',
    ],
  },
  dependence: {
    name: 'Dependence on IT',
    question: 'How long can your most important work go on without IT?',
    help: 'Until customers notice or harm is done.',
    answers: ['A week or longer', 'Some days', 'Some hours', 'Less than an hour'],
  },
  centralisation: {
    name: 'Wanted centralisation',
    question: 'How much of IT do you want from one place?',
    help: 'What management wants in three years, not what is so today.',
    answers: ['Each unit sees to its own', 'Network and workplaces', 'Most services', 'Everything'],
  },
  standardisation: {
    name: 'Wanted standardisation',
    question: 'How uniform do you want IT to be?',
    help: 'Devices, programs, data, ways of working.',
    answers: ['As each unit needs it', 'A few rules for security', 'Common standards with exceptions', 'One standard everywhere'],
  },
};
