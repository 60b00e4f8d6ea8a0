/** `npm run waiver -- extend`: within the limits of the documents concerned, and decided by another than who wants it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../scripts/lib/command.ts';
import { extendWaiver } from '../../scripts/lib/governance/extend-waiver.ts';
import type { ExtendOptions } from '../../scripts/lib/governance/extend-waiver.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

const file = 'waivers/old-vpn.yaml';
const waiver = [
  '# An old gateway',
  'title: Old VPN',
  'statements: [guidelines/access#mfa]',
  'requester: cio',
  'owner: cfo',
  'reason: technical',
  'justification: The gateway knows one factor.',
  'validFrom: 2026-07-01',
  'validTo: 2026-10-31',
  'decision: approved',
  'approvals: [{role: ciso, day: 2026-06-20, evidence: Minutes}]',
  'audience: internal',
];
const rules = 'waivers: {allowed: true, maxDays: 270, maxExtensions: 2, approver: ciso}';

const anOffice = (lines: readonly string[] = waiver, limits = rules): string =>
  anOfficeFolder({
    ...smallOffice,
    'roles/cio.yaml': 'title: Information\n',
    'roles/board.yaml': 'title: Board\n',
    'guidelines/access.md': aGuidelineFile([limits], '\n- [mfa] Access **MUST** use two factors.\n'),
    [file]: `${lines.join('\n')}\n`,
  });
const textOf = (content: string): string => readFileSync(path.join(content, file), 'utf8');

const options = (content: string, more: Partial<ExtendOptions> = {}): ExtendOptions => ({
  content,
  asOf: '2026-11-15',
  until: '2026-12-31',
  approvedBy: 'ciso',
  reason: 'The new gateway comes in December.',
  day: undefined,
  dryRun: false,
  ...more,
});

const refusal = (content: string, more: Partial<ExtendOptions> = {}, id = 'old-vpn'): readonly [number, string] => {
  try {
    extendWaiver(id, options(content, more));
  } catch (error) {
    if (error instanceof CommandError) return [error.exitCode, error.message];
    throw error;
  }
  throw new Error('it was not refused');
};

describe.concurrent('waiver extend', { timeout: 120_000 }, () => {
  it('adds the extension and nothing else; a lapsed waiver is in order again, a second run changes nothing', async () => {
    const content = anOffice();
    expect((await called('check', ['--content', content])).output).toContain('[waiver-expired]');
    const parameters = [
      'extend',
      'old-vpn',
      '--until',
      '2026-12-31',
      '--approved-by',
      'ciso',
      '--reason',
      'December: new one',
      '--content',
      content,
    ];
    expect(await called('waiver', parameters)).toEqual({
      code: 0,
      output: `Written: ${content}/${file} (the extension)\nwaivers/old-vpn runs until 2026-12-31 (before: 2026-10-31), extended by ciso on 2026-11-15.\nIt had run out on 2026-10-31: from then until 2026-11-15 it covered nothing.\nIt can be extended 1 more time.\nNext: npm run check, then a pull request.\n`,
      complaint: '',
    });
    const extension = 'extensions:\n  - day: 2026-11-15\n    approvedBy: ciso\n    validTo: 2026-12-31\n    reason: "December: new one"\n';
    const text = `${waiver.join('\n')}\n`.replace('approvals:', `${extension}approvals:`);
    expect(textOf(content)).toBe(text);
    expect((await called('check', ['--content', content])).code).toBe(0);
    expect((await called('waiver', parameters)).output).toBe(
      'waivers/old-vpn is extended until 2026-12-31 already, on 2026-11-15. Nothing to do.\n',
    );
    expect(textOf(content)).toBe(text);
  });

  it('adds the second at the end, and says that it was the last', () => {
    const content = anOffice([...waiver, 'extensions:', '- {day: 2026-10-20, approvedBy: ciso, validTo: 2026-11-30} # first']);
    expect(extendWaiver('old-vpn', options(content))).toContain('It cannot be extended again.');
    expect(textOf(content)).toContain(
      '# first\n- {day: 2026-11-15, approvedBy: ciso, validTo: 2026-12-31, reason: The new gateway comes in December.}\n',
    );
    expect(refusal(content, { until: '2027-01-31' })).toEqual([
      1,
      'waivers/old-vpn has been extended 2 times; guidelines/access allows 2. Meet the rule, or have the document changed: a rule that so many cannot meet may be unrealistic.  [waiver-too-long]',
    ]);
  });

  it.each<readonly [string, Partial<ExtendOptions>, number, string]>([
    ['by the role that asked for it', { approvedBy: 'cio' }, 2, 'cio asked for waivers/old-vpn: nobody extends their own waiver.'],
    ['by the role that owns it', { approvedBy: 'cfo' }, 2, 'cfo owns waivers/old-vpn: nobody extends their own waiver.'],
    ['by an unknown role', { approvedBy: 'cisoo' }, 2, '--approved-by: there is no role "cisoo". Did you mean "ciso"?'],
    [
      'to an end that it has already',
      { until: '2026-10-31' },
      2,
      '--until 2026-10-31 does not extend waivers/old-vpn: it runs until 2026-10-31.',
    ],
    ['to an end that has passed', { until: '2026-11-01' }, 2, '--until 2026-11-01 lies before 2026-11-15, the day of the decision.'],
    [
      'for longer than its document allows',
      { until: '2027-03-28' },
      1,
      'would last 271 days; guidelines/access allows 270. The last day allowed is 2027-03-27.',
    ],
    ['on a day to come', { day: '2026-12-01' }, 2, '--day 2026-12-01 lies after the data date 2026-11-15'],
    ['before it was approved', { day: '2026-06-19' }, 2, '--day 2026-06-19 lies before 2026-06-20, the day of its approval.'],
    ['without a reason', { reason: '\t' }, 2, '--reason is empty'],
    ['with a reason that nobody can see', { reason: '\u200B\u00AD' }, 2, '--reason is empty'],
  ])('is refused %s', (_what, more, code, message) => {
    const content = anOffice();
    const before = filesIn(content);
    const [ended, said] = refusal(content, more);
    expect([ended, said.includes(message) ? message : said]).toEqual([code, message]);
    expect(filesIn(content)).toEqual(before);
  });

  it('is refused where another role decides, or the document allows no waivers', () => {
    expect(refusal(anOffice(), { approvedBy: 'board' })).toEqual([
      2,
      'board does not decide on waivers/old-vpn: the documents leave it to ciso.',
    ]);
    expect(refusal(anOffice(waiver, 'waivers: {allowed: true, maxExtensions: 0, approver: ciso}'))[1]).toContain(
      'waivers/old-vpn has not been extended yet; guidelines/access allows no extension.',
    );
    expect(refusal(anOffice(waiver, 'waivers: {allowed: false}'))[1]).toContain('[waiver-not-allowed]');
  });

  it.each([
    ['requested', 'has not been decided yet'],
    ['rejected', 'was rejected'],
    ['withdrawn', 'was withdrawn'],
    ['closed', 'is closed'],
  ])('is refused where the waiver is %s', (decision, message) => {
    const closure = decision === 'closed' ? ['closure: {day: 2026-10-01, reason: Done.}'] : [];
    const content = anOffice([...waiver.map((line) => line.replace('approved', decision)), ...closure]);
    expect(refusal(content)).toEqual([1, expect.stringContaining(message)]);
  });

  it('names the nearest waiver, and the place of what cannot be read', () => {
    const content = anOffice();
    expect(refusal(content, {}, 'old-vnp')).toEqual([2, 'There is no waiver "old-vnp". Did you mean "old-vpn"?']);
    expect(refusal(content, {}, '../roles/cfo')[0]).toBe(2);
    writeFileSync(path.join(content, file), 'title: "\n');
    expect(refusal(content)).toEqual([1, expect.stringContaining(`${content}/${file}:`)]);
    const blind = anOffice();
    writeFileSync(path.join(blind, 'guidelines/access.md'), 'no head\n');
    expect(refusal(blind)[1]).toContain('what it allows is not known');
  });

  it('shows in a dry run what it would write', () => {
    const content = anOffice();
    const before = filesIn(content);
    expect(extendWaiver('old-vpn', options(content, { dryRun: true }))).toContain('+extensions:\n+  - day: 2026-11-15\n');
    expect(filesIn(content)).toEqual(before);
  });

  it('explains itself, and ends with 2 for what it does not know', async () => {
    const { code, output } = await called('waiver', ['extend', '--help']);
    expect(code).toBe(0);
    for (const option of ['[waiver]', '--until', '--approved-by', '--reason', '--day', '--dry-run', '--content']) {
      expect(output).toContain(option);
    }
    expect((await called('waiver', ['--help'])).output).toContain('extend [options] [waiver]');
    expect(await called('waiver', ['shorten', 'old-vpn'])).toMatchObject({ code: 2, output: '' });
    expect(await called('waiver', ['extend', 'old-vpn', '--until', 'soon'])).toMatchObject({ code: 2, output: '' });
  });
});
