import { describe, expect, it } from 'vitest';
import { reportPlaceholder } from '#rules/report-placeholder.ts';
import { anOffice, aProject, aReport, firstLine, said } from '../builders.ts';

describe('a published report is written to its end', () => {
  it('no text of it is still the TODO of the draft', () => {
    const office = anOffice(aProject({}), aReport('2026-10', { overall: { rag: 'green', comment: 'TODO' }, body: '## Done\n\n- TODO\n' }));
    expect(said(reportPlaceholder, office)).toEqual([
      'status/erp/2026-10 overall.comment: the report is published, and here still stands TODO',
      `projects/erp/status/2026-10.md:${String(firstLine + 2)}: the report is published, and here still stands TODO`,
    ]);
  });

  it('a draft may hold it, and a report that is written is fine', () => {
    const office = anOffice(
      aProject({}),
      aReport('2026-09', { overall: { rag: 'green', comment: 'On plan.' } }),
      aReport('2026-10', { state: 'draft', overall: { rag: 'green', comment: 'TODO' } }),
    );
    expect(said(reportPlaceholder, office)).toEqual([]);
  });
});
