/** `npm run export`: the data of the office in a folder, as JSON, CSV, spreadsheet, calendars and the monthly report as PDF. */
import { InvalidArgumentError, Option } from 'commander';
import { addMonths } from '#domain/time/calendar.ts';
import { audiences } from '#schemas/shared.ts';
import type { Audience } from '#schemas/shared.ts';
import { siteAddress } from './lib/build-site.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import type { CommonOptions } from './lib/command.ts';
import { exportFormats, exportOffice } from './lib/export/export-office.ts';
import type { ExportFormat, ExportOptions } from './lib/export/export-office.ts';
import { inspectOrRefuse } from './lib/inspect.ts';
import { progress } from './lib/progress.ts';
import { siteOf } from './lib/site.ts';
import { refusePlace } from './lib/staging.ts';

const formatsArgument = (value: string): readonly ExportFormat[] => {
  const asked = value.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !(exportFormats as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${exportFormats.join(', ')}`);
  return exportFormats.filter((format) => asked.includes(format));
};

const monthArgument = (value: string): string => {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return addMonths(value, 0);
  throw new InvalidArgumentError(`expected a month such as 2026-10, not "${value}"`);
};

await run(async () => {
  const program = withCommonOptions(
    command('export', 'Write the data of the office and the monthly report into a folder, which replaces an earlier export.'),
  )
    .requiredOption('--out <dir>', 'folder of the export')
    .addOption(
      new Option('--formats <list>', 'what to write').argParser(formatsArgument).default([...exportFormats], exportFormats.join(',')),
    )
    .addOption(new Option('--month <month>', 'month of the report in the PDF (default: the newest)').argParser(monthArgument))
    .addOption(new Option('--edition <edition>', 'whom the export is for').choices([...audiences]).default('internal'))
    .option('--site <url>', 'address at which the site is published, for links')
    .parse();
  const {
    out,
    formats,
    month,
    edition,
    site: url,
    ...options
  } = program.opts<CommonOptions & ExportOptions & { edition: Audience; site?: string }>();
  const address = siteAddress(url);
  refusePlace(out, options.content);
  const step = progress();
  step('check');
  const inspection = inspectOrRefuse(options, `Nothing was exported; "${out}" is as it was.`);
  if (inspection === undefined) return exitCodes.findings;
  const site = await siteOf(inspection.office, { asOf: inspection.asOf, edition, content: options.content, address });
  const count = await exportOffice(site, { out, formats, month }, step);
  step(undefined);
  process.stdout.write(
    `Exported ${String(count)} files to ${out} (${formats.join(', ')}), as of ${inspection.asOf} (${edition} edition).\n`,
  );
  return exitCodes.fine;
});
