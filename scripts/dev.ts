/** `npm run dev`: the live site while writing. Pages follow the records as they are saved. */
import path from 'node:path';
import { Option } from 'commander';
import { audiences } from '#schemas/shared.ts';
import { loadEngine } from '#solver/node.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import type { CommonOptions } from './lib/command.ts';
import { portNumber } from './lib/port.ts';

await run(async () => {
  const program = withCommonOptions(command('dev', 'Show the office while you write; pages follow what you save.'))
    .addOption(new Option('--edition <edition>', 'whom the site is for').choices([...audiences]).default('internal'))
    .addOption(new Option('--port <number>', 'port').default(4321).argParser(portNumber))
    .parse();
  const options = program.opts<CommonOptions & { readonly edition: string; readonly port: number }>();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['KONTOR_CONTENT'] = path.resolve(options.content);
  process.env['KONTOR_EDITION'] = options.edition;
  if (options.asOf !== undefined) process.env['REPORT_DAY'] = options.asOf;
  globalThis.kontorEngine = await loadEngine();
  const { dev } = await import('astro');
  const server = await dev({ root: path.resolve(import.meta.dirname, '..'), server: { port: options.port } });
  process.stdout.write(
    `The office is at http://localhost:${String(server.address.port)}/ (Ctrl-C ends). Search needs a build: npm start.\n`,
  );
  return exitCodes.fine;
});
