import { describe, expect, it } from 'vitest';
import { day, text } from '#schemas/shared.ts';
import * as z from 'zod';
import { valueGiven, valuesGiven } from '../../../../scripts/lib/new/given.ts';

const none = { role: undefined, set: [] };

describe('a value given on the command line', () => {
  it('takes the form of its field', () => {
    expect(valueGiven(z.number(), '1200.5')).toEqual({ value: 1200.5 });
    expect(valueGiven(z.boolean().optional(), 'true')).toEqual({ value: true });
    expect(valueGiven(text(), '1200')).toEqual({ value: '1200' });
    expect(valueGiven(z.array(text()).optional(), 'a, b')).toEqual({ value: ['a', 'b'] });
    expect(valueGiven(z.array(z.number()), '1,2')).toEqual({ value: [1, 2] });
  });

  it('is refused where it does not fit, says nothing, or hides something', () => {
    expect(valueGiven(day(), '2026-02-30')).toHaveProperty('refusal');
    expect(valueGiven(z.enum(['a', 'b']), 'c')).toEqual({ refusal: 'it is none of: a, b' });
    expect(valueGiven(text(), ' ')).toEqual({ refusal: 'it is empty' });
    expect(valueGiven(text(), 'a\nb')).toHaveProperty('refusal');
    expect(valueGiven(text(), 'a\u001B[2J')).toHaveProperty('refusal');
    expect(valueGiven(text(), 'a\u202Eb')).toHaveProperty('refusal');
    expect(valueGiven(text(), 'x'.repeat(10_000))).toHaveProperty('refusal');
  });

  it('goes to its key; the more exact wins', () => {
    const given = valuesGiven('waivers', 'title', {
      ...none,
      role: 'cio',
      owner: 'cfo',
      set: ['reason=cost', 'owner=ciso', 'remediation.plan=Buy'],
    });
    expect(Object.fromEntries(given)).toEqual({ requester: 'cio', owner: 'ciso', reason: 'cost', 'remediation.plan': 'Buy' });
    expect(Object.fromEntries(valuesGiven('glossary', 'term', { ...none, title: 'Waiver: an exception' }))).toEqual({
      term: 'Waiver: an exception',
    });
    expect(Object.fromEntries(valuesGiven('roles', 'title', { ...none, set: ['title=a=b'] }))).toEqual({ title: 'a=b' });
  });

  it('is refused for keys that the type does not have', () => {
    expect(() => valuesGiven('roles', 'title', { ...none, set: ['ttle=x'] })).toThrow('Did you mean "title"?');
    expect(() => valuesGiven('roles', 'title', { ...none, set: ['__proto__.x=1'] })).toThrow('has no');
    expect(() => valuesGiven('roles', 'title', { ...none, set: ['title'] })).toThrow('expected KEY=VALUE');
    expect(() => valuesGiven('roles', 'title', { ...none, owner: 'cio' })).toThrow('--owner: a role has no "owner"');
    expect(() => valuesGiven('roles', 'title', { ...none, role: 'cio' })).toThrow('needs no role');
    expect(() => valuesGiven('risks', 'title', { ...none, set: ['likelihood=9'] })).toThrow('--set likelihood');
  });
});
