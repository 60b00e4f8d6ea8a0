/** English words for the formulas of business cases, benefits and risks, by the id of the formula. */
export const formulasMoney = {
  'net-present-value': {
    name: 'Net present value',
    meaning:
      'What all cash flows together are worth at the beginning of the first year, when money later is worth less by the discount rate. Above 0 the project brings more than the rate asks for. CFₜ is benefit less cost of a year; t counts from 0 where flows fall at the start of the year, from ½ at mid-year, from 1 at the end.',
    undefinedWhen:
      'There is no business case or no discount rate, an entry gives neither cost nor benefit, or an amount has no exchange rate.',
  },
  'internal-rate-of-return': {
    name: 'Internal rate of return',
    meaning:
      'The discount rate at which the net present value is 0. Where cash flows change their sign more than once there may be several such rates, or none: all between −99% and 1,000% are given, and then the net present value decides.',
    undefinedWhen: 'No rate makes the net present value 0, for example because nothing is spent or nothing comes back.',
  },
  'modified-internal-rate-of-return': {
    name: 'Modified internal rate of return',
    meaning:
      'The yearly return when costs are financed and benefits invested again at the discount rate. Always one number: it also answers where the internal rate of return gives several. FV is the value at the end of the last year, PV at the beginning of the first, n the years between the first and the last flow.',
    undefinedWhen: 'There is no discount rate, no year costs more than it brings, or none brings more than it costs.',
  },
  'return-on-investment': {
    name: 'Return on investment',
    meaning:
      'What all years together bring beyond their cost, as a share of the cost. Not discounted: when the money comes makes no difference.',
    undefinedWhen: 'Nothing is spent.',
  },
  'benefit-cost-ratio': {
    name: 'Benefit–cost ratio',
    meaning: 'Present value of the benefits for each unit of present value of the costs. Above 1 the project is worth more than it costs.',
    undefinedWhen: 'There is no discount rate, or nothing is spent.',
  },
  payback: {
    name: 'Payback',
    meaning:
      'Years from the first cash flow until what came back covers what was spent, and goes on covering it. k is the last year whose sum is below 0; within the next year money is taken to come evenly.',
    undefinedWhen: 'What was spent is never covered in the years of the business case.',
  },
  'discounted-payback': {
    name: 'Discounted payback',
    meaning: 'The same with each cash flow at its present value: also the interest that the money would have earned has come back.',
    undefinedWhen: 'There is no discount rate, or the present values never cover what was spent.',
  },
  'portfolio-return': {
    name: 'Value of business cases in one year',
    meaning:
      'A net present value is in money of the first year Y₀ of its case. To add cases that begin in different years, each is carried to the same year Y, the fiscal year of the data date, at its own discount rate r. Cases without a net present value are left out and counted.',
    undefinedWhen: 'The net present value or the discount rate is not known.',
  },
  'simple-payback': {
    name: 'Simple payback',
    meaning:
      'After how many years a benefit B of every year has brought back the cost C, without interest. Once a project is closed, its actual cost and its realised benefit take the place of the plan, which tells whether the promise held.',
    undefinedWhen: 'Cost or benefit is not known in full, or there is no benefit.',
  },
  'benefit-realisation': {
    name: 'Benefit realisation',
    meaning:
      'How far a benefit has come from its starting value S to its target T, by the newest measurement M: 0% at the start, 100% at the target, more beyond it, negative where it got worse. The formula is the same where less is better.',
    undefinedWhen: 'Nothing has been measured, or the target is the starting value.',
  },
  'portfolio-benefit': {
    name: 'Benefit of the portfolio',
    meaning:
      'Worth a year of all benefits that are money (cash-releasing, revenue, cost avoidance), each as far as it is realised. Productivity is valued beside this sum, never in it: saved time is money only once it is taken out of a budget. Benefits without a measurement are left out and counted.',
    undefinedWhen: 'Of no such benefit are both worth and realisation known.',
  },
  'risk-exposure': {
    name: 'Exposure of a risk',
    meaning:
      'Likelihood L times impact I, both from 1 to 5. The organisation sets from which exposure on a risk is medium or high; the defaults are those of PM².',
    undefinedWhen: 'Never: every risk has both.',
  },
  'expected-monetary-value': {
    name: 'Expected monetary value',
    meaning:
      'Probability p times likely cost C: what a risk costs on average, over many such risks. With the lowest and the highest cost it gives a range. Sums leave out risks without probability or cost, and say how many.',
    undefinedWhen: 'No probability or no likely cost is stated, or the amount has no exchange rate.',
  },
};
