import { describe, expect, it } from 'vitest';
import { requirementsOf } from '#domain/governance/statements.ts';
import { aPolicy } from '../../builders.ts';

describe('what a statement meets', () => {
  const policy = aPolicy({
    satisfies: [
      { control: 'csf/PR.AA-01', relationship: 'supports', statement: 'mfa-everywhere' },
      { control: 'csf/PR.AA-03', relationship: 'supports' },
    ],
    statements: { 'mfa-everywhere': { controls: ['csf/PR.AA-01', 'iso/A.5.17'] } },
  });

  it('is named under satisfies or with the statement itself, and counts once', () => {
    expect(requirementsOf(policy, 'mfa-everywhere')).toEqual(['csf/PR.AA-01', 'iso/A.5.17']);
  });

  it('is nothing where only the document as a whole names a control', () => {
    expect(requirementsOf(policy, 'logging')).toEqual([]);
    expect(requirementsOf(policy, 'constructor')).toEqual([]);
  });
});
