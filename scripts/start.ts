/** `npm start`: the main job. Checks and builds the office, then serves it. */
import { Option } from 'commander';
import { audiences } from '#schemas/shared.ts';
import { buildSite } from './lib/build-site.ts';
import type { BuildOptions } from './lib/build-site.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { portNumber } from './lib/port.ts';
import { serveFolder } from './lib/serve.ts';

await run(async () => {
  const program = withCommonOptions(command('start', 'Check and build the office, then serve it on this machine.'))
    .addOption(new Option('--out <dir>', 'folder of the site').default('dist'))
    .addOption(new Option('--edition <edition>', 'whom the site is for').choices([...audiences]).default('internal'))
    .option('--base <path>', 'path under which it is served', '/')
    .addOption(new Option('--port <number>', 'port; the next free one where it is in use').default(4321).argParser(portNumber))
    .option('--skip-search', 'make no search index', false)
    .parse();
  const options = program.opts<BuildOptions & { readonly port: number }>();
  const code = await buildSite({ ...options, site: undefined });
  if (code !== exitCodes.fine) return code;
  const { address } = await serveFolder(options.out, options.base, options.port);
  process.stdout.write(`The office is at ${address} (Ctrl-C ends)\n`);
  return exitCodes.fine;
});
