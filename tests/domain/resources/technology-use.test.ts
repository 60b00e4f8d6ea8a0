import { describe, expect, it } from 'vitest';
import { assetSupport, isOwned, releasesInUse } from '#domain/resources/technology-use.ts';
import { anOffice, today } from '../../builders.ts';
import { anApplication, anAsset, aProduct } from '../../resource-builders.ts';

const on12 = { product: 'database', version: '12' };

describe('releases in use', () => {
  it('gather all that use them, the first to lose its support first', () => {
    const office = anOffice(
      aProduct(),
      anApplication({ components: [{ product: 'database', version: '17' }, on12] }),
      anApplication({ id: 'erp', components: [on12] }),
      anAsset(on12),
    );
    expect(
      releasesInUse(office, today).map(({ version, state, applications, assets }) => [version, state, applications.length, assets.length]),
    ).toEqual([
      ['12', 'ended', 2, 1],
      ['17', 'later', 1, 0],
    ]);
  });

  it('who bought longer support stands apart', () => {
    const office = anOffice(
      aProduct(),
      anApplication({ components: [on12] }),
      anApplication({ id: 'erp', components: [{ ...on12, supportEnds: '2028-11-14' }] }),
    );
    expect(releasesInUse(office, today).map(({ end }) => end.day)).toEqual(['2026-11-14', '2028-11-14']);
  });

  it('what is not in use does not count; what names no end comes last', () => {
    const office = anOffice(
      aProduct(),
      anApplication({ lifecycle: 'retired', components: [on12] }),
      anAsset({ ...on12, quantity: 0 }),
      anApplication({ id: 'erp', components: [{ product: 'Tool' }, { product: 'database', version: '17' }] }),
    );
    expect(releasesInUse(office, today).map(({ product }) => product)).toEqual(['database', 'Tool']);
  });

  it('an application with the same component twice counts once', () => {
    const office = anOffice(aProduct(), anApplication({ components: [on12, on12] }));
    expect(releasesInUse(office, today)[0]?.applications).toHaveLength(1);
  });

  it('a warranty is that of the pieces, not of their product', () => {
    const asset = anAsset({ product: 'Switch', warrantyEnds: '2027-01-31' });
    expect(assetSupport(anOffice(asset), asset).day).toBe('2027-01-31');
    expect(releasesInUse(anOffice(asset), today)[0]?.end.day).toBeUndefined();
  });

  it('none is owned of what has a quantity of 0; without a quantity it is there', () => {
    expect(isOwned(anAsset({ quantity: 0 }))).toBe(false);
    expect(isOwned(anAsset())).toBe(true);
  });
});
