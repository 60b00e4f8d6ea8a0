import { describe, expect, it } from 'vitest';
import { licenceOverused } from '#rules/licence-overused.ts';
import type { DataOf } from '#schemas/index.ts';
import { anOffice, aRecord, said } from '../builders.ts';

const licence = (data: Partial<DataOf<'assets'>>) =>
  aRecord('assets', 'office-suite', { title: 'Office suite', kind: 'licence', metric: 'named users', entitled: 200, ...data });

describe('licences cover their use', () => {
  it('more installed or used than was bought is told', () => {
    expect(said(licenceOverused, anOffice(licence({ deployed: 230, used: 190 })))).toEqual([
      'assets/office-suite deployed: 200 licences were bought (named users), 230 installed or assigned',
    ]);
    expect(said(licenceOverused, anOffice(licence({ deployed: 230, used: 210 })))).toEqual([
      'assets/office-suite deployed: 200 licences were bought (named users), 230 installed or assigned, 210 in use',
    ]);
  });

  it('what is counted is named in the language of the reader', () => {
    const [found] = [...licenceOverused.check(anOffice(licence({ metric: { en: 'cores', de: 'Kerne' }, deployed: 230 })), '2026-11-15')];
    expect(found?.message).toEqual({
      en: '200 licences were bought (cores), 230 installed or assigned',
      de: '200 Lizenzen sind gekauft (Kerne), 230 installiert oder zugewiesen',
    });
  });

  it('as many as were bought are covered', () => {
    expect(said(licenceOverused, anOffice(licence({ deployed: 200, used: 200 })))).toEqual([]);
  });

  it('what nobody has counted is not known', () => {
    expect(said(licenceOverused, anOffice(licence({})))).toEqual([]);
    const { entitled: _, ...uncounted } = licence({ used: 10 }).data;
    expect(said(licenceOverused, anOffice(aRecord('assets', 'office-suite', uncounted)))).toEqual([]);
  });
});
