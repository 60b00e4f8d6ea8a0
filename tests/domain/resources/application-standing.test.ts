import { describe, expect, it } from 'vitest';
import { applicationStanding, applicationStandings, isInUse } from '#domain/resources/application-standing.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, today } from '../../builders.ts';
import { anApplication, aProduct } from '../../resource-builders.ts';

const standing = (data: Partial<DataOf<'applications'>>) => {
  const application = anApplication(data);
  return applicationStanding(anOffice(application, aProduct()), application, today);
};

describe('the standing of an application', () => {
  it('holds the quadrant, and what keeps it from being known', () => {
    expect(standing({ businessValue: 90, technicalFit: 10 })).toMatchObject({ quadrant: 'migrate', missing: [] });
    expect(standing({ businessValue: 90 })).toMatchObject({ quadrant: undefined, missing: ['technicalFit'] });
  });

  it('a decision differs only from an advice that there is', () => {
    expect(standing({ businessValue: 90, technicalFit: 10, disposition: 'invest' }).differs).toBe(true);
    expect(standing({ businessValue: 90, technicalFit: 10, disposition: 'migrate' }).differs).toBe(false);
    expect(standing({ businessValue: 90, technicalFit: 10 }).differs).toBe(false);
    expect(standing({ disposition: 'migrate' }).differs).toBe(false);
  });

  it('its support is that of its weakest component, its first end the earliest', () => {
    const components = [
      { product: 'database', version: '17' },
      { product: 'database', version: '12' },
    ];
    expect(standing({ components })).toMatchObject({ support: 'ended', firstEnd: '2026-11-14' });
    expect(standing({}).support).toBeUndefined();
  });

  it('is made once', () => {
    const office = anOffice(anApplication(), anApplication({ id: 'erp' }));
    expect(applicationStandings(office, today)).toBe(applicationStandings(office, today));
    expect(applicationStandings(office, today).map(({ application }) => application.id)).toEqual(['billing', 'erp']);
  });

  it('in use is what is live or in phase-out', () => {
    const used = (['planned', 'build', 'live', 'phase-out', 'retired'] as const).filter((lifecycle) =>
      isInUse(anApplication({ lifecycle })),
    );
    expect(used).toEqual(['live', 'phase-out']);
  });
});
