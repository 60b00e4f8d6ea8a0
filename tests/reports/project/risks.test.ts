import { describe, expect, it } from 'vitest';
import { risksView } from '#reports/project/risks.ts';
import { anOffice, aProject, aRisk, today } from '../../builders.ts';

const office = anOffice(
  aProject({}),
  aRisk({ id: 'r1', likelihood: 4, impact: 5, probability: 0.5, cost: { min: 10, likely: 100, max: 200 } }),
  aRisk({ id: 'r2' }),
  aRisk({ id: 'r3', opportunity: true, probability: 0.1, cost: { likely: 50 } }),
  aRisk({ id: 'r4', status: 'closed', closed: '2026-01-01', probability: 1, cost: { likely: 1_000 } }),
);

describe('the risks on the page of a project', () => {
  const view = risksView(office, today, 'erp');

  it('have a highest exposure, and an expected cost of those that are open', () => {
    expect(view.highest).toEqual({ risk: 'r1', exposure: 20, zone: 'red' });
    expect(view.expected).toEqual({ likely: { amount: 50, known: 1, of: 2 }, range: { min: 5, max: 100 } });
    expect(view.expectedSaving).toEqual({ likely: { amount: 5, known: 1, of: 1 }, range: undefined });
  });

  it('stand in the matrix as long as they are open threats', () => {
    expect(view.matrix.flat().flatMap(({ risks }) => risks)).toEqual(['r1', 'r2']);
  });

  it('say why an expected cost is not known', () => {
    expect(view.risks.find(({ id }) => id === 'r2')?.expected).toMatchObject({ likely: undefined, why: 'no-probability' });
  });

  it('come to nothing where none is recorded', () => {
    expect(risksView(anOffice(aProject({})), today, 'erp')).toMatchObject({ highest: undefined, expected: undefined, risks: [] });
  });
});
