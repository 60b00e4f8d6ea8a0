/** English words. Formulas of selection and capacity. */
export const formulasSelection = {
  'weighted-score': {
    name: 'Weighted score',
    meaning:
      'How good a request or project is by all criteria of the scoring model. Each raw score r is put on a scale from 0 to 1 between the lowest and the highest of its criterion, turned round where less is better (↓), and counts by the weight w of its criterion. 100% would be the best in everything.',
    undefinedWhen:
      'A criterion that weighs something has no raw score, or no criterion weighs anything. A raw score outside its range is not cut, but reported.',
  },
  'weighted-shortest-job-first': {
    name: 'Weighted shortest job first',
    meaning:
      'What a delay costs (value V, urgency U, risk reduction R) for each unit of size J. Who does the highest first earns most in the same time. Raw scores are added as they are; the scoring model says which criteria are meant.',
    undefinedWhen: 'One of the four raw scores is missing, or the size is 0.',
  },
  'relative-spread': {
    name: 'Spread of a cost estimate',
    meaning:
      'How uncertain a cost is: highest less lowest estimate as a share of the likely one, C. 0% is certain; at 100% lowest and highest lie as far apart as the cost itself. It measures how sure the estimate is, not what could go wrong.',
    undefinedWhen: 'One of the three estimates is missing, they contradict one another, or the likely cost is 0.',
  },
  'capacity-gap': {
    name: 'Capacity gap',
    meaning:
      'What is asked of a role of a team in a month, D, less what it can do, C, in full-time equivalents. Above 0 the role is over-allocated; below 0 so much is free. Asked is what projects in progress and what is approved have entered; in the view with all candidates also what is proposed or in assessment.',
    undefinedWhen:
      'Undefined where the team states no capacity for the role in that month. A role that the team does not have has a capacity of 0.',
  },
  'capacity-utilisation': {
    name: 'Utilisation',
    meaning: 'The share of a role’s capacity in a month that is asked for. From 90% on little can be moved: a role counts as nearly taken.',
    undefinedWhen: 'Undefined where the capacity is not stated, or is 0.',
  },
  'time-quadrant': {
    name: 'Quadrant of an application',
    meaning:
      'What the TIME model advises for an application, from its value for the business B and its technical fitness F, each 0 to 100. What reaches its line (b, f; 50 unless the organisation draws others) is high: high and high = invest, high value on poor technology = migrate, little value on sound technology = tolerate, neither = eliminate.',
    undefinedWhen: 'Value or fitness was not assessed.',
  },
  'support-distance': {
    name: 'Distance to the end of support',
    meaning:
      'Days from the data date d to the last day of the vendor’s support, S. 0 is the last day; below 0 nobody mends holes any more. S is what the application or asset states, else the day of the product’s release with the same version. Longer support that is paid for counts only where it is stated, for only then it was bought.',
    undefinedWhen: 'The vendor has announced no day, or product or version are not named or not recorded.',
  },
  'licence-balance': {
    name: 'Licence balance',
    meaning:
      'Licences that were bought, E, less the larger of those installed or assigned, D, and those used, U. Below 0 so many are missing, and are owed on the day of an audit.',
    undefinedWhen:
      'It is not recorded how many were bought, or neither how many are installed nor a shortage in use: what is used alone does not show that all installed are covered.',
  },
  'contract-cost-per-year': {
    name: 'Cost of a contract a year',
    meaning:
      'What a contract costs a year: its value V from start to written end, spread evenly over the m months between them. A month that is not full counts by its days. A renewal is taken to cost the same a year.',
    undefinedWhen: 'The value is not known in this edition, its currency has no rate on the day, or the end lies before the start.',
  },
  'last-day-for-notice': {
    name: 'Last day for notice',
    meaning:
      'The last day on which notice can still be given: n days before the end E of the term that runs. A contract that renews itself has a new end, and a new last day, each time that its end passes without notice.',
    undefinedWhen: 'The contract ends by itself, notice was given, or it has ended.',
  },
};
