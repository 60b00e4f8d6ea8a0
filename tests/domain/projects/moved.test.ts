import { expect, it } from 'vitest';
import { movedBetween } from '#domain/projects/moved.ts';

it('a colour or forecast that both reports state and that differs has moved; what only one states has not', () => {
  const moved = movedBetween(
    { overall: { rag: 'green' }, dimensions: { cost: { rag: 'green' }, risk: { rag: 'amber' } }, forecastEnd: '2027-01-31' },
    {
      overall: { rag: 'amber' },
      dimensions: { cost: { rag: 'red' }, schedule: { rag: 'red' }, risk: { rag: 'amber' } },
      forecastEnd: '2027-03-31',
    },
  );
  expect(moved).toEqual([
    { what: 'overall', from: 'green', to: 'amber' },
    { what: 'cost', from: 'green', to: 'red' },
    { what: 'forecastEnd', from: '2027-01-31', to: '2027-03-31' },
  ]);
  expect(movedBetween({ overall: { rag: 'green' } }, { overall: { rag: 'green' }, forecastEnd: '2027-01-31' })).toEqual([]);
});
