/** The export of an office: its data in the formats that are asked for, in one folder. */
import path from 'node:path';
import type { Site } from '#domain/office/site.ts';
import { textIn } from '#domain/office/written.ts';
import { monthlyReportMonths } from '#reports/portfolio/monthly/months.ts';
import { calendarFiles } from '../calendar-files.ts';
import { CommandError } from '../command.ts';
import { interfaceFiles } from '../interface-files.ts';
import { tableFiles, workbookFiles } from '../portfolio-files.ts';
import type { OutputFile } from '../portfolio-files.ts';
import { replaceExport } from './folder.ts';
import { reportPdfs } from './report-pdf.ts';

/** Formats of an export. */
export const exportFormats = ['json', 'csv', 'xlsx', 'ics', 'pdf'] as const;
/** One of them. */
export type ExportFormat = (typeof exportFormats)[number];

/** What is to be exported, and where to. */
export interface ExportOptions {
  readonly out: string;
  readonly formats: readonly ExportFormat[];
  /** Month of the report in the PDF; without it the newest that there is. */
  readonly month: string | undefined;
}

/** The month of the report. Throws where there is none, or not that one. */
const reportMonth = ({ office, asOf }: Site, wanted: string | undefined): string => {
  const months = monthlyReportMonths(office, asOf);
  const [newest] = months;
  const oldest = months.at(-1);
  if (newest === undefined || oldest === undefined) {
    throw new CommandError(`No month has a report by ${asOf}, so there is no PDF to make. Leave pdf out of --formats, and --month.`);
  }
  if (wanted === undefined || months.includes(wanted)) return wanted ?? newest;
  throw new CommandError(`There is no report for ${wanted} as of ${asOf}. There are reports from ${oldest} to ${newest}.`);
};

const makers: Readonly<Record<Exclude<ExportFormat, 'pdf'>, (site: Site) => readonly OutputFile[]>> = {
  json: (site) => interfaceFiles(site).map((file) => ({ path: `api/v1/${file.path}`, text: file.text })),
  csv: tableFiles,
  xlsx: workbookFiles,
  ics: (site) => calendarFiles(site, '/').map(({ path: name, text }) => ({ path: path.posix.basename(name), text })),
};

/** Writes the export and gives the number of its files. `step` is told what begins. */
export const exportOffice = (site: Site, { out, formats, month }: ExportOptions, step: (what: string) => void): Promise<number> => {
  const asked = formats.includes('pdf') || month !== undefined ? reportMonth(site, month) : undefined;
  const report = formats.includes('pdf') ? asked : undefined;
  return replaceExport(out, async () => {
    const files: OutputFile[] = [];
    for (const format of formats) {
      step(format);
      files.push(...(format === 'pdf' ? await reportPdfs(site, report ?? '') : makers[format](site)));
    }
    return {
      files,
      facts: {
        organisation: textIn(site.office, site.office.organisation.data.name),
        asOf: site.asOf,
        edition: site.edition,
        formats,
        month: report ?? null,
        toolVersion: site.toolVersion,
      },
    };
  });
};
