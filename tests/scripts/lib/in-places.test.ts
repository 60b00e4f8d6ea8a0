import { describe, expect, it } from 'vitest';
import { inPlaces } from '../../../scripts/lib/in-places.ts';
import type { Task } from '../../../scripts/lib/in-places.ts';
import { verification } from '../../../scripts/lib/verification.ts';

/** Runs tasks on two places, each for two turns; gives who ran at the same time, at each start. */
const startsOf = async (tasks: readonly Task[]): Promise<readonly string[]> => {
  const running = new Set<string>();
  const starts: string[] = [];
  await inPlaces(tasks, 2, async ({ name }) => {
    running.add(name);
    starts.push([...running].join(' '));
    await Promise.resolve();
    await Promise.resolve();
    running.delete(name);
  });
  return starts;
};

describe('tasks in two places', () => {
  it('run two at a time', async () => {
    const starts = await startsOf(['a', 'b', 'c', 'd'].map((name) => ({ name, places: 1 })));
    expect(starts).toHaveLength(4);
    expect(starts.slice(0, 2)).toEqual(['a', 'a b']);
    expect(starts.every((names) => names.split(' ').length <= 2)).toBe(true);
  });

  it('run alone where they fill both', async () => {
    const tasks = ['a', 'b'].map((name) => ({ name, places: 2 }));
    expect(await startsOf(tasks)).toEqual(['a', 'b']);
  });

  it('wait for those that come before them, and let others pass meanwhile', async () => {
    const tasks = [
      { name: 'first', places: 1 },
      { name: 'second', places: 1, after: ['first'] },
      { name: 'third', places: 1 },
    ];
    const starts = await startsOf(tasks);
    expect(starts.slice(0, 2)).toEqual(['first', 'first third']);
    expect(starts[2]?.split(' ')).toContain('second');
    expect(starts[2]?.split(' ')).not.toContain('first');
  });

  it('that could never start are an error', async () => {
    await expect(startsOf([{ name: 'a', places: 1, after: ['nobody'] }])).rejects.toThrow('can never start: a');
    await expect(startsOf([{ name: 'a', places: 3 }])).rejects.toThrow('can never start: a');
  });
});

describe('the verification', () => {
  it('names its steps apart, and each waits only for steps that are there', () => {
    const names = verification.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(verification.flatMap(({ after }) => after ?? []).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('looks at the built site only when it is built', () => {
    for (const name of ['site tests', 'browser tests']) {
      expect(verification.find((step) => step.name === name)?.after).toContain('build');
    }
  });
});
