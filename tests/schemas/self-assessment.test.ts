import { describe, expect, it } from 'vitest';
import { selfAssessment } from '#schemas/self-assessment.ts';

const isTaken = (settings: unknown): boolean => selfAssessment.safeParse(settings).success;

describe('the settings of the self-assessment', () => {
  it('may be left out, in part or altogether', () => {
    for (const settings of [
      {},
      { weights: { regulation: { steering: 5 } } },
      { bounds: { steeringMuch: 70 } },
      { documents: { restore: ['procedures/backup'] } },
    ]) {
      expect([settings, isTaken(settings)]).toEqual([settings, true]);
    }
  });

  it('know no other factor, axis, bound or step', () => {
    for (const settings of [
      { weights: { weather: { steering: 1 } } },
      { weights: { staff: { speed: 1 } } },
      { bounds: { steering: 50 } },
      { documents: { party: [] } },
    ]) {
      expect([settings, isTaken(settings)]).toEqual([settings, false]);
    }
  });

  it('weigh with whole numbers from 0 to 10, and set bounds from 0 to 100', () => {
    for (const weight of [-1, 11, 1.5, '3']) {
      expect([weight, isTaken({ weights: { staff: { steering: weight } } })]).toEqual([weight, false]);
    }
    for (const bound of [-1, 101, 0.5]) expect([bound, isTaken({ bounds: { capacity: bound } })]).toEqual([bound, false]);
  });

  it('name documents by collection and id', () => {
    expect(isTaken({ documents: { restore: ['backup'] } })).toBe(false);
  });
});
