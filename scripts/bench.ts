/** `npm run bench`: how fast check and build are, on offices of several sizes, beside a bare Astro site of as many pages in the same run. */
import { writeFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { heldAgainst } from './lib/bench/budgets.ts';
import { figuresText } from './lib/bench/figures-bench.ts';
import { budgetText, sizeText } from './lib/bench/report.ts';
import { runBench } from './lib/bench/run-bench.ts';
import { solverText } from './lib/bench/solver-bench.ts';
import { command, exitCodes, run } from './lib/command.ts';

const wholeNumber = (value: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError(`expected a whole number from 1, not "${value}"`);
  return Number(value);
};

interface Options {
  readonly records: readonly number[];
  readonly runs: number;
  readonly peers: boolean;
  readonly checkOnly: boolean;
  readonly figures: number | undefined;
  readonly solver: boolean;
  readonly json: string | undefined;
}

await run(async () => {
  const program = command('bench', 'Measure check and build on synthetic offices, beside a bare Astro site of as many pages.')
    .option(
      '--records <numbers>',
      'documents of each office, with commas between',
      (value: string) => value.split(',').map(wholeNumber),
      [100, 1_000],
    )
    .option('--runs <number>', 'runs of each; the median counts', wholeNumber, 3)
    .option('--peers', 'measure other site generators too, where they are installed', false)
    .option('--check-only', 'measure the check alone', false)
    .option('--figures <projects>', 'measure only figures, sums and rules of so many projects, 36 months each', wholeNumber)
    .option('--solver', 'measure only the best set of 60, 200 and 1,000 candidates', false)
    .option('--json <file>', 'write all figures to a file')
    .parse();
  const { json, figures, solver, ...options } = program.opts<Options>();
  if (figures !== undefined || solver) {
    process.stdout.write(figures === undefined ? await solverText(options.runs) : figuresText(figures, options.runs));
    return exitCodes.fine;
  }
  const sizes = await runBench({
    ...options,
    say: (text) => {
      process.stderr.write(text);
    },
  });
  const budgets = heldAgainst(sizes);
  process.stdout.write(`${sizes.map(sizeText).join('')}${budgetText(budgets)}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ sizes, budgets }, null, 2)}\n`);
  return exitCodes.fine;
});
