/** Which findings a change adds and solves. */
import { describe, expect, it } from 'vitest';
import { findingChanges } from '#reports/change/findings.ts';
import type { Finding } from '#schemas/finding.ts';

const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'reference',
  severity: 'error',
  file: 'projects/erp/project.md',
  line: 7,
  column: 3,
  record: 'projects/erp',
  field: 'sponsor',
  message: { en: 'there is no role "cof"', de: 'es gibt keine Rolle „cof“' },
  ...parts,
});

describe('the findings of a change', () => {
  it('are not those that only stand in another line', () => {
    expect(findingChanges([finding()], [finding({ line: 90, column: 1 })])).toMatchObject({ added: [], solved: [], reworded: [] });
  });

  it('are not those that only stand at another position of a list', () => {
    const [was, is] = [finding({ field: 'approvals[0].sha256' }), finding({ field: 'approvals[1].sha256' })];
    expect(findingChanges([was], [is])).toMatchObject({ added: [], solved: [] });
  });

  it('are not those of a register without ids whose lines moved', () => {
    const line = (id: number): Finding => finding({ record: `budget/erp/${String(id)}`, file: 'projects/erp/budget.yaml' });
    expect(findingChanges([line(1)], [line(2)])).toMatchObject({ added: [], solved: [] });
  });

  it('count each of several that say the same', () => {
    expect(findingChanges([finding()], [finding(), finding({ line: 9 })])).toMatchObject({ added: [{ line: 9 }], solved: [] });
  });

  it('name one that is still there in other words apart from new ones', () => {
    const other = finding({ message: { en: 'there is no role "cfp"', de: 'es gibt keine Rolle „cfp“' } });
    expect(findingChanges([finding()], [other])).toMatchObject({ added: [], solved: [], reworded: [other] });
  });

  it('tell one record from another: one is solved, the other is new', () => {
    const other = finding({ record: 'projects/crm', file: 'projects/crm/project.md' });
    expect(findingChanges([finding()], [other])).toMatchObject({ added: [other], solved: [finding()] });
  });

  it('come with the errors first, and with how many are left', () => {
    const [notice, warning] = [finding({ severity: 'notice', file: 'a' }), finding({ severity: 'warning', field: 'b' })];
    const { added, remaining } = findingChanges([], [notice, warning, finding()]);
    expect(added.map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice']);
    expect(remaining).toEqual({ error: 1, warning: 1, notice: 1 });
  });
});
