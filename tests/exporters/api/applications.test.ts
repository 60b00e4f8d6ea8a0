import { describe, expect, it } from 'vitest';
import { applicationList } from '#exporters/api/applications.ts';
import { assetList, productList } from '#exporters/api/assets.ts';
import { applicationsTable, assetsTable } from '#exporters/tables/applications-and-assets.ts';
import { anOffice, aProject, today } from '../../builders.ts';
import { anApplication, anAsset, aProduct } from '../../resource-builders.ts';

const office = anOffice(
  aProduct(),
  anApplication({ businessValue: 90, technicalFit: 10, annualCost: 1200.5, components: [{ product: 'database', version: '12' }] }),
  anAsset({ kind: 'licence', entitled: 10, deployed: 12, cost: 1000, product: 'database', version: '17', applications: ['billing'] }),
  aProject({ applications: ['billing'] }),
);

describe('applications, assets and products as data', () => {
  it('an application has what is written and what is computed', () => {
    expect(applicationList(office, today)[0]).toMatchObject({
      id: 'billing',
      businessValue: 90,
      quadrant: 'migrate',
      supportState: 'ended',
      support: [{ product: 'database', version: '12', state: 'ended', day: '2026-11-14', distance: -1, extendedUntil: '2028-11-14' }],
      brokenStandards: [{ kind: 'component-unsupported', component: 0, since: '2026-11-14' }],
      projects: ['erp'],
      assets: ['switches'],
    });
  });

  it('a licence has its balance and what it is worth, other assets have none', () => {
    expect(assetList(office, today)[0]).toMatchObject({
      licence: { balance: -2, state: 'short', missingWorth: 200 },
      supportState: 'later',
    });
    expect(assetList(anOffice(anAsset()), today)[0]?.licence).toBeUndefined();
  });

  it('a product says which of its releases are in use, and where', () => {
    expect(productList(office, today)[0]?.inUse.map(({ version, applications, assets }) => [version, applications, assets])).toEqual([
      ['12', ['billing'], []],
      ['17', [], ['switches']],
    ]);
  });

  it('tables have a cell for every column, and leave empty what is not known', () => {
    for (const table of [applicationsTable(office, today), assetsTable(office, today)]) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
    const { columns, rows } = applicationsTable(office, today);
    expect(rows[0]?.[columns.indexOf('annualCost')]).toBe(1200.5);
    expect(rows[0]?.[columns.indexOf('rto')]).toBeUndefined();
  });
});
