/** `npm run report`: prepares the next status report of a project, or the correction of a published one. Never overwrites. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Office } from '#domain/office/office.ts';
import { sourceLanguage } from '#domain/office/written.ts';
import { reportName } from '#domain/projects/reports.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { formatMonth } from '#i18n/format.ts';
import { placeholder } from '#domain/projects/unfinished.ts';
import { statusDraft } from '#reports/writing/status-draft.ts';
import type { Language } from '#schemas/shared.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { applied } from '../governance/apply.ts';
import { correctionOf, correctionText } from './correction.ts';
import { draftText } from './draft-text.ts';
import { projectTarget, refuseUnread } from './project-target.ts';
import { chosenMonth, monthArgument } from './report-month.ts';

/** What the person who calls says. */
export interface ReportOptions extends CommonOptions {
  readonly corrects: string | undefined;
  readonly language: Language | undefined;
  readonly dryRun: boolean;
}

/** Refuses a report whose file is there already, and says what to do with it. */
const refuseExisting = (office: Office, project: string, month: string, file: string): void => {
  const report = office.find('status', `${project}/${month}`);
  if (report === undefined && !existsSync(file)) return;
  const remedy =
    report === undefined
      ? 'It cannot be read: npm run check says why.'
      : report.data.state === 'draft'
        ? 'It is a draft: edit it. What is still open in it, npm run check tells.'
        : `It is published, and a published report is not edited. To correct it: npm run report -- ${project} --corrects ${month}`;
  throw new CommandError(`"${file}" exists already, and nothing is overwritten. ${remedy}`, exitCodes.findings);
};

const todosIn = (text: string): number => text.split('\n').filter((line) => line.trim().replace(/^- /, '') === placeholder).length;

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${String(number)} ${many}`);

const correct = (id: string, options: ReportOptions & { readonly corrects: string }): string => {
  const month = monthArgument(options.corrects);
  const { office, project, findings } = projectTarget(options, id);
  refuseUnread(options.content, office, findings, [`status/${project.id}`]);
  const fileOf = (name: string): string => `projects/${project.id}/status/${name}.md`;
  const { report, name } = correctionOf(office, project.id, month, (file) => path.join(options.content, fileOf(file)));
  const after = correctionText(options.content, report, month);
  return applied(
    options.content,
    {
      changes: [{ file: fileOf(name), before: undefined, after, what: `the correction of ${month}, a draft` }],
      lines: [
        `It holds what ${reportName(report)} says. Correct what is wrong in it, and say under changed what that was.`,
        'From the day on which it is published it stands in place of the other; both stay readable.',
        'Next: edit it, npm run check, set state: published, then a pull request.',
      ],
    },
    options.dryRun,
  );
};

/** Prepares a report; gives what is to be told. */
export const writeReport = (id: string, given: string | undefined, options: ReportOptions): string => {
  const { content, corrects } = options;
  if (corrects !== undefined) {
    if (given !== undefined) throw new CommandError('Name the month either after the project or with --corrects, not both.');
    return correct(id, { ...options, corrects });
  }
  const target = projectTarget(options, id);
  const { office, project, findings, asOf } = target;
  refuseUnread(content, office, findings, [`status/${project.id}`, `baselines/${project.id}`]);
  const { month, why } = chosenMonth(target, given);
  const file = `projects/${project.id}/status/${month}.md`;
  refuseExisting(office, project.id, month, path.join(content, file));
  const source = sourceLanguage(office);
  const draft = statusDraft(office, project, month, asOf);
  const after = draftText(draft, { language: options.language ?? source, source, currency: office.organisation.data.currency });
  const { progress, actualCost, earnedValue } = draft;
  const old = [
    ...(progress.proposed === undefined ? [] : ['progress']),
    ...(earnedValue.proposed === undefined ? [] : ['earnedValue']),
    ...(actualCost.proposed === undefined ? [] : ['actualCost']),
  ];
  return applied(
    content,
    {
      changes: [{ file, before: undefined, after, what: `the draft for ${formatMonth(month, 'en')}` }],
      lines: [
        ...(why === undefined ? [] : [why]),
        ...(lifecycleOn(office, project, draft.dataDate) === 'on-hold'
          ? [`${project.id} is on hold: no report is owed, and a short one is enough.`]
          : []),
        ...(draft.last === undefined
          ? ['There is no report before it: it begins with what the project and its registers hold.']
          : [`It is filled in from the report ${draft.last.name}; what that said stands as comments.`]),
        `To write: ${count(todosIn(after), 'text', 'texts')} marked ${placeholder}${old.length === 0 ? '' : `, and new figures for ${old.join(', ')}`}. Colours are those of the last report: look at each.`,
        `Next: edit it, npm run check, set state: published, then a pull request with this file.`,
      ],
    },
    options.dryRun,
  );
};
