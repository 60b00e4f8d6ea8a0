/** Measures commands: CPU and wall seconds, and peak memory, of the whole tree of processes. */
import { CommandError, exitCodes } from '../command.ts';
import { runProgram } from '../run.ts';
import { cpuOfEndedChildren, observe } from './process-tree.ts';
import type { Observation } from './process-tree.ts';

/** What one run took; undefined where this system does not tell. */
export interface Measure {
  readonly cpuSeconds: number | undefined;
  readonly wallSeconds: number;
  readonly peakMegabytes: number | undefined;
}

/** One process of a run. */
export interface Step {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly folder?: string;
}

/** A file that this Node runs. */
export const nodeStep = (file: string, parameters: readonly string[], folder?: string): Step => ({
  program: process.execPath,
  parameters: [file, ...parameters],
  ...(folder === undefined ? {} : { folder }),
});

const measureStep = async ({ program, parameters, folder }: Step): Promise<Measure> => {
  const before = cpuOfEndedChildren();
  const start = performance.now();
  let finish: (() => Observation) | undefined;
  const run = await runProgram(program, parameters, {
    ...(folder === undefined ? {} : { folder }),
    environment: { REPORT_DAY: undefined, NODE_OPTIONS: undefined },
    started: (pid) => {
      finish = observe(pid);
    },
  });
  const wallSeconds = (performance.now() - start) / 1000;
  const { peakMegabytes, seenCpuSeconds } = finish?.() ?? { peakMegabytes: undefined, seenCpuSeconds: 0 };
  if (run.code !== exitCodes.fine) {
    throw new CommandError(`${[program, ...parameters].join(' ')} failed:\n${run.output}`, exitCodes.findings);
  }
  const after = cpuOfEndedChildren();
  return {
    wallSeconds,
    peakMegabytes,
    cpuSeconds: before === undefined || after === undefined ? undefined : Math.max(after - before, seenCpuSeconds),
  };
};

const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>((total, value) => (total === undefined || value === undefined ? undefined : total + value), 0);

const largest = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length && known.length > 0 ? Math.max(...known) : undefined;
};

/** Runs steps one after the other: seconds add up, of the memory the largest counts. A step that fails ends the command. */
export const measure = async (steps: readonly Step[]): Promise<Measure> => {
  const measures: Measure[] = [];
  for (const step of steps) measures.push(await measureStep(step));
  return {
    cpuSeconds: sum(measures.map(({ cpuSeconds }) => cpuSeconds)),
    wallSeconds: sum(measures.map(({ wallSeconds }) => wallSeconds)) ?? 0,
    peakMegabytes: largest(measures.map(({ peakMegabytes }) => peakMegabytes)),
  };
};

/** The middle of several values, the mean of the two middle ones where their number is even; undefined where one is, or where there is none. */
export const median = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length < values.length) return undefined;
  return sum([known[(known.length - 1) >> 1], known[known.length >> 1]].map((value) => (value === undefined ? undefined : value / 2)));
};

/** Medians of several runs, each figure by itself. */
export const medianOf = (measures: readonly Measure[]): Measure => ({
  cpuSeconds: median(measures.map(({ cpuSeconds }) => cpuSeconds)),
  wallSeconds: median(measures.map(({ wallSeconds }) => wallSeconds)) ?? 0,
  peakMegabytes: median(measures.map(({ peakMegabytes }) => peakMegabytes)),
});
