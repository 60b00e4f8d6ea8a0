import { describe, expect, it } from 'vitest';
import { technologyPage } from '#reports/resources/technology.ts';
import { anOffice, aRecord, today } from '../../builders.ts';
import { anApplication, anAsset, aProduct } from '../../resource-builders.ts';

const on = (version: string) => [{ product: 'database', version }];

describe('the page of technology', () => {
  it('counts each application once in a quarter, whatever ends, and what has ended by itself', () => {
    const product = aProduct({
      releases: [
        { version: 'a', supportEnds: '2027-01-31' },
        { version: 'b', supportEnds: '2027-03-31' },
        { version: 'c', supportEnds: '2026-10-31' },
      ],
    });
    const office = anOffice(
      product,
      anApplication({ components: [...on('a'), ...on('b'), ...on('c')] }),
      anAsset({ product: 'database', version: 'b' }),
    );
    const { quarters } = technologyPage(office, today);
    expect(quarters.map(({ quarter }) => quarter)).toEqual([
      undefined,
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
      '2028-Q1',
      '2028-Q2',
      '2028-Q3',
      '2028-Q4',
    ]);
    expect(quarters[0]).toMatchObject({ releases: 1, applications: 1, assets: 0 });
    expect(quarters[1]).toMatchObject({ releases: 0 });
    expect(quarters[2]).toMatchObject({ releases: 2, applications: 1, assets: 1 });
  });

  it('keeps apart what has no known day, and why', () => {
    const page = technologyPage(anOffice(aProduct(), anApplication({ components: [...on('18'), ...on('17')] })), today);
    expect(page.dated.map(({ version }) => version)).toEqual(['17']);
    expect(page.undated.map(({ version, why }) => [version, why])).toEqual([['18', 'not-announced']]);
  });

  it('says of each release by how many it is used, and of all products when they were looked up', () => {
    const office = anOffice(
      aProduct(),
      aProduct({ id: 'other', checked: '2026-02-01' }),
      anApplication({ components: on('12') }),
      anAsset({ product: 'database', version: '12', supportEnds: '2028-11-14' }),
    );
    const page = technologyPage(office, today);
    expect(page.products[0]?.releases.map(({ version, users }) => [version, users])).toEqual([
      ['17', 0],
      ['12', 2],
      ['18', 0],
    ]);
    expect(page.oldestCheck).toBe('2026-02-01');
  });

  it('lists standards that name a stage, those to be taken first, with who follows them', () => {
    const standard = (id: string, technology: 'adopt' | 'retire' | undefined, status: 'approved' | 'withdrawn' = 'approved') =>
      aRecord('standards', id, { title: id, summary: 'Which.', version: '1.0', status, owner: 'cio', technology });
    const office = anOffice(
      standard('a', 'retire'),
      standard('b', 'adopt'),
      standard('c', undefined),
      standard('d', 'adopt', 'withdrawn'),
      anApplication({ standards: ['b'] }),
    );
    expect(technologyPage(office, today).standards.map(({ document, applications }) => [document.id, applications.length])).toEqual([
      ['b', 1],
      ['a', 0],
    ]);
  });
});
