import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentModel, axes, defaultModel, factors, levels } from '#domain/assessment/factors.ts';
import type { Answers, AssessmentModel, Factor, Level } from '#domain/assessment/factors.ts';
import { axisBounds, axisPlace, axisSpan, decidingFactors, needAt, needs, needSpan, turningPoints } from '#domain/assessment/result.ts';
import type { Need } from '#domain/assessment/result.ts';

type Eleven = readonly [Level, Level, Level, Level, Level, Level, Level, Level, Level, Level, Level];

/** Answers in the order of the questions: staff, sites, IT staff, applications, projects, their size, practice, regulation, dependence, centralisation, standardisation. */
const organisation = (...given: Eleven): Answers => Object.fromEntries(factors.map((factor, index) => [factor, given[index]]));

const utility = organisation(3, 1, 3, 2, 2, 3, 1, 3, 3, 2, 2);
const craftBusiness = organisation(0, 0, 0, 0, 0, 0, 2, 1, 1, 1, 0);
const wholesaler = organisation(1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1);
const clinic = organisation(0, 1, 0, 1, 0, 0, 2, 3, 3, 2, 2);
const engineeringFirm = organisation(2, 0, 2, 1, 3, 2, 2, 1, 1, 1, 1);
const agency = organisation(0, 0, 0, 1, 3, 2, 2, 0, 2, 0, 0);
const manufacturer = organisation(2, 1, 2, 2, 1, 1, 1, 1, 2, 1, 1);
const hospital = organisation(2, 1, 2, 3, 2, 2, 2, 3, 3, 2, 2);
const retailer = organisation(3, 3, 2, 2, 2, 1, 1, 1, 2, 3, 3);

const need = (answers: Answers): Need | undefined => {
  const { low, high } = needSpan(answers, defaultModel);
  return low === high ? low : undefined;
};

const rank = (name: Need): number => needs.indexOf(name);

const aLevel = fc.constantFrom(...levels);
const someAnswers = fc
  .record(Object.fromEntries(factors.map((factor) => [factor, fc.option(aLevel, { nil: undefined })])))
  .map((given): Answers => Object.fromEntries(Object.entries(given).filter(([, level]) => level !== undefined)));
const allAnswers = fc.record(Object.fromEntries(factors.map((factor) => [factor, aLevel]))) as fc.Arbitrary<Record<Factor, Level>>;
const aBound = fc.integer({ min: 0, max: 100 });
const aModel = fc
  .record({
    weights: fc.record(
      Object.fromEntries(factors.map((factor) => [factor, fc.record(Object.fromEntries(axes.map((axis) => [axis, fc.nat(10)])))])),
    ),
    bounds: fc.record({ steeringSome: aBound, steeringMuch: aBound, delivery: aBound, capacity: aBound }),
  })
  .map((settings) => settings as AssessmentModel);

describe('an organisation', () => {
  it.each([
    ['a utility with 1,800 staff, strictly regulated, at three sites', utility, 'fullOffice'],
    ['a hospital with 150 applications', hospital, 'fullOffice'],
    ['a retailer with many branches that wants one IT for all', retailer, 'fullOffice'],
    ['an engineering firm with many large projects, otherwise simple', engineeringFirm, 'projectOffice'],
    ['a manufacturer of 600 staff with few projects', manufacturer, 'partTime'],
    ['a small clinic, strictly regulated', clinic, 'partTime'],
    ['an agency that lives on projects and has no IT staff', agency, 'partTime'],
    ['a wholesaler with five IT staff and little regulation', wholesaler, 'none'],
    ['a craft business', craftBusiness, 'none'],
  ] as const)('%s is told what it needs', (_, answers, expected) => {
    expect(need(answers)).toBe(expected);
  });

  it('has its place on each axis, and is told which answers put it there', () => {
    expect(axes.map((axis) => axisSpan(engineeringFirm, axis, defaultModel).low)).toEqual([37, 81, 67]);
    expect(decidingFactors(engineeringFirm, 'delivery', defaultModel, 'for').map(({ factor, points }) => [factor, points])).toEqual([
      ['projects', 12],
      ['projectSize', 6],
      ['practice', 4],
    ]);
    expect(decidingFactors(engineeringFirm, 'steering', defaultModel, 'against').map(({ factor }) => factor)).toEqual([
      'sites',
      'applications',
      'regulation',
    ]);
  });

  it('is told on which side of the bounds it is', () => {
    expect(axisBounds('steering', defaultModel)).toEqual([40, 60]);
    expect(axisPlace(manufacturer, 'steering', defaultModel)).toBe('between');
    expect(axisPlace(utility, 'steering', defaultModel)).toBe('above');
    expect(axisPlace(wholesaler, 'delivery', defaultModel)).toBe('below');
    expect(axisPlace({ itStaff: 3 }, 'capacity', defaultModel)).toBe('above');
    expect(axisPlace({}, 'capacity', defaultModel)).toBeUndefined();
  });

  it('is told which single answer would change the result', () => {
    expect(turningPoints(wholesaler, defaultModel)).toContainEqual({
      factor: 'regulation',
      level: 3,
      need: { low: 'partTime', high: 'partTime' },
    });
    expect(turningPoints(engineeringFirm, defaultModel)).toEqual([
      { factor: 'itStaff', level: 0, need: { low: 'partTime', high: 'partTime' } },
      { factor: 'projects', level: 1, need: { low: 'none', high: 'none' } },
    ]);
  });

  it('that is far from every bound is told that no single answer changes it', () => {
    expect(turningPoints(organisation(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), defaultModel)).toEqual([]);
  });
});

describe('an answer that is not known', () => {
  const { regulation: _regulation, dependence: _dependence, ...open } = wholesaler;

  it('leaves a range, and does not count as the lowest', () => {
    expect(needSpan(open, defaultModel)).toEqual({ low: 'none', high: 'partTime' });
    expect(axisSpan(open, 'steering', defaultModel)).toEqual({ low: 19, high: 52 });
  });

  it('leaves everything possible where nothing is known', () => {
    expect(needSpan({}, defaultModel)).toEqual({ low: 'none', high: 'fullOffice' });
    expect(decidingFactors({}, 'steering', defaultModel, 'for')).toEqual([]);
  });

  it('does not matter where it cannot change the result', () => {
    const { practice: _practice, sites: _sites, ...known } = utility;
    expect(need(known)).toBe('fullOffice');
  });

  it('is settled by the answers that leave one result', () => {
    expect(turningPoints(open, defaultModel)).toEqual([
      { factor: 'regulation', level: 0, need: { low: 'none', high: 'none' } },
      { factor: 'dependence', level: 0, need: { low: 'none', high: 'none' } },
    ]);
  });
});

describe('the laws of the assessment', () => {
  const raised = (answers: Answers, factor: Factor): Answers => ({ ...answers, [factor]: Math.min(3, (answers[factor] ?? 3) + 1) });

  it('an answer that speaks more for structure lowers no axis and no result, whatever the weights', () => {
    fc.assert(
      fc.property(allAnswers, fc.constantFrom(...factors), aModel, (answers, factor, model) => {
        const more = raised(answers, factor);
        for (const axis of axes) expect(axisSpan(more, axis, model).low).toBeGreaterThanOrEqual(axisSpan(answers, axis, model).low);
        expect(rank(needSpan(more, model).low)).toBeGreaterThanOrEqual(rank(needSpan(answers, model).low));
      }),
    );
  });

  it('more on an axis never gives less', () => {
    const scores = fc.record({ steering: aBound, delivery: aBound, capacity: aBound });
    fc.assert(
      fc.property(scores, fc.constantFrom(...axes), fc.nat(100), aModel, (at, axis, more, model) => {
        expect(rank(needAt({ ...at, [axis]: at[axis] + more }, model))).toBeGreaterThanOrEqual(rank(needAt(at, model)));
      }),
    );
  });

  it('what is open lies within the range, whatever it turns out to be', () => {
    fc.assert(
      fc.property(someAnswers, allAnswers, aModel, (known, rest, model) => {
        const range = needSpan(known, model);
        const settled = needSpan({ ...rest, ...known }, model);
        expect(settled.low).toBe(settled.high);
        expect(rank(settled.low)).toBeGreaterThanOrEqual(rank(range.low));
        expect(rank(settled.low)).toBeLessThanOrEqual(rank(range.high));
      }),
    );
  });

  it('the answer that would change the result does change it, and no nearer one does', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const now = needSpan(answers, defaultModel);
        for (const { factor, level, need: other } of turningPoints(answers, defaultModel)) {
          expect(needSpan({ ...answers, [factor]: level }, defaultModel)).toEqual(other);
          expect(other).not.toEqual(now);
          const given = answers[factor];
          if (given === undefined) continue;
          for (const between of levels.filter((one) => (one - given) * (one - level) < 0)) {
            expect(needSpan({ ...answers, [factor]: between }, defaultModel)).toEqual(now);
          }
        }
      }),
    );
  });

  it('where no answer is named, none changes a settled result', () => {
    fc.assert(
      fc.property(allAnswers, (answers) => {
        const named = new Set(turningPoints(answers, defaultModel).map(({ factor }) => factor));
        for (const factor of factors.filter((one) => !named.has(one))) {
          for (const level of levels) expect(need({ ...answers, [factor]: level })).toBe(need(answers));
        }
      }),
    );
  });

  it('no answer speaks both for and against', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...axes), aModel, (answers, axis, model) => {
        const [speaking, missing] = (['for', 'against'] as const).map((direction) =>
          decidingFactors(answers, axis, model, direction, 11).map(({ factor }) => factor),
        );
        expect(speaking?.filter((factor) => missing?.includes(factor))).toEqual([]);
      }),
    );
  });

  it('an axis is between 0 and 100, and 0 where the settings give it no weight', () => {
    fc.assert(
      fc.property(someAnswers, aModel, (answers, model) => {
        for (const { low, high } of axes.map((axis) => axisSpan(answers, axis, model))) {
          expect([low >= 0, low <= high, high <= 100]).toEqual([true, true, true]);
        }
      }),
    );
    const weightless = assessmentModel({ weights: { projects: {}, projectSize: {}, practice: {} } });
    expect(axisSpan(utility, 'delivery', weightless)).toEqual({ low: 0, high: 0 });
  });
});
