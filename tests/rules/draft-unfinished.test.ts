import { describe, expect, it } from 'vitest';
import { draftUnfinished } from '#rules/draft-unfinished.ts';
import { anOffice, aProject, aReport, said } from '../builders.ts';

const last = aReport('2026-09', { progress: { value: 40 }, actualCost: 100 });

describe('a draft is finished before it is published', () => {
  it('each TODO is named, and each figure of the month before', () => {
    const draft = aReport('2026-10', {
      state: 'draft',
      overall: { rag: 'green', comment: 'TODO' },
      progress: { value: 40 },
      actualCost: 120,
    });
    expect(said(draftUnfinished, anOffice(aProject({}), last, draft))).toEqual([
      'status/erp/2026-10 overall.comment: still to be written: TODO',
      'status/erp/2026-10 progress.value: this is still the figure of 2026-09',
    ]);
  });

  it('what is written, and what is published, is fine', () => {
    const written = aReport('2026-10', { state: 'draft', progress: { value: 45 }, actualCost: 120 });
    expect(said(draftUnfinished, anOffice(aProject({}), last, written))).toEqual([]);
    expect(said(draftUnfinished, anOffice(aProject({}), last, aReport('2026-10', { progress: { value: 40 } })))).toEqual([]);
  });

  it('a first draft has no figures to repeat, and a correction may repeat what was right', () => {
    expect(said(draftUnfinished, anOffice(aProject({}), aReport('2026-10', { state: 'draft', progress: { value: 40 } })))).toEqual([]);
    const correction = aReport('2026-10-correction', { state: 'draft', corrects: '2026-10', progress: { value: 40 } });
    expect(said(draftUnfinished, anOffice(aProject({}), last, aReport('2026-10', { progress: { value: 41 } }), correction))).toEqual([]);
  });
});
