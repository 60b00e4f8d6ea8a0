/** The day up to which a plan speaks → the draft of that month's status report: progress, cost, expected end. */
import type { RecordDraft } from '../draft.ts';
import type { ImportContext } from '../context.ts';
import { begunReport } from '../report-draft.ts';
import type { PlanFacts } from './facts.ts';
import type { Findings } from './findings.ts';
import type { Losses } from './losses.ts';
import type { MoneyOf } from './money.ts';
import type { PlanOptions } from './options.ts';
import type { Row } from './outline.ts';
import { planCost, planProgress } from './progress.ts';
import type { ProgressWeight } from './progress.ts';
import { dayOf } from './values.ts';
import type { Message } from '#schemas/finding.ts';

const weights: Readonly<Record<ProgressWeight, Message>> = {
  'baseline-cost': { en: 'the cost of the baseline', de: 'den Kosten des Basisplans' },
  work: { en: 'work', de: 'der Arbeit' },
  duration: { en: 'duration', de: 'der Dauer' },
};

/** What the draft is made with. */
export interface StatusSetting {
  readonly facts: PlanFacts;
  readonly rows: readonly Row[];
  readonly options: PlanOptions;
  readonly context: ImportContext;
  readonly money: MoneyOf;
  readonly statusDay: string | undefined;
  readonly findings: Findings;
  readonly losses: Losses;
}

/** Cost up to the day. A plan without any cost says nothing of it; nothing spent on work that is done says that nobody recorded it. */
const spent = ({ facts, rows, losses }: StatusSetting, progress: number | undefined): number | undefined => {
  const cost = planCost(facts.project, rows, (task) => task.cost);
  const actual = planCost(facts.project, rows, ({ actualCost }) => actualCost);
  if (actual === undefined || (actual === 0 && (cost === undefined || cost === 0))) return undefined;
  if (actual === 0 && progress !== undefined && progress > 0) {
    losses.add('actual cost', 'it is 0 although work is done: nobody records it in the plan');
    return undefined;
  }
  return actual;
};

/** The draft, or none where the plan names no day. A report that is published stays as it is. */
export const statusDrafts = (setting: StatusSetting): readonly RecordDraft[] => {
  const { facts, rows, options, context, money, statusDay, findings, losses } = setting;
  if (statusDay === undefined) {
    losses.add(
      'progress and actual cost',
      'the plan has no status date: set it in Microsoft Project (Project, Status Date), or add --as-of DAY',
    );
    return [];
  }
  const month = statusDay.slice(0, 7);
  if (context.office.find('status', `${options.project}/${month}`)?.data.state === 'published') {
    findings.add(
      'published',
      'warning',
      1,
      {
        en: `the status report of ${month} is published and stays as it is`,
        de: `der Statusbericht für ${month} ist veröffentlicht und bleibt, wie er ist`,
      },
      {
        en: 'Where it is wrong, a later report corrects it (`corrects`). Progress of the next month needs its status date in the plan.',
        de: 'Ist er falsch, berichtigt ihn ein späterer (`corrects`). Der Fortschritt des nächsten Monats braucht dessen Statusdatum im Plan.',
      },
    );
    losses.add('progress and actual cost', `the status report of ${month} is published`);
    return [];
  }
  const progress = planProgress(rows, facts.earnedValueBaseline);
  if (progress === undefined) losses.add('progress', 'the plan has no per cents with a cost, work or duration to weigh them by');
  else {
    const by = weights[progress.by];
    findings.add('progress', 'notice', 1, {
      en: `progress ${String(progress.value)} %: the per cents of the tasks, weighted by ${by.en}`,
      de: `Fortschritt ${String(progress.value)} %: die Prozentwerte der Vorgänge, gewichtet nach ${by.de}`,
    });
  }
  const cost = spent(setting, progress?.value);
  return [
    {
      uid: `status-${month}`,
      id: month,
      fields: {
        dataDate: statusDay,
        ...(progress === undefined ? {} : { progress: { value: progress.value, rule: 'assessed' } }),
        ...(cost === undefined ? {} : { actualCost: money(cost) }),
        ...(facts.finish === undefined ? {} : { forecastEnd: dayOf(facts.finish) }),
        source: { from: `Microsoft Project, ${options.file}`, day: context.asOf },
      },
      ...begunReport(context.office, options.project),
    },
  ];
};
