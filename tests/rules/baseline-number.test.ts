import { describe, expect, it } from 'vitest';
import { baselineNumber } from '#rules/baseline-number.ts';
import { aBaseline, anOffice, aProject, said } from '../builders.ts';

describe('baselines are numbered', () => {
  it.each(['initial', '01', 'v2'])('"%s" is not a number of a baseline', (name) => {
    expect(said(baselineNumber, anOffice(aProject({}), aBaseline(name)))).toEqual([
      `baselines/erp/${name} : "${name}" is not the number of a baseline`,
    ]);
  });

  it('0, 1 and 12 are', () => {
    expect(said(baselineNumber, anOffice(aProject({}), aBaseline(0), aBaseline(1), aBaseline(12)))).toEqual([]);
  });
});
