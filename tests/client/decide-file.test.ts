import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionFile, decisionOf, todaysPlan } from '../../src/client/decide-file.ts';
import type { Decision } from '../../src/client/decide-file.ts';

const amount = fc.integer({ min: 0, max: 1e11 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const aSlot = fc.record({
  team: fc.constantFrom('it', 'ot'),
  role: fc.constantFrom('developer', 'tester', undefined),
  quarter: fc.constantFrom('2027-Q1', '2027-Q2'),
});
const slotName = ({ team, role, quarter }: { team: string; role: string | undefined; quarter: string }): string =>
  `${team}/${role ?? ''}/${quarter}`;

const aDecision: fc.Arbitrary<Decision> = fc
  .record({
    capacity: fc.uniqueArray(
      aSlot.chain((slot) =>
        fc.record({
          ...Object.fromEntries(Object.entries(slot).map(([k, v]) => [k, fc.constant(v)])),
          months: fc.integer({ min: 0, max: 90 }),
        }),
      ) as fc.Arbitrary<Decision['problem']['capacity'][number]>,
      {
        selector: (slot) => slotName({ ...slot, role: slot.role }),
        maxLength: 6,
      },
    ),
    candidates: fc.array(
      fc.record({
        isWaiting: fc.boolean(),
        isKept: fc.boolean(),
        isMandatory: fc.boolean(),
        isPlanned: fc.boolean(),
        costs: maybe(
          fc.array(fc.record({ year: fc.integer({ min: 2025, max: 2030 }), total: amount, capex: amount, opex: amount }), { maxLength: 3 }),
        ),
        worth: fc.record({ value: maybe(amount), npv: maybe(fc.integer()), score: maybe(fc.double({ min: 0, max: 1, noNaN: true })) }),
        demand: fc.array(
          aSlot.chain((slot) => fc.constant({ ...slot, months: 2 })),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ capacity, candidates }) => ({
    problem: {
      capacity,
      candidates: candidates.map((candidate, index) => ({
        ...candidate,
        key: `requests/r${String(index)}`,
        requires: [],
        excludes: ['projects/x'],
      })),
    },
    names: { 'teams/it': { text: 'IT', href: undefined, lang: 'de' }, 'requests/r0': { text: 'R', href: '/r/', lang: undefined } },
    facts: Object.fromEntries(
      candidates.map((_, index) => [`requests/r${String(index)}`, { unit: 'IT', colour: index === 0 ? 'red' : undefined }]),
    ),
    starts: [],
    first: todaysPlan,
    currency: 'EUR',
    splitYears: false,
  }));

describe('the file of the decide page', () => {
  it('gives back the question, the names and the facts', () => {
    fc.assert(
      fc.property(aDecision, (decision) => {
        // -0 is 0 in JSON.
        expect(decisionOf(JSON.parse(decisionFile(decision)))).toEqual(decision);
      }),
    );
  });

  it('names each team and quarter once, so that 1,000 candidates are some hundreds of kilobytes', () => {
    const demand = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'].map((quarter) => ({
      team: 'infrastructure',
      role: 'network-engineer',
      quarter,
      months: 1.5,
    }));
    const costs = [2027, 2028, 2029].map((year) => ({ year, total: 12_345_600, capex: 10_000_000, opex: 2_345_600 }));
    const candidates = Array.from({ length: 1_000 }, (_, index) => ({
      key: `requests/request-number-${String(index)}`,
      isWaiting: false,
      isKept: false,
      isMandatory: false,
      isPlanned: false,
      costs,
      worth: { value: 1e8, npv: 1e7, score: 0.5 },
      demand,
      requires: [],
      excludes: [],
    }));
    const file = decisionFile({
      problem: { candidates, capacity: demand },
      names: {},
      facts: {},
      starts: [],
      first: todaysPlan,
      currency: 'EUR',
      splitYears: false,
    });
    expect(file.length).toBeLessThan(300_000);
  });
});
