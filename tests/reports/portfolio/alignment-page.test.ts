import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentPage, moneyBehind } from '#reports/portfolio/alignment-page.ts';
import { aBaseline, anOffice, aProject, aRecord, today } from '../../builders.ts';

const objective = (id: string, weight?: number) =>
  aRecord('objectives', id, { title: id, owner: 'coo', ...(weight === undefined ? {} : { weight }) });

const office = anOffice(
  objective('supply', 30),
  objective('growth', 70),
  objective('idle'),
  aProject({
    objectives: [
      { id: 'supply', weight: 60 },
      { id: 'growth', weight: 40 },
    ],
  }),
  aBaseline(0, { budget: 100_000 }),
  aRecord('budget', 'erp/1', { year: 2026, pool: 'cloud', kind: 'opex', planned: 10_000 }),
  aProject({ id: 'portal', category: 'run' }),
  aBaseline(0, { id: 'portal', budget: 50_000 }),
  aProject({ id: 'blind', objectives: [{ id: 'supply', weight: 100 }] }),
  aProject({ id: 'over', lifecycle: 'completed', end: { actual: '2026-03-01' }, objectives: [{ id: 'idle', weight: 100 }] }),
  aBaseline(0, { id: 'over', budget: 1_000_000 }),
);

describe('the alignment of the money', () => {
  const page = alignmentPage(office, today);

  it('divides the budgets of approved and running projects by the weights of their objectives', () => {
    expect(page.total).toBe(150_000);
    expect(page.objectives.map(({ objective: of, budget, projects }) => [of?.id, budget, projects])).toEqual([
      ['supply', 60_000, 1],
      ['growth', 40_000, 1],
      ['idle', 0, 0],
      [undefined, 50_000, 1],
    ]);
  });

  it('holds the share of the money against the weight in the strategy', () => {
    expect(page.objectives[0]).toMatchObject({ share: 0.4, weight: 0.3, year: 6_000 });
    expect(page.objectives[0]?.difference).toBeCloseTo(0.1);
    expect(page.objectives[2]).toMatchObject({ weight: undefined, difference: undefined });
    expect(page.farthest?.objective?.id).toBe('growth');
  });

  it('maps each project, the dearest first', () => {
    expect(page.projects.map(({ project, parts }) => [project.id, parts])).toEqual([
      ['erp', [60_000, 40_000, undefined, undefined]],
      ['portal', [undefined, undefined, undefined, 50_000]],
    ]);
  });

  it('names what serves nothing, what nothing serves, and whose budget is not known', () => {
    expect(page.unserved.map(({ id }) => id)).toEqual(['idle']);
    expect(page.orphans.map(({ id }) => id)).toEqual(['portal']);
    expect(page.unknown.map(({ id }) => id)).toEqual(['blind']);
  });

  it('gives one objective its money', () => {
    expect(moneyBehind(office, today, 'growth')?.budget).toBe(40_000);
    expect(moneyBehind(office, today, 'none')).toBeUndefined();
  });

  it('has no shares where there is no money', () => {
    expect(alignmentPage(anOffice(objective('supply', 1)), today)).toMatchObject({
      total: 0,
      objectives: [{ share: undefined, budget: 0 }],
    });
  });

  it('loses no cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 5 }),
        (projects) => {
          const { objectives, total } = alignmentPage(
            anOffice(
              objective('a'),
              objective('b'),
              ...projects.flatMap(([cents, weight], index) => [
                aProject({
                  id: `p${String(index)}`,
                  objectives: [
                    { id: 'a', weight },
                    { id: 'b', weight: 100 - weight },
                  ],
                }),
                aBaseline(0, { id: `p${String(index)}`, budget: cents / 100 }),
              ]),
            ),
            today,
          );
          expect(objectives.reduce((sum, { budget }) => sum + Math.round(budget * 100), 0)).toBe(Math.round(total * 100));
          expect(Math.round(total * 100)).toBe(projects.reduce((sum, [cents]) => sum + cents, 0));
        },
      ),
      { numRuns: 50 },
    );
  });
});
