/** `npm run review`: a review without a new version, and what it says of the next one. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../scripts/lib/command.ts';
import { review } from '../../scripts/lib/governance/review.ts';
import type { ReviewOptions } from '../../scripts/lib/governance/review.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

const key = 'guidelines/access';
const file = 'guidelines/access.md';
const lines = [
  'status: approved',
  'effective: 2025-03-01 # the day of the move',
  'reviewEvery: P12M',
  'approvers: [cfo]',
  'changelog: [{version: "1.0", day: 2025-01-01, kind: material, summary: First edition.}]',
  'keywords: [door]',
];

/** An office whose guideline is approved; its approval is made by the command itself. */
const anOffice = async (more: readonly string[] = lines): Promise<string> => {
  const head = more.map((line) => line.replace('status: approved', 'status: in-review'));
  const content = anOfficeFolder({
    ...smallOffice,
    'guidelines/parent.md': aGuidelineFile(['status: superseded']),
    [file]: aGuidelineFile(head, '\nText.\n'),
  });
  const parameters = [key, '--role', 'cfo', '--evidence', 'Minutes', '--day', '2025-02-01', '--content', content];
  expect((await called('approve', parameters)).complaint).toBe('');
  return content;
};
const textOf = (content: string): string => readFileSync(path.join(content, file), 'utf8');

const options = (content: string, more: Partial<ReviewOptions> = {}): ReviewOptions => ({
  content,
  asOf: '2026-11-15',
  role: 'ciso',
  outcome: 'no-change',
  reason: 'Still fits.',
  day: undefined,
  dryRun: false,
  ...more,
});

const refusal = (content: string, document: string, more: Partial<ReviewOptions> = {}): readonly [number, string] => {
  try {
    review(document, options(content, more));
  } catch (error) {
    if (error instanceof CommandError) return [error.exitCode, error.message];
    throw error;
  }
  throw new Error('it was not refused');
};

describe.concurrent('review', { timeout: 120_000 }, () => {
  it('records that nothing has to change; the overdue document is in order again, a second run changes nothing', async () => {
    const content = await anOffice();
    const before = textOf(content);
    expect((await called('check', ['--content', content])).output).toContain(
      `Ask ciso to review it, and record the result: npm run review -- ${key} --role ciso`,
    );
    const parameters = [key, '--role', 'ciso', '--outcome', 'no-change', '--reason', 'Still: fits.', '--content', content];
    expect(await called('review', parameters)).toEqual({
      code: 0,
      output: `Written: ${content}/${file} (the review)\nciso has reviewed ${key} on 2026-11-15: no-change.\nThe next review is due on 2027-11-15.\nNext: npm run check, then a pull request.\n`,
      complaint: '',
    });
    const entry = 'reviews:\n  - day: 2026-11-15\n    by: ciso\n    outcome: no-change\n    reason: "Still: fits."\n';
    expect(textOf(content)).toBe(before.replace('keywords:', `${entry}keywords:`));
    expect((await called('check', ['--content', content])).output).toContain(': 0 errors');
    const again = await called('review', parameters);
    expect([again.code, again.output.split('\n')[0]]).toEqual([
      0,
      `This review of ${key} is recorded already (Still: fits.). Nothing to do.`,
    ]);
    expect(textOf(content)).toBe(before.replace('keywords:', `${entry}keywords:`));
  });

  it('that wants a change leaves the due day where it is, and says what comes next', async () => {
    const content = await anOffice();
    const change = review(key, options(content, { outcome: 'change-needed', reason: 'Phones.', day: '2026-02-01' }));
    expect(change).toContain('The review stays due on 2026-03-01, which has passed.\nNext: write the new version: raise 1.0');
    const end = review(key, options(content, { outcome: 'withdraw', reason: 'Nobody needs it.' }));
    expect(end).toContain('Next: set the status to withdrawn');
    expect(textOf(content)).toMatch(/day: 2026-02-01[^]*day: 2026-11-15/);
  });

  it('keeps the newest first where the list does, and tells what still asks for a look', async () => {
    const old = ['2025-06-01', '2024-06-01'].map((day) => `{day: ${day}, by: cfo, outcome: no-change, reason: Read.}`);
    const content = await anOffice([...lines, `reviews: [${old.join(', ')}]`, 'implements: [guidelines/parent]']);
    const said = review(key, options(content));
    expect(said).toContain('Still asks for a look: dependency-ended (guidelines/parent).');
    expect(textOf(content)).toContain('reviews: [{day: 2026-11-15, by: ciso, outcome: no-change, reason: Still fits.}, {day: 2025-06-01,');
  });

  it('shows in a dry run what it would write', async () => {
    const content = await anOffice();
    const before = filesIn(content);
    expect(review(key, options(content, { dryRun: true }))).toContain('+reviews:\n+  - day: 2026-11-15\n');
    expect(filesIn(content)).toEqual(before);
  });

  it('refuses what is not known, not approved, or has not happened', async () => {
    const content = await anOffice();
    const before = filesIn(content);
    expect(refusal(content, 'guidelines/acces')).toEqual([2, 'There is no document "guidelines/acces". Did you mean "guidelines/access"?']);
    expect(refusal(content, key, { role: 'cisoo' })).toEqual([2, '--role: there is no role "cisoo". Did you mean "ciso"?']);
    expect(refusal(content, key, { reason: ' ' })[1]).toContain('--reason is empty');
    expect(refusal(content, key, { day: '2026-11-16' })[1]).toContain('lies after the data date');
    expect(refusal(content, key, { day: '2024-12-31' })[1]).toBe(
      '--day 2024-12-31 lies before 2025-01-01, the day of version 1.0 in the changelog.',
    );
    expect(filesIn(content)).toEqual(before);
    const draft = anOfficeFolder(smallOffice);
    expect(refusal(draft, key)).toEqual([
      1,
      `${key} is draft: only an approved document is reviewed. Its text is looked at when it is approved.`,
    ]);
    writeFileSync(path.join(draft, file), '---\ntitle: A\n---\n');
    expect(refusal(draft, key)[1]).toContain(`${draft}/${file}:2:1  error  summary: is missing`);
  });

  it('explains itself, and ends with 2 for a result that there is not', async () => {
    const { code, output } = await called('review', ['--help']);
    expect(code).toBe(0);
    for (const option of ['[document]', '--role', '--outcome', '--reason', '--day', '--dry-run', '--content']) {
      expect(output).toContain(option);
    }
    const wrong = await called('review', [key, '--role', 'ciso', '--outcome', 'fine', '--reason', 'x']);
    expect([wrong.code, wrong.output]).toEqual([2, '']);
    expect(wrong.complaint).toContain('Allowed choices are no-change, change-needed, withdraw');
  });
});
