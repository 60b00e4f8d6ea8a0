import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageSums, frameworkCoverage } from '#domain/frameworks/coverage.ts';
import type { ControlCoverage } from '#domain/frameworks/coverage.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aControl, aFramework, anOffice, aPolicy, aWaiver, today } from '../../builders.ts';

const approved = { status: 'approved' } as const;
const meets = (control: string, more: object = {}) => [{ control: `iso/${control}`, relationship: 'equal' as const, ...more }];
const mfa = { statement: 'mfa-everywhere' };
const lifting = { validTo: '2026-12-31' };

const coverage = (...records: readonly OfficeRecord[]) => {
  const office = anOffice(aFramework(), ...records);
  const framework = office.find('frameworks', 'iso');
  if (framework === undefined) throw new Error('there is a framework');
  return frameworkCoverage(office, today, framework);
};
const first = (...records: readonly OfficeRecord[]): ControlCoverage | undefined => coverage(...records).controls[0];
const state = (...records: readonly OfficeRecord[]) => first(...records)?.state;

describe('a control of a framework', () => {
  it('is a gap where nothing names it, and where a control is not started', () => {
    expect(state()).toBe('gap');
    expect(state(aControl({ implementation: 'not-started' }))).toBe('gap');
  });

  it('is covered by an approved document in force', () => {
    expect(state(aPolicy({ ...approved, satisfies: meets('A.5.1') }))).toBe('covered');
  });

  it('is covered by a statement that names it', () => {
    expect(state(aPolicy({ ...approved, statements: { 'mfa-everywhere': { controls: ['iso/A.5.1'] } } }))).toBe('covered');
  });

  it('is covered by an implemented control, whatever its test says', () => {
    const tests = [{ day: '2026-10-01', result: 'ineffective' as const }];
    expect(state(aControl())).toBe('covered');
    expect(state(aControl({ tests }))).toBe('covered');
  });

  it('is planned by a draft, a document not yet effective, and a control that is planned or partly in place', () => {
    expect(state(aPolicy({ satisfies: meets('A.5.1') }))).toBe('planned');
    expect(state(aPolicy({ ...approved, effective: '2026-11-16', satisfies: meets('A.5.1') }))).toBe('planned');
    expect(state(aControl({ implementation: 'planned' }))).toBe('planned');
    expect(state(aControl({ implementation: 'partial' }))).toBe('planned');
  });

  it('is covered from the first day of the document to the day before it expires', () => {
    expect(state(aPolicy({ ...approved, effective: today, satisfies: meets('A.5.1') }))).toBe('covered');
    expect(state(aPolicy({ ...approved, expires: '2026-11-16', satisfies: meets('A.5.1') }))).toBe('covered');
    expect(state(aPolicy({ ...approved, expires: today, satisfies: meets('A.5.1') }))).toBe('gap');
  });

  it('is not covered by what is superseded or withdrawn, or by a deprecated statement', () => {
    expect(state(aPolicy({ status: 'superseded', satisfies: meets('A.5.1') }))).toBe('gap');
    expect(state(aPolicy({ status: 'withdrawn', satisfies: meets('A.5.1') }))).toBe('gap');
    const statements = { 'mfa-everywhere': { status: 'deprecated' as const } };
    expect(state(aPolicy({ ...approved, statements, satisfies: meets('A.5.1', mfa) }))).toBe('gap');
  });

  it('is not applicable where a control says why and nothing meets it', () => {
    const notApplicable = aControl({ implementation: 'not-applicable', justification: 'Nothing is developed here.' });
    expect(state(notApplicable)).toBe('not-applicable');
    expect(state(notApplicable, aPolicy({ satisfies: meets('A.5.1') }))).toBe('not-applicable');
    expect(state(notApplicable, aPolicy({ ...approved, satisfies: meets('A.5.1') }))).toBe('covered');
  });

  it('is met in full by what is equal or more, in part by all else', () => {
    const inFull = (relationship: 'equal' | 'superset' | 'subset' | 'intersects' | 'supports') =>
      first(aControl({ satisfies: [{ control: 'iso/A.5.1', relationship }] }))?.inFull;
    expect([inFull('equal'), inFull('superset')]).toEqual([true, true]);
    expect([inFull('subset'), inFull('intersects'), inFull('supports')]).toEqual([false, false, false]);
    expect(first(aPolicy({ satisfies: meets('A.5.1') }))?.inFull).toBe(false);
  });

  it('lists a statement once that head and statement both name', () => {
    const policy = aPolicy({
      ...approved,
      satisfies: meets('A.5.1', mfa),
      statements: { 'mfa-everywhere': { controls: ['iso/A.5.1'] } },
    });
    expect(first(policy)?.documents).toMatchObject([{ relationship: 'equal', statement: 'mfa-everywhere' }]);
  });
});

describe('a waiver', () => {
  const policy = aPolicy({ ...approved, satisfies: meets('A.5.1', mfa) });

  it('lifts a control where all that meets it is lifted for everybody', () => {
    expect(state(policy, aWaiver(lifting))).toBe('waived');
    expect(state(policy, aWaiver(lifting), aControl())).toBe('covered');
  });

  it('with a limited scope leaves the control covered, with an exception', () => {
    const result = coverage(policy, aWaiver({ ...lifting, scope: { projects: ['erp'] } }));
    expect(result.controls[0]).toMatchObject({ state: 'covered', waivers: [{ id: 'old-vpn' }] });
    expect(result.sums).toMatchObject({ covered: 1, withExceptions: 1, waived: 0 });
  });

  it('that is over, requested or of another statement changes nothing', () => {
    expect(first(policy, aWaiver())).toMatchObject({ state: 'covered', waivers: [] });
    expect(first(policy, aWaiver({ ...lifting, decision: 'requested' }))).toMatchObject({ state: 'covered', waivers: [] });
  });

  it('cannot lift a document that is named as a whole', () => {
    expect(first(aPolicy({ ...approved, satisfies: meets('A.5.1') }), aWaiver(lifting))).toMatchObject({ state: 'covered', waivers: [] });
  });
});

describe('the sums of a framework', () => {
  it('leave headings out, and count them by what stands under them', () => {
    const { sums, groups } = coverage(aControl());
    expect(sums).toMatchObject({ controls: 2, applicable: 2, covered: 1, coveredInFull: 1, gap: 1, share: 0.5 });
    expect([...groups]).toEqual([['A.5', sums]]);
  });

  it('leave what does not apply out of the denominator', () => {
    const { sums } = coverage(
      aControl(),
      aControl({ id: 'b', implementation: 'not-applicable', justification: 'None.', satisfies: meets('A.5.2') }),
    );
    expect(sums).toMatchObject({ applicable: 1, notApplicable: 1, share: 1 });
  });

  it('have no share where no control applies', () => {
    expect(coverageSums([])).toMatchObject({ controls: 0, applicable: 0, share: undefined });
  });

  it('count groups within groups, and end where parents lead round', () => {
    const framework = aFramework({
      controls: [
        { ref: 'A', title: 'A', group: true, parent: 'B' },
        { ref: 'B', title: 'B', group: true, parent: 'A' },
        { ref: 'A.1', title: 'C', parent: 'A' },
      ],
    });
    const { groups } = frameworkCoverage(anOffice(framework), today, framework);
    expect([...groups.values()].map(({ controls }) => controls)).toEqual([1, 1]);
  });

  it('always come to the number of controls', () => {
    const implementation = fc.constantFrom('not-started', 'planned', 'partial', 'implemented', 'not-applicable' as const);
    fc.assert(
      fc.property(fc.array(implementation, { maxLength: 8 }), (all) => {
        const controls = all.map((each, index) => aControl({ id: `c${String(index)}`, implementation: each, justification: 'Because.' }));
        const { sums } = coverage(...controls);
        expect(sums.covered + sums.waived + sums.planned + sums.gap).toBe(sums.applicable);
        expect(sums.applicable + sums.notApplicable).toBe(sums.controls);
        expect(sums.coveredInFull).toBeLessThanOrEqual(sums.covered);
        expect(sums.withExceptions).toBeLessThanOrEqual(sums.covered);
      }),
    );
  });
});
