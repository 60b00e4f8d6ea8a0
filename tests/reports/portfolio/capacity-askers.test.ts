import { describe, expect, it } from 'vitest';
import { capacityPlan } from '#domain/capacity/plan.ts';
import { askersOf } from '#reports/portfolio/capacity-askers.ts';
import { anOffice, aProject, aTeam, today } from '../../builders.ts';

const asks = (fte: number, month: string) => ({ team: 'network', month, fte });

describe('who asks where there is too little', () => {
  it('stands by its part of the over-allocated months; who asks elsewhere only is left out', () => {
    const office = anOffice(
      aTeam({}),
      aProject({ id: 'erp', team: [asks(1, '2026-12'), asks(3, '2027-01')] }),
      aProject({ id: 'wan', team: [asks(2.5, '2026-12')] }),
      aProject({ id: 'far', team: [asks(9, '2027-12')] }),
      aProject({ id: 'calm', team: [asks(1, '2027-02')] }),
    );
    expect(
      askersOf(office, capacityPlan(office, today), 12).map(({ id, inShort, fte, teams }) => [id, inShort, fte, teams.length]),
    ).toEqual([
      ['wan', 2.5, 2.5, 1],
      ['erp', 1, 4, 1],
    ]);
  });
});
