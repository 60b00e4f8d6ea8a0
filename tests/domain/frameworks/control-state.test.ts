import { describe, expect, it } from 'vitest';
import { controlState, evidenceState } from '#domain/frameworks/control-state.ts';
import { aControl, today } from '../../builders.ts';

const state = (data: Parameters<typeof aControl>[0]) => controlState(aControl(data), today);
const effective = { day: '2026-05-01', result: 'effective' } as const;
const ineffective = { day: '2026-10-01', result: 'ineffective' } as const;

describe('evidence', () => {
  it('proves something up to the day of its end, and is about to expire for thirty days', () => {
    expect(evidenceState({ expires: '2026-12-16' }, today)).toBe('valid');
    expect(evidenceState({ expires: '2026-12-15' }, today)).toBe('expiring');
    expect(evidenceState({ expires: today }, today)).toBe('expiring');
    expect(evidenceState({ expires: '2026-11-14' }, today)).toBe('expired');
    expect(evidenceState({}, today)).toBe('unlimited');
  });
});

describe('a control', () => {
  it('is untested until somebody tested it', () => {
    expect(state({})).toMatchObject({ result: 'untested', test: undefined, proof: undefined, doubtful: false });
    expect(state({ tests: [{ ...effective, day: '2026-11-16' }] }).result).toBe('untested');
  });

  it('has the result of its newest test, whatever the order of the file', () => {
    expect(state({ tests: [effective, ineffective] }).result).toBe('ineffective');
    expect(state({ tests: [ineffective, effective] }).result).toBe('ineffective');
    expect(state({ tests: [ineffective, { ...effective, day: ineffective.day }] }).result).toBe('effective');
  });

  it('is doubtful where the test failed or all its evidence expired', () => {
    const expired = { title: 'Export', expires: '2026-01-01' };
    expect(state({ tests: [ineffective] }).doubtful).toBe(true);
    expect(state({ evidence: [expired] })).toMatchObject({ proof: 'expired', doubtful: true });
    expect(state({ evidence: [expired, { title: 'Ticket' }] })).toMatchObject({ proof: 'unlimited', doubtful: false });
    expect(state({ implementation: 'planned', evidence: [expired] }).doubtful).toBe(false);
  });

  it('has no evidence that was collected later', () => {
    expect(state({ evidence: [{ title: 'Export', collected: '2026-11-16' }] }).evidence).toEqual([]);
  });
});
