/** A correction of a published report: a copy of what stands, to be changed and published in its place. Both stay readable. */
import { reportHistory } from '#domain/projects/report-history.ts';
import { reportName } from '#domain/projects/reports.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import { placeholder } from '#domain/projects/unfinished.ts';
import type { Office } from '#domain/office/office.ts';
import type { Edit } from '#records/edit.ts';
import { CommandError, exitCodes } from '../command.ts';
import { editedText } from '../governance/apply.ts';
import { textAsRead } from '../governance/target.ts';

const lastDay = '9999-12-31';

/** The report that stands for a month, and the name of the correction that is to replace it. */
export interface Correction {
  readonly report: StatusReport;
  readonly name: string;
}

/** What is to be corrected, and under which name. Refuses a month without a published report, and one whose correction is being written. */
export const correctionOf = (office: Office, project: string, month: string, fileOf: (name: string) => string): Correction => {
  const standing = reportHistory(office, project, lastDay).filter((entry) => entry.month === month && entry.correctedBy === undefined);
  const report = standing.at(-1)?.report;
  const original = office.find('status', `${project}/${month}`);
  if (report === undefined || original?.data.state !== 'published') {
    const remedy =
      original === undefined
        ? `There is none: npm run report -- ${project} ${month} prepares it.`
        : `It is a draft: edit ${fileOf(month)}.`;
    throw new CommandError(`Only a published report is corrected. ${remedy}`, exitCodes.findings);
  }
  const draft = office.partsOf(project, 'status').find(({ data }) => data.corrects === month && data.state === 'draft');
  if (draft !== undefined) {
    throw new CommandError(
      `A correction of ${month} is being written already. Nothing is overwritten: edit ${fileOf(reportName(draft))}.`,
      exitCodes.findings,
    );
  }
  const taken = new Set(office.partsOf(project, 'status').map(reportName));
  const base = `${month}-correction`;
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${String(number)}`;
  return { report, name };
};

/** What goes before the reason that the corrected report gave: a correction says first what was wrong. */
const withReason = (changed: StatusReport['data']['changed']): readonly Edit[] => {
  const said = (text: string | undefined): string =>
    text === undefined
      ? `${placeholder} say what was wrong and is right now`
      : `${placeholder} say what was wrong and is right now. ${text}`;
  if (changed === undefined || typeof changed === 'string') return [{ kind: 'set', path: ['changed'], value: said(changed) }];
  return (['en', 'de'] as const)
    .filter((language) => changed[language] !== undefined)
    .map((language) => ({ kind: 'set', path: ['changed', language], value: said(changed[language]) }));
};

/** The text of a correction: that of the report which stands, as a draft that says which month it corrects. */
export const correctionText = (content: string, report: StatusReport, month: string): string =>
  editedText(report, textAsRead(content, report), [
    { kind: 'set', path: ['state'], value: 'draft' },
    ...withReason(report.data.changed),
    { kind: 'set', path: ['corrects'], value: month },
  ]);
