import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byExposure, exposureByZone, highestOpenExposure, openThreats, riskMatrix } from '#domain/risk/open-risks.ts';
import { anOffice, aProject, aRisk, today } from '../../builders.ts';

const office = anOffice(
  aProject({}),
  aRisk({ id: 'r1', likelihood: 2, impact: 3 }),
  aRisk({ id: 'r2', likelihood: 4, impact: 5, status: 'mitigating', raised: '2026-10-01' }),
  aRisk({ id: 'r3', likelihood: 5, impact: 5, opportunity: true }),
  aRisk({ id: 'r4', likelihood: 5, impact: 5, status: 'materialised' }),
  aRisk({ id: 'r5', likelihood: 5, impact: 4, status: 'closed', closed: '2026-05-01' }),
);

describe('open risks of a project', () => {
  it('are threats that may still happen', () => {
    expect(openThreats(office, 'erp', today).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('have a highest exposure as of each day', () => {
    expect(highestOpenExposure(office, 'erp', today)).toEqual({ risk: 'r2', exposure: 20, zone: 'red' });
    expect(highestOpenExposure(office, 'erp', '2026-09-30')).toEqual({ risk: 'r1', exposure: 6, zone: 'amber' });
    expect(highestOpenExposure(office, 'erp', '2026-04-30')?.risk).toBe('r5');
    expect(highestOpenExposure(office, 'portal', today)).toBeUndefined();
  });
});

describe('the order of risks', () => {
  it('is that of their exposure, of equals the dearer first, and where the cost is not known, last', () => {
    const risks = [
      { exposure: 4, likely: 900 },
      { exposure: 12, likely: undefined },
      { exposure: 12, likely: 0 },
      { exposure: 12, likely: 500 },
    ];
    expect([...risks].sort(byExposure)).toEqual([risks[3], risks[2], risks[1], risks[0]]);
  });
});

describe('the matrix', () => {
  const level = fc.integer({ min: 1, max: 5 });

  it('holds each risk once, and its zones hold all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ likelihood: level, impact: level })), (risks) => {
        expect(
          riskMatrix(risks)
            .flat()
            .reduce((sum, field) => sum + field.risks.length, 0),
        ).toBe(risks.length);
        const zones = exposureByZone(risks);
        expect(zones.reduce((sum, { count }) => sum + count, 0)).toBe(risks.length);
        expect(exposureByZone([...risks].reverse())).toEqual(zones);
      }),
    );
  });

  it('has the zones of PM² unless the organisation sets its own', () => {
    const zonesOf = (matrix: ReturnType<typeof riskMatrix>) => matrix.map((row) => row.map(({ zone }) => zone[0]).join(''));
    expect(zonesOf(riskMatrix([]))).toEqual(['aaarr', 'aaaar', 'aaaaa', 'gaaaa', 'ggaaa']);
    expect(zonesOf(riskMatrix([], { green: 4, red: 12 }))).toEqual(['aarrr', 'garrr', 'gaarr', 'ggaaa', 'gggga']);
  });
});
