/** English words for the page of formulas, and for the formulas of earned value, earned schedule, colours and roll-up, by id. Formulas of a figure take its name. */
export const formulas = {
  title: 'Formulas',
  summary:
    'How every figure of this site is computed: what it means, where the formula comes from, when it is not defined, and an example that is computed by the same function.',
  groups: {
    'earned-value': 'Earned value',
    estimates: 'Estimates at completion',
    'earned-schedule': 'Earned schedule',
    federal: 'Variances of the US Federal IT Dashboard',
    colours: 'Computed colours',
    network: 'Schedule network',
    'business-case': 'Business case',
    benefits: 'Benefits',
    risk: 'Risk',
    selection: 'Selection',
    capacity: 'Capacity',
    resources: 'Resources',
    'roll-up': 'Sums over projects',
  },
  undefinedWhen: 'Not known when',
  source: 'Source',
  example: 'Example',
  input: 'Input',
  result: 'Result',
  yes: 'yes',
  no: 'no',
  conventions: 'Conventions',
  conventionTexts: [
    'There is one data date per report, never the clock: planned value counts up to it.',
    'Money is summed in cents and rounded only when it is shown.',
    'A value that is not known makes every figure that needs it unknown. It is shown as a dash with the reason, and never as 0.',
    'A ratio whose divisor is 0 is not defined.',
    'Months are whole periods of the plan; the month of the data date counts pro rata.',
  ],
  text: {
    'budget-at-completion': {
      meaning:
        'What the whole work may cost: the sum of the monthly plan of the baseline in force, or its budget where it has no monthly plan.',
      undefinedWhen: 'no baseline is in force, or an amount of its plan is in a currency without an exchange rate.',
    },
    'planned-value': {
      meaning: 'What the work planned up to the data date is worth.',
      undefinedWhen: 'the baseline has no monthly plan and names no linear profile. A budget is never spread silently.',
    },
    'earned-value': {
      meaning: 'What the work done up to the data date is worth: as the report states it, else the progress p in per cent of the budget.',
      undefinedWhen: 'there is no published report, or it states neither earned value nor progress, or there is no budget.',
    },
    'actual-cost': {
      meaning: 'What the work has cost up to the data date, as the report states it.',
      undefinedWhen: 'there is no published report, or it does not state the cost.',
    },
    'cost-variance': {
      meaning: 'By how much the work done was cheaper (positive) or dearer (negative) than it is worth.',
      undefinedWhen: 'earned value or cost is not known.',
    },
    'schedule-variance': {
      meaning: 'By how much more (positive) or less (negative) work was done than planned, in money.',
      undefinedWhen: 'earned value or planned value is not known.',
    },
    'cost-performance-index': {
      meaning: 'What one unit of money has earned. Below 1 the work costs more than it is worth.',
      undefinedWhen: 'earned value or cost is not known, or nothing is spent yet.',
    },
    'schedule-performance-index': {
      meaning: 'The share of the planned work that is done. It tends to 1 at the end even of late projects; the index in time does not.',
      undefinedWhen: 'earned value or planned value is not known, or nothing is planned yet.',
    },
    'percent-complete': {
      meaning: 'The share of the whole work that is done.',
      undefinedWhen: 'earned value or budget is not known, or the budget is 0.',
    },
    'percent-spent': {
      meaning: 'The share of the budget that is spent.',
      undefinedWhen: 'cost or budget is not known, or the budget is 0.',
    },
    'estimate-at-completion-remaining-at-plan': {
      meaning: 'What the work will cost if the rest goes as planned.',
      undefinedWhen: 'budget, earned value or cost is not known.',
    },
    'estimate-at-completion-typical': {
      meaning: 'What the work will cost if the rest costs as the work so far did.',
      undefinedWhen: 'the budget or the cost index is not known, or nothing is earned yet.',
    },
    'estimate-at-completion-schedule-and-cost': {
      meaning: 'What the work will cost if the deadline is kept: being behind costs money too.',
      undefinedWhen: 'one of the inputs is not known, or an index is 0.',
    },
    'estimate-at-completion-weighted': {
      meaning: 'The same, with cost weighing four times as much as schedule.',
      undefinedWhen: 'one of the inputs is not known, or both indices are 0.',
    },
    'estimate-at-completion-bottom-up': {
      meaning: 'What has been spent, and what the project itself expects the rest to cost.',
      undefinedWhen: 'the report states no estimate to complete, or no cost.',
    },
    'estimate-at-completion-chosen': {
      meaning:
        'The estimate that counts in colours and sums: once the project is over, its actual total X; else the bottom-up one where the report states one, else the typical one. All are shown as a range.',
      undefinedWhen: 'neither of the two is known.',
    },
    'estimate-to-complete': { meaning: 'What will still be spent.', undefinedWhen: 'the estimate at completion or the cost is not known.' },
    'variance-at-completion': {
      meaning: 'What will be left of the budget (positive), or the overrun (negative).',
      undefinedWhen: 'the budget or the estimate at completion is not known.',
    },
    'to-complete-performance-index-budget': {
      meaning:
        'How much the rest of the money must earn for the budget to hold. Far above the cost index so far, it will hardly be reached.',
      undefinedWhen: 'an input is not known, or the budget is spent: with work left, it can then no longer be kept.',
    },
    'to-complete-performance-index-estimate': {
      meaning: 'The same for the estimate at completion.',
      undefinedWhen: 'an input is not known, or the estimate is spent.',
    },
    'earned-schedule': {
      meaning:
        'The time at which the earned value should have been reached by plan. C counts the whole months whose planned value is reached, of a plateau the last; the rest is interpolated.',
      undefinedWhen:
        'there is no monthly plan, or earned value is not known. It is 0 before anything is earned, and the planned duration once all is.',
    },
    'actual-time': {
      meaning: 'Months from the beginning of the plan to the data date, or to the actual end.',
      undefinedWhen: 'there is no monthly plan.',
    },
    'planned-duration': { meaning: 'Months of the plan.', undefinedWhen: 'there is no monthly plan.' },
    'schedule-variance-time': {
      meaning: 'By how many months the work is ahead (positive) or behind (negative).',
      undefinedWhen: 'earned schedule or actual time is not known.',
    },
    'schedule-performance-index-time': {
      meaning: 'Months of plan earned for each month that passed. Below 1 the project is behind, also at its end.',
      undefinedWhen: 'earned schedule is not known, or the plan has not begun.',
    },
    'estimated-duration': {
      meaning: 'How long the project takes at the pace so far.',
      undefinedWhen: 'the index in time is not known, or nothing is earned yet.',
    },
    'forecast-end': {
      meaning:
        'The end that the pace so far leads to: the planned end moved by the difference of the durations. The end that the project manager expects stands beside it.',
      undefinedWhen: 'the estimated duration is not known, or the end would be more than 200 years away.',
    },
    'federal-cost-variance': {
      meaning: 'Budget less projected total; once the project is finished, less its actual total X.',
      undefinedWhen: 'the budget or the total is not known.',
    },
    'federal-cost-variance-share': {
      meaning: 'The same as a share of the budget.',
      undefinedWhen: 'the budget or the total is not known, or the budget is 0.',
    },
    'federal-cost-bucket': {
      meaning: 'How far the cost is from plan, in whichever direction: low, medium or high.',
      undefinedWhen: 'the variance is not known.',
    },
    'federal-schedule-variance-days': {
      meaning:
        'Planned end less the end that counts: the actual one, else the projected one if it is still to come, else the data date, so that an overdue project slips with each day.',
      undefinedWhen: 'there is no planned end, or it is to come and nobody projects one.',
    },
    'federal-schedule-variance-share': {
      meaning: 'The same as a share of the planned duration.',
      undefinedWhen: 'the variance in days is not known, or the planned duration is 0.',
    },
    'federal-schedule-bucket': {
      meaning: 'How far the end is from plan, in whichever direction: low, medium or high.',
      undefinedWhen: 'the variance is not known.',
    },
    'colour-cost': {
      name: 'Colour of cost',
      meaning:
        'The worst of three: the cost index, the overrun of the estimate, and the US federal variance where it is an overrun. Limits are those of the organisation; a tolerance of the methodology wins over the limit of the overrun, and green ends at half of it.',
      undefinedWhen: 'none of the three is known. What is not known does not count, and is named.',
    },
    'colour-schedule': {
      name: 'Colour of schedule',
      meaning:
        'The worst of three: the index in time, the slip of the end that is expected as a share of the planned duration, and missed milestones M: amber, and red once one is later than the slip that is tolerated.',
      undefinedWhen: 'neither pace nor end is known. That no milestone was missed is not enough for green.',
    },
    'colour-risk': {
      name: 'Colour of risk',
      meaning: 'The zone of the highest exposure among open risks.',
      undefinedWhen: 'no risk was ever entered.',
    },
    'colour-benefits': {
      name: 'Colour of benefits',
      meaning: 'The worst realisation among benefits whose target is due. v is the newest measurement, v₀ the baseline, v* the target.',
      undefinedWhen: 'no target is due yet, or nothing was measured.',
    },
    'colour-overall': {
      name: 'Overall colour',
      meaning:
        'The worst of cost and schedule. Red when the reports of two months in a row are missing; with one missing, never green. Unknown never makes green, and never hides what is amber or red.',
      undefinedWhen: 'cost or schedule is not assessed and the other is green.',
    },
    watermelon: {
      name: 'Stated better than computed',
      meaning:
        'A project whose report states a better colour than the figures give, overall, in cost or in schedule: green outside, red inside. Both colours are shown side by side.',
      undefinedWhen: 'one of the two colours is not assessed.',
    },
    'portfolio-total': {
      name: 'Sums over projects',
      meaning: 'Sums over those projects that have all four base values. The others are left out, counted and named with the reason.',
      undefinedWhen: 'no project has all four.',
    },
    'portfolio-index': {
      name: 'Indices over projects',
      meaning: 'Computed from the sums, never as an average of the indices: a small project weighs less than a large one.',
      undefinedWhen: 'the sums are not known, or the divisor is 0.',
    },
  },
};
