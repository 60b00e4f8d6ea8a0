import { describe, expect, it } from 'vitest';
import { supportEnd, supportState } from '#domain/resources/support-end.ts';
import { productName, supportView } from '#reports/resources/support-view.ts';
import { anOffice, today } from '../../builders.ts';
import { aProduct } from '../../resource-builders.ts';

describe('the end of support of a product in use', () => {
  const office = anOffice(aProduct());
  const viewOf = (product: string, version: string, supportEnds?: string) => {
    const end = supportEnd(office, { product, version, supportEnds });
    return supportView(office, today, { product, version, end, state: supportState(end, today) });
  };

  it('is told with the name of the product, its day and how far that is', () => {
    expect(viewOf('database', '12')).toMatchObject({
      name: { en: 'Database' },
      product: 'database',
      state: 'ended',
      day: '2026-11-14',
      distance: -1,
      stated: false,
      extended: '2028-11-14',
    });
  });

  it('is told as stated where the use itself names the day', () => {
    expect(viewOf('database', '12', '2028-11-14')).toMatchObject({ day: '2028-11-14', stated: true, extended: undefined });
  });

  it('keeps the name in use where there is no record, and says why no day is known', () => {
    expect(viewOf('Ledger', '3')).toMatchObject({ name: 'Ledger', product: undefined, day: undefined, why: 'no-record' });
    expect(productName(office, 'Ledger', { product: undefined })).toBe('Ledger');
  });
});
