import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentDrift, byObjective, isPromised, objectiveParts, promisedMoney } from '#domain/strategy/promised-money.ts';
import { aBaseline, anOffice, aProject, aRecord, today } from '../../builders.ts';

const objective = (id: string) => aRecord('objectives', id, { title: id, owner: 'cio' }, { body: 'Why.\n' });
const supply = { id: 'supply', weight: 100 };

describe('the money of objectives', () => {
  it('is that of approved and running projects, also of those on hold', () => {
    const states = ['idea', 'proposed', 'approved', 'in-progress', 'on-hold', 'completed', 'cancelled'] as const;
    expect(states.filter(isPromised)).toEqual(['approved', 'in-progress', 'on-hold']);
  });

  it('is divided by the weights, and what they leave serves none', () => {
    const parts = objectiveParts(aProject({ objectives: [{ id: 'supply', weight: 70 }] }), 1000);
    expect([...byObjective(parts)]).toEqual([
      ['supply', 700],
      [undefined, 300],
    ]);
  });

  it('loses no cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.array(fc.integer({ min: 1, max: 33 }), { maxLength: 3 }), (minor, weights) => {
        const parts = objectiveParts(
          aProject({ objectives: weights.map((weight, index) => ({ id: `o${String(index)}`, weight })) }),
          minor,
        );
        expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor);
      }),
    );
  });

  it('counts projects without a known budget, and never takes them for 0', () => {
    const office = anOffice(objective('supply'), aProject({ objectives: [supply] }));
    expect(promisedMoney(office, today)).toEqual({ byObjective: new Map(), unknown: 1 });
  });
});

describe('the drift of the alignment', () => {
  const office = anOffice(
    objective('supply'),
    objective('security'),
    aProject({ id: 'old', objectives: [supply] }),
    aBaseline(0, { id: 'old', day: '2025-01-01', budget: 300, start: '2025-01-01', end: '2027-12-31' }),
    aProject({ id: 'new', objectives: [{ id: 'security', weight: 100 }], start: { actual: '2026-07-01' } }),
    aBaseline(0, { id: 'new', day: '2026-06-15', budget: 100, start: '2026-07-01', end: '2027-12-31' }),
  );
  const drift = alignmentDrift(office, today);
  const of = (id: string) => drift.objectives.find((entry) => entry.objective === id);

  it('follows the shares from month to month by the baselines of the time', () => {
    expect([drift.months[0], drift.months.at(-1), drift.months.length]).toEqual(['2025-11', '2026-11', 13]);
    expect([of('supply')?.shares[0], of('supply')?.shares.at(-1)]).toEqual([1, 0.75]);
    expect(of('supply')?.drift).toBe(-0.25);
    expect(of('security')?.drift).toBe(0.25);
  });

  it('is unknown where there was no money', () => {
    expect(alignmentDrift(anOffice(objective('supply')), today).objectives[0]).toMatchObject({ drift: undefined });
  });
});
