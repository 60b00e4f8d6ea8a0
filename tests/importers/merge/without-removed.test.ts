import { expect, it } from 'vitest';
import type { CollectionDraft } from '#importers/draft.ts';
import { withoutRemoved } from '#importers/merge/without-removed.ts';

it('what follows a record that a person took away follows it no more, and that is told', () => {
  const draft: CollectionDraft = {
    collection: 'tasks',
    owner: 'erp',
    records: [
      { uid: '5', id: 'build', line: 40, fields: { title: 'Build', after: [{ task: 'design', lag: 2 }, { task: 'buy' }] } },
      { uid: '6', id: 'test', fields: { title: 'Test', after: [{ task: 'design' }] } },
      { uid: '7', id: 'ship', fields: { title: 'Ship', after: [{ milestone: 'design' }] } },
    ],
  };
  const { draft: left, lost } = withoutRemoved(draft, new Set(['tasks/erp/design']));
  expect(left.records.map(({ fields }) => fields['after'])).toEqual([[{ task: 'buy' }], undefined, [{ milestone: 'design' }]]);
  expect(lost).toEqual([
    { uid: '5', line: 40, to: 'tasks/erp/design' },
    { uid: '6', line: 1, to: 'tasks/erp/design' },
  ]);
});
