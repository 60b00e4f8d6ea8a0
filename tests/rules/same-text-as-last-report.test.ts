import { describe, expect, it } from 'vitest';
import { sameTextAsLastReport } from '#rules/same-text-as-last-report.ts';
import { anOffice, aProject, aReport, said } from '../builders.ts';

describe('a report says something new', () => {
  it('a text that repeats the last one word for word was copied', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-09', { body: 'Work went on.\n' }),
      aReport('2026-10', { body: '\nWork  went on.\n' }),
    );
    expect(said(sameTextAsLastReport, office)).toEqual(['projects/erp/status/2026-10.md:10: the text is that of 2026-09, word for word']);
  });

  it('a draft is told while it can be mended', () => {
    expect(
      said(
        sameTextAsLastReport,
        anOffice(aProject({}), aReport('2026-09', { body: 'Same.\n' }), aReport('2026-10', { body: 'Same.\n', state: 'draft' })),
      ),
    ).toHaveLength(1);
  });

  it('different texts, and reports of figures alone, are fine', () => {
    expect(said(sameTextAsLastReport, anOffice(aProject({}), aReport('2026-09'), aReport('2026-10')))).toEqual([]);
    expect(
      said(sameTextAsLastReport, anOffice(aProject({}), aReport('2026-09', { body: '' }), aReport('2026-10', { body: '\n' }))),
    ).toEqual([]);
  });
});
