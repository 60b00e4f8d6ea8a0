import { describe, expect, it } from 'vitest';
import { isPlaceholder, openTexts, unchangedFigures } from '#domain/projects/unfinished.ts';
import { aReport, firstLine } from '../../builders.ts';

describe('what a report still has to say', () => {
  it('is where the placeholder of the draft stands, in the head and in the text', () => {
    const report = aReport('2026-10', {
      overall: { rag: 'green', comment: { en: 'TODO', de: 'Im Plan.' } },
      dimensions: { cost: { rag: 'amber', comment: 'TODO say why' }, scope: { rag: 'green' } },
      changed: 'TODO',
      decisionsNeeded: [{ text: 'Release the money.' }, { text: 'TODO' }],
      body: '## Achievements\n\n- TODO\n\nTODO\n\nThe list of TODOs is short.\n',
    });
    expect(openTexts(report)).toEqual([
      { path: ['overall', 'comment', 'en'] },
      { path: ['dimensions', 'cost', 'comment'] },
      { path: ['changed'] },
      { path: ['decisionsNeeded', 1, 'text'] },
      { line: firstLine + 2 },
      { line: firstLine + 4 },
    ]);
    expect(openTexts(aReport('2026-10', { overall: { rag: 'green', comment: 'The TODO list is done.' } }))).toEqual([]);
  });

  it('is told from words that only look like it', () => {
    expect(['TODO', '- TODO', '1. TODO: write', '  TODO'].map(isPlaceholder)).toEqual([true, true, true, true]);
    expect(['TODOS', 'todo', 'Nothing TODO', '-TODO'].map(isPlaceholder)).toEqual([false, false, false, false]);
  });

  it('includes measured figures that are still those of the report before', () => {
    const before = aReport('2026-09', { progress: { value: 40 }, actualCost: { amount: 5, currency: 'USD' }, estimateToComplete: 9 });
    const same = aReport('2026-10', { progress: { value: 40 }, actualCost: { amount: 5, currency: 'USD' }, estimateToComplete: 9 });
    expect(unchangedFigures(same, before)).toEqual([['progress', 'value'], ['actualCost']]);
    expect(unchangedFigures(aReport('2026-10', { progress: { value: 41 }, actualCost: 5 }), before)).toEqual([]);
    expect(unchangedFigures(aReport('2026-10'), aReport('2026-09'))).toEqual([]);
    expect(unchangedFigures(same, undefined)).toEqual([]);
  });
});
