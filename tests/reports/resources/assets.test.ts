import { describe, expect, it } from 'vitest';
import { assetPage, assetsPage } from '#reports/resources/assets.ts';
import { anOffice, today } from '../../builders.ts';
import { anAsset, aProduct } from '../../resource-builders.ts';

const licence = (id: string, entitled: number, deployed: number, used: number, cost?: number) =>
  anAsset({ id, title: id, kind: 'licence', entitled, deployed, used, cost });

describe('the list of assets', () => {
  it('counts by kind without what is out of use, and says of how many the cost is known', () => {
    const office = anOffice(anAsset({ cost: 1000 }), anAsset({ id: 'b' }), anAsset({ id: 'c', quantity: 0, cost: 500 }));
    const page = assetsPage(office, today);
    expect(page.kinds[0]).toEqual({ kind: 'hardware', count: 2, cost: { amount: 1000, known: 1, of: 2 } });
    expect(page.rows).toHaveLength(3);
  });

  it('has licences that are too few first, then those that lie idle', () => {
    const office = anOffice(licence('covered', 10, 10, 10), licence('idle', 10, 10, 5), licence('short', 10, 12, 12));
    expect(assetsPage(office, today).licences.map(({ id }) => id)).toEqual(['short', 'idle', 'covered']);
  });

  it('sums what is missing and what lies unused, apart from each other; no cost is not 0', () => {
    const office = anOffice(licence('short', 10, 12, 8, 1000), licence('unpriced', 10, 12, 12), licence('idle', 10, 10, 5, 100));
    const page = assetsPage(office, today);
    expect(page.missing).toEqual({ amount: 200, known: 1, of: 2 });
    expect(page.unused).toEqual({ amount: 200 + 50, known: 2, of: 2 });
  });

  it('of an asset, its support is that of its release, else its warranty', () => {
    const office = anOffice(
      aProduct(),
      anAsset({ product: 'database', version: '12' }),
      anAsset({ id: 'b', warrantyEnds: '2027-01-31' }),
      anAsset({ id: 'c' }),
    );
    expect(assetPage(office, today, 'switches')).toMatchObject({ support: 'ended', product: { id: 'database', name: { en: 'Database' } } });
    expect(assetPage(office, today, 'b')).toMatchObject({ support: 'soon', end: { from: 'warranty' } });
    expect(assetPage(office, today, 'c')).toMatchObject({ support: 'unknown' });
    expect(assetPage(office, today, 'd')).toBeUndefined();
    expect(assetsPage(office, today)).toMatchObject({ ended: 1, soon: 1 });
  });
});
