/** The way of a request to a project. */
import { describe, expect, it } from 'vitest';
import { requestWay } from '#domain/selection/request-way.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aRequest, today } from '../../builders.ts';
import { aCase, aModel } from './scored.ts';

const wayOf = (data: Partial<DataOf<'requests'>> & { readonly body?: string }) => {
  const request = aRequest({ id: 'a', ...data });
  return requestWay(anOffice(aModel(), request), request, today);
};
const openNeeds = (way: ReturnType<typeof wayOf>) => way.next?.needs.flatMap(({ need, isMet }) => (isMet ? [] : [need]));

describe('the way of a request', () => {
  it('has passed the steps before its status, and stands before the next', () => {
    const way = wayOf({ status: 'screening' });
    expect(way.steps.map(({ state }) => state)).toEqual(['done', 'done', 'current', 'ahead', 'ahead', 'ahead']);
    expect(way.next?.step).toBe('business-case');
  });

  it('says what the next step lacks', () => {
    expect(openNeeds(wayOf({ status: 'idea', body: ' ' }))).toEqual(['text']);
    expect(openNeeds(wayOf({ status: 'submitted', objectives: ['growth'], cost: { min: 1 } }))).toEqual(['estimate']);
    expect(openNeeds(wayOf({ status: 'screening', scores: { fit: 3 } }))).toEqual(['scores']);
    expect(openNeeds(wayOf({ status: 'business-case', businessCase: aCase }))).toEqual(['team', 'decision']);
    expect(openNeeds(wayOf({ status: 'approved' }))).toEqual(['project']);
  });

  it('ends at the project that it became', () => {
    const way = wayOf({ status: 'approved', becomes: 'crm' });
    expect(way.steps.at(-1)?.state).toBe('current');
    expect(way.next).toBeUndefined();
  });

  it('is left by who is put off or turned down: how far it had come is not recorded', () => {
    for (const status of ['deferred', 'rejected', 'withdrawn'] as const) {
      const way = wayOf({ status });
      expect(way).toMatchObject({ off: status, next: undefined });
      expect(way.steps.every(({ state }) => state === 'ahead')).toBe(true);
    }
  });
});
