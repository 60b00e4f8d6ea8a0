import { describe, expect, it } from 'vitest';
import { answered, mayAsk, missingLines } from '../../../scripts/lib/ask.ts';

const owner = { key: 'owner', message: 'Role that keeps it', option: '--owner ROLE', choices: [{ value: 'cio' }, { value: 'cfo' }] };
const id = { key: 'id', message: 'Its id', option: 'ID' };

describe('what a command still needs', () => {
  it('is told at once with its options where nobody can be asked', async () => {
    await expect(answered('New', [id, owner, { ...id, key: 'x', option: '--x', isOptional: true }], { yes: true })).rejects.toThrow(
      'This is missing; nothing is written. Add:\n  ID            Its id\n  --owner ROLE  Role that keeps it: cio, cfo',
    );
  });

  it('is nothing where all is known, or where nothing of it must be', async () => {
    expect(await answered('New', [], { yes: true })).toEqual({});
    expect(await answered('New', [{ ...id, isOptional: true }], { yes: true })).toEqual({});
  });

  it('names some of many choices', () => {
    const choices = Array.from({ length: 30 }, (_, index) => ({ value: `r${String(index)}` }));
    expect(missingLines([{ ...owner, choices }])).toEqual(['  --owner ROLE  Role that keeps it: r0, r1, r2, r3, r4, r5, r6, r7, …']);
  });

  it('is never asked with --yes', () => {
    expect(mayAsk({ yes: true })).toBe(false);
  });
});
