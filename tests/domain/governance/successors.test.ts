import { describe, expect, it } from 'vitest';
import { successorsOf } from '#domain/governance/successors.ts';
import { anOffice, aPolicy, today } from '../../builders.ts';

type Policy = ReturnType<typeof aPolicy>;
const inForce = (id: string, ...supersedes: readonly string[]): Policy =>
  aPolicy({ id, approvedBy: ['cio'], supersedes: supersedes.map((name) => `policies/${name}`) });
const ended = (id: string, ...supersedes: readonly string[]): Policy =>
  aPolicy({ id, status: 'superseded', supersedes: supersedes.map((name) => `policies/${name}`) });

const from = (first: Policy, ...others: readonly Policy[]) => {
  const found = successorsOf(anOffice(first, ...others), first, today);
  return {
    inForce: found.inForce.map(({ id }) => id),
    pending: found.pending.map(({ id }) => id),
    between: found.between.map(({ id }) => id),
  };
};

describe('what stands in the place of a document', () => {
  it('is the document in force at the end of a chain', () => {
    expect(from(ended('a'), ended('b', 'a'), inForce('c', 'b'))).toEqual({ inForce: ['c'], pending: [], between: ['b'] });
  });

  it('may be several documents', () => {
    expect(from(ended('a'), inForce('b', 'a'), ended('c', 'a'), inForce('d', 'c'))).toMatchObject({ inForce: ['b', 'd'], between: ['c'] });
  });

  it('is pending where the last of the chain is a draft or not yet effective', () => {
    expect(from(ended('a'), aPolicy({ id: 'b', supersedes: ['policies/a'] }))).toMatchObject({ inForce: [], pending: ['b'] });
    expect(from(ended('a'), aPolicy({ id: 'b', approvedBy: ['cio'], effective: '2026-11-16', supersedes: ['policies/a'] }))).toMatchObject({
      pending: ['b'],
    });
  });

  it('is nothing where nothing replaces it, or only what has ended too', () => {
    expect(from(ended('a'))).toEqual({ inForce: [], pending: [], between: [] });
    expect(from(ended('a'), ended('b', 'a'))).toEqual({ inForce: [], pending: [], between: [] });
  });

  it('is found although documents replace each other in a circle', () => {
    expect(from(ended('a', 'b'), ended('b', 'a'))).toEqual({ inForce: [], pending: [], between: [] });
  });
});
