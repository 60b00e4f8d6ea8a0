import { describe, expect, it } from 'vitest';
import { contentOption, shellWord } from '../../../../scripts/lib/new/command-line.ts';

describe('a command line that is proposed', () => {
  it('holds words as a shell takes them', () => {
    expect([shellWord('../my-office'), shellWord('my office'), shellWord("o'k; rm")]).toEqual([
      '../my-office',
      "'my office'",
      String.raw`'o'\''k; rm'`,
    ]);
  });

  it('names the folder of the records, unless it is the usual one', () => {
    expect([contentOption('content'), contentOption('./content/'), contentOption('../o', ' --')]).toEqual(['', '', ' -- --content ../o']);
  });
});
