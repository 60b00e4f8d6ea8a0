/** `npm run audit-pack`: one archive for the auditor, with its hashes; two runs on the same records give the same bytes. */
import { Option } from 'commander';
import { audiences } from '#schemas/shared.ts';
import type { Audience } from '#schemas/shared.ts';
import { auditPack, writePack } from './lib/audit-pack.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import type { CommonOptions } from './lib/command.ts';
import { inspectOrRefuse } from './lib/inspect.ts';
import { siteOf } from './lib/site.ts';

interface Options extends CommonOptions {
  readonly out: string;
  readonly framework: string | undefined;
  readonly edition: Audience;
}

await run(async () => {
  const program = withCommonOptions(
    command(
      'audit-pack',
      'Pack what an auditor asks for: approved texts, approvals, statements of applicability, registers, evidence list, hashes.',
    ),
  )
    .requiredOption('--out <file>', 'archive to write, such as audit-2026.zip')
    .option('--framework <id>', 'only the statement of applicability of this framework')
    .addOption(new Option('--edition <edition>', 'whom the pack is for').choices([...audiences]).default('internal'))
    .parse();
  const { out, framework, edition, ...options } = program.opts<Options>();
  const inspection = inspectOrRefuse(options, `Nothing was packed; "${out}" is as it was.`);
  if (inspection === undefined) return exitCodes.findings;
  const pack = auditPack(
    await siteOf(inspection.office, { asOf: inspection.asOf, edition, content: options.content, address: undefined }),
    framework,
  );
  writePack(out, pack.bytes);
  process.stdout.write(
    `Packed ${out}: ${String(pack.files)} files, ${String(pack.texts)} approved texts, as of ${inspection.asOf} (${edition} edition).\n` +
      `To verify: unzip it and run sha256sum -c SHA256SUMS inside.\n`,
  );
  return exitCodes.fine;
});
