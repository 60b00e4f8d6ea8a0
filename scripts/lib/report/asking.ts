/** The questions of the commands for reports and baselines: which project, why, who approved. */
import { nextReport } from '#domain/projects/next-report.ts';
import { monthsDue } from '#domain/projects/reporting.ts';
import { isOver, isWish, lifecycleOn } from '#domain/projects/stage-on.ts';
import { monthOf } from '#domain/time/calendar.ts';
import { formatMonth } from '#i18n/format.ts';
import type { Question } from '../ask.ts';
import type { CommonOptions } from '../command.ts';
import { roleChoices } from '../governance/candidates.ts';
import type { Subject } from '../governance/subject.ts';
import { inspectOffice } from '../inspect.ts';
import { projectTarget } from './project-target.ts';

/** Projects that can report now, those first whose report is due. */
export const reportSubject = (options: CommonOptions): Subject => {
  const { office, asOf } = inspectOffice(options);
  const candidates = office
    .list('projects')
    .filter((project) => {
      const lifecycle = lifecycleOn(office, project, asOf);
      return !isOver(lifecycle) && !isWish(lifecycle) && lifecycle !== 'approved';
    })
    .map((project) => ({ project, ...nextReport(office, project, asOf) }))
    .filter(({ month }) => month <= monthOf(asOf))
    .map(({ project, month, after }) => ({ project, month, isDue: monthsDue(office, project, asOf, after).includes(month) }))
    .sort((a, b) => Number(b.isDue) - Number(a.isDue));
  return {
    what: 'the project',
    argument: 'PROJECT',
    title: 'A status report',
    candidates: candidates.map(({ project, month, isDue }) => ({
      value: project.id,
      label: `${formatMonth(month, 'en')}${isDue ? ', due' : ''}${office.find('status', `${project.id}/${month}`) === undefined ? '' : ', a draft is there'}`,
      line: `npm run report -- ${project.id}`,
    })),
    list: 'These can report:',
    none: 'No project is in progress that has not reported for this month.',
  };
};

/** Projects whose plan can be changed. */
export const rebaselineSubject = (options: CommonOptions): Subject => {
  const { office } = inspectOffice(options);
  return {
    what: 'the project',
    argument: 'PROJECT',
    title: 'A new baseline',
    candidates: office
      .list('projects')
      .filter(({ data }) => !isOver(data.lifecycle) && !isWish(data.lifecycle))
      .map(({ id, data }) => ({
        value: id,
        label: data.lifecycle,
        line: `npm run rebaseline -- ${id} --reason "…" --approved-by ROLE`,
      })),
    list: 'Projects that have begun or are approved:',
    none: 'No project has begun or is approved.',
  };
};

/** Why the plan changes, and who approved that. */
export const rebaselineQuestions = (options: CommonOptions, project: string): readonly Question[] => [
  { key: 'reason', message: 'What moved the plan, in one sentence', option: '--reason TEXT' },
  {
    key: 'approvedBy',
    message: 'Role that approved the new plan',
    option: '--approved-by ROLE',
    choices: roleChoices(projectTarget(options, project).office),
  },
];
