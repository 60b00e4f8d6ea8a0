/** `npm run build`: check → project to the edition → render → index → verify → swap. The output folder changes only when all succeeded. */
import { Option } from 'commander';
import { audiences } from '#schemas/shared.ts';
import { command, run, withCommonOptions } from './lib/command.ts';
import { buildSite } from './lib/build-site.ts';
import type { BuildOptions } from './lib/build-site.ts';

await run(async () => {
  const program = withCommonOptions(command('build', 'Check the records and build the site of one edition.'))
    .addOption(new Option('--out <dir>', 'folder of the site').default('dist'))
    .addOption(new Option('--edition <edition>', 'whom the site is for').choices([...audiences]).default('internal'))
    .option('--site <url>', 'address at which it will be published')
    .option('--base <path>', 'path at which it will be published', '/')
    .option('--skip-search', 'make no search index', false)
    .parse();
  return buildSite(program.opts<BuildOptions>());
});
