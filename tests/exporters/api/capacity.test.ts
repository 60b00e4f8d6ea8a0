import { describe, expect, it } from 'vitest';
import { capacityData } from '#exporters/api/capacity.ts';
import { capacityTable } from '#exporters/tables/capacity.ts';
import { anOffice, aProject, aTeam, today } from '../../builders.ts';

const office = anOffice(
  aTeam({}),
  aProject({
    team: [
      { team: 'network', role: 'engineer', month: '2026-12', fte: 3.5 },
      { team: 'network', role: 'cook', month: '2026-12', fte: 1 },
    ],
  }),
);

describe('capacity as data', () => {
  it('tells by team, role and month what there is, what is asked, what is missing, and who asks', () => {
    const { unit, months, roles } = capacityData(office, today);
    expect([unit, months.length, roles.map(({ role, ownRole }) => [role, ownRole])]).toEqual([
      'FTE',
      18,
      [
        ['engineer', true],
        ['cook', false],
      ],
    ]);
    expect(roles[0]?.months[months.indexOf('2026-12')]).toEqual({
      month: '2026-12',
      capacity: 3,
      demand: { kept: 3.5, planned: 0, open: 0, committed: 3.5, all: 3.5 },
      gap: { committed: 0.5, all: 0.5 },
      utilisation: { committed: 3.5 / 3, all: 3.5 / 3 },
      asking: [{ key: 'projects/erp', standing: 'kept', fte: 3.5 }],
    });
  });

  it('is a table too, a row a month; what is not known is empty', () => {
    const { columns, rows } = capacityTable(office, today);
    expect(rows).toHaveLength(36);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const december = rows.find((row) => row[columns.indexOf('month')] === '2026-12' && row[columns.indexOf('role')] === 'engineer');
    expect(december?.[columns.indexOf('asking')]).toBe('projects/erp 3.5');
    const unstated = capacityTable(anOffice(aTeam({ roles: [] })), today);
    expect(unstated.rows[0]?.[columns.indexOf('gapCommitted')]).toBeUndefined();
  });
});
