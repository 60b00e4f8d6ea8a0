/** A command that was not told what it is about lists what waits, as command lines to be copied; it never guesses. */
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../../scripts/lib/command.ts';
import {
  approvalQuestions,
  approvalSubject,
  reviewQuestions,
  reviewSubject,
  waiverQuestions,
  waiverSubject,
} from '../../../../scripts/lib/governance/asking.ts';
import { completed, subjectOf } from '../../../../scripts/lib/governance/subject.ts';
import type { Subject } from '../../../../scripts/lib/governance/subject.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../../../office-folder.ts';

const common = (files: Readonly<Record<string, string>>) => ({
  content: anOfficeFolder({ ...smallOffice, ...files }),
  asOf: '2026-11-15',
});
const approved = 'approvals: [{version: "1.0", role: cfo, day: 2025-11-20, evidence: Minutes, sha256: "';
const waiting = { 'guidelines/access.md': aGuidelineFile(['status: in-review', 'approvers: [cfo, ciso]']) };
const waiver = [
  'title: Old VPN',
  'statements: [guidelines/access#mfa]',
  'requester: cfo',
  'owner: cfo',
  'reason: technical',
  'justification: The gateway knows one factor.',
  'validFrom: 2026-07-01',
  'validTo: 2026-12-31',
  'decision: approved',
  'approvals: [{role: ciso, day: 2026-06-20, evidence: Minutes}]',
  '',
].join('\n');
const withWaiver = {
  'waivers/old-vpn.yaml': waiver,
  'guidelines/access.md': aGuidelineFile(['waivers: {allowed: true, approver: ciso}'], '\n- [mfa] Access **MUST** use two factors.\n'),
};

const refusal = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof CommandError && error.exitCode === 2) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
};

describe('a command without its document or waiver', () => {
  it('lists documents that wait for an approval', async () => {
    expect(await refusal(subjectOf(undefined, () => approvalSubject(common(waiting))))).toBe(
      [
        'Name the document (COLLECTION/ID). Nothing is written.',
        'These wait for an approval:',
        '  npm run approve -- guidelines/access --role cfo --evidence "…"  # version 1.0, open: cfo, ciso',
      ].join('\n'),
    );
    expect(await refusal(subjectOf(undefined, () => approvalSubject(common({}))))).toContain('No document waits for an approval');
  });

  it('lists reviews that are due', async () => {
    const lines = ['status: approved', 'approvers: [cfo]', 'reviewEvery: P12M', `${approved}${'a'.repeat(64)}"}]`];
    const due = common({ 'guidelines/access.md': aGuidelineFile(lines) });
    expect(await refusal(subjectOf(undefined, () => reviewSubject(due)))).toContain(
      '  npm run review -- guidelines/access --role ciso --outcome no-change --reason "…"  # due 2026-11-20',
    );
    expect(await refusal(subjectOf(undefined, () => reviewSubject(common({}))))).toContain('No review is due');
  });

  it('lists waivers that end soon', async () => {
    expect(await refusal(subjectOf(undefined, () => waiverSubject(common(withWaiver))))).toContain(
      '  npm run waiver -- extend old-vpn --until DAY --approved-by ciso --reason "…"  # ends on 2026-12-31',
    );
    expect(await refusal(subjectOf(undefined, () => waiverSubject(common({}))))).toContain('No waiver ends');
  });

  it('shows the first of many', async () => {
    const candidates = Array.from({ length: 20 }, (_, index) => ({ value: String(index), label: 'l', line: `line ${String(index)}` }));
    const many: Subject = { what: 'it', argument: 'ID', title: 'T', list: 'These:', none: 'None.', candidates };
    const message = await refusal(subjectOf(undefined, () => many));
    expect(message).toContain('  … and 5 more');
    expect(message).not.toContain('line 15');
  });

  it('takes what was given, and reads nothing for it', async () => {
    const none = (): never => {
      throw new Error('read');
    };
    expect(await subjectOf('guidelines/access', none)).toBe('guidelines/access');
    expect(await completed('T', { role: 'cfo' }, ['role'], none)).toEqual({ role: 'cfo' });
  });
});

describe('a command without what it needs', () => {
  const options = { role: undefined, evidence: 'Minutes' };

  it('names all of it at once, with the roles that may be taken', async () => {
    const questions = () => approvalQuestions(common(waiting), 'guidelines/access');
    const message = await refusal(completed('An approval', options, ['role', 'evidence'], questions));
    expect(message).toContain('--role ROLE  Role that has approved: cfo, ciso');
    expect(message).not.toContain('--evidence');
    expect(reviewQuestions(common(waiting), 'guidelines/access').map(({ key }) => key)).toEqual(['role', 'outcome', 'reason']);
    const [until, by] = waiverQuestions(common(withWaiver), 'old-vpn');
    expect(until?.refusal?.('soon')).toContain('2027-06-30');
    expect(until?.refusal?.('2027-06-30')).toBeUndefined();
    expect(by?.choices?.map(({ value }) => value)).toEqual(['ciso']);
  });

  it('says first that a document is not there', async () => {
    const questions = () => approvalQuestions(common(waiting), 'guidelines/acess');
    expect(await refusal(completed('An approval', options, ['role'], questions))).toContain('Did you mean "guidelines/access"?');
  });
});
