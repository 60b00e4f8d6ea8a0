/** `npm run diff`: what a change does to figures, colours, statements, approvals, waivers and findings, as the comment on a pull request. */
import { Option } from 'commander';
import { changeAsJson } from '#exporters/change/json.ts';
import { commentMarkdown } from '#exporters/change/markdown.ts';
import { changeTelling } from '#i18n/change/telling.ts';
import { highlightsOf } from '#reports/change/highlights.ts';
import { audiences, languages } from '#schemas/shared.ts';
import type { Language } from '#schemas/shared.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { changeBetween } from './lib/diff/change.ts';
import type { ChangeOptions } from './lib/diff/change.ts';

interface Options extends ChangeOptions {
  readonly format: 'markdown' | 'json';
  readonly language: Language | undefined;
}

await run(() => {
  const program = withCommonOptions(
    command(
      'diff',
      'Say what a change does: figures, colours, findings, statements, approvals, waivers, milestones, money, before and after.',
    ),
  )
    .argument('<base>', 'git revision before the change, such as origin/main')
    .argument('[head]', 'git revision after the change (default: the files as they are)')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['markdown', 'json']).default('markdown'))
    .addOption(
      new Option('--edition <edition>', 'whose eyes it is for: what is above is left out').choices([...audiences]).default('internal'),
    )
    .addOption(new Option('--language <language>', "language of the words (default: the organisation's first)").choices([...languages]))
    .option('--exact', 'compare with BASE itself, not with the commit from which the two went apart', false)
    .parse();
  const [base = '', head] = program.args;
  const options = program.opts<Options>();
  const { report, compared } = changeBetween(base, head, options);
  process.stdout.write(
    options.format === 'json'
      ? changeAsJson(report, compared)
      : commentMarkdown(changeTelling(report, highlightsOf(report), compared, options.language ?? report.source)),
  );
  return exitCodes.fine;
});
