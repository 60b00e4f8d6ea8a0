/** English words for the formulas of schedules: critical path, three-point estimates, simulation, milestones. By formula id. */
export const formulasNetwork = {
  'early-start': {
    name: 'Early start',
    meaning:
      'The first working day, counted from the start of the project, on which a task can begin: all that it follows asks for its own day, and the latest wins. d is the duration of the task itself; the early finish EF is ES + d. No task begins before the project.',
    undefinedWhen:
      'Undefined where tasks depend on one another in a circle, and where this edition does not hold a task that others follow.',
  },
  'late-start': {
    name: 'Late start',
    meaning:
      'The last working day on which a task may begin without delaying the end of the project, D: all that follows it asks for its own day, and the earliest wins. The late finish LF is LS + d.',
    undefinedWhen: 'Undefined as the early start is.',
  },
  'total-float': {
    name: 'Total float',
    meaning:
      'By how many working days a task may slip before the end of the project slips. A task without float is critical; critical tasks form at least one path from start to end.',
    undefinedWhen: 'Undefined as the early start is. It is never negative: no end is imposed from outside.',
  },
  'free-float': {
    name: 'Free float',
    meaning: 'By how many working days a task may slip before any other task must begin later than it could. At most the total float.',
    undefinedWhen: 'Undefined as the early start is.',
  },
  'network-duration': {
    name: 'Duration of the network',
    meaning:
      'Working days from the start of the network to the last early finish. Durations count in full, whatever has been done of a task: the network says how long the work takes, not when it ends in the calendar.',
    undefinedWhen: 'Undefined without tasks, and as the early start is.',
  },
  'expected-duration': {
    name: 'Expected duration of a task',
    meaning: 'The mean of three estimates, in which the most likely one counts four times.',
    undefinedWhen: 'Undefined where one of the three durations is missing or they are not in order. A task of duration 0 needs none.',
  },
  'duration-variance': {
    name: 'Variance of a task',
    meaning: 'How far a duration may stray: the sixth part of the span between best and worst, squared.',
    undefinedWhen: 'Undefined as the expected duration is.',
  },
  'path-standard-deviation': {
    name: 'Standard deviation along the critical path',
    meaning:
      'How far the expected duration of the project may stray: the root of the variances along the critical path of the expected durations. Of several such paths, the most uncertain one counts. Other paths are left out, so the simulation tells more.',
    undefinedWhen: 'Undefined where any task has no three durations; the page names them.',
  },
  'simulated-end': {
    name: 'Simulated duration (P50, P80)',
    meaning:
      'The plan is run 2,000 times with durations drawn from a triangle between best, most likely and worst. Half of the runs end by P50, four of five by P80. The draws follow from the ids of project and tasks, so that two builds agree.',
    undefinedWhen: 'Undefined where any task has no three durations.',
  },
  'schedule-contingency': {
    name: 'Schedule contingency',
    meaning: 'Working days to add to the plan so that four of five runs stay within: P80 less the duration of the network.',
    undefinedWhen: 'Undefined where P80 or the duration is.',
  },
  'simulated-risk-cost': {
    name: 'Simulated cost of risks (P50, P80)',
    meaning:
      'In each of 2,000 runs every live risk happens or not, by its probability, and then costs an amount drawn from a triangle between lowest, likely and highest. What an opportunity saves counts as negative. P80 is the contingency: the estimate itself holds nothing for risks.',
    undefinedWhen:
      'Undefined without live risks, and where one of them has no probability or no three costs in order; the page names them.',
  },
  'milestone-slip': {
    name: 'Slip of a milestone',
    meaning:
      'Calendar days from the planned day (of the baseline in force) to the day on which a milestone was reached, or is expected. Negative where it comes early.',
    undefinedWhen: 'Undefined where a milestone is neither reached nor forecast.',
  },
  'milestones-in-time': {
    name: 'Milestones reached in time',
    meaning: 'Of the milestones that were reached, the share whose slip is not above 0.',
    undefinedWhen: 'Undefined where none has been reached.',
  },
};
