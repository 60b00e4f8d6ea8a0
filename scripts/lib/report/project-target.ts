/** The project that a command writes a record of, with the office that it stands in. */
import type { Office } from '#domain/office/office.ts';
import type { Finding } from '#schemas/finding.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { nearText, shownArgument } from '../argument.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { findingLines } from '../finding-lines.ts';
import { inspectOffice } from '../inspect.ts';

/** A project, and what is wrong in its office. */
export interface ProjectTarget {
  readonly office: Office;
  readonly asOf: string;
  readonly project: OfficeRecord<'projects'>;
  readonly findings: readonly Finding[];
}

/** Refuses to go on where a file that the command builds on cannot be read. */
export const refuseUnread = (content: string, office: Office, findings: readonly Finding[], prefixes: readonly string[]): void => {
  const unread = [...office.unreadable].filter((key) => prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}/`)));
  if (unread.length === 0) return;
  const files = new Set(
    findings
      .filter(({ record, severity }) => severity === 'error' && record !== undefined && unread.includes(record))
      .map(({ file }) => file),
  );
  const faults = findings.filter(({ file, severity }) => severity === 'error' && files.has(file));
  throw new CommandError(
    `Nothing is written, since what it builds on has errors (${unread.join(', ')}). Mend them first:\n${findingLines(content, faults)}`,
    exitCodes.findings,
  );
};

/** The project of that id. */
export const projectTarget = (options: CommonOptions, id: string): ProjectTarget => {
  const { office, asOf, findings } = inspectOffice(options);
  const project = office.find('projects', id);
  if (project !== undefined) return { office, asOf, findings, project };
  refuseUnread(options.content, office, findings, [`projects/${id}`]);
  const ids = office.list('projects').map((record) => record.id);
  const all = ids.length === 0 ? ' There is none yet.' : ` Projects are ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' …' : ''}.`;
  throw new CommandError(`There is no project ${shownArgument(id)}.${nearText(id.replace(/^projects\//, ''), ids, all)}`);
};
