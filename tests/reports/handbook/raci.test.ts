import { describe, expect, it } from 'vitest';
import { matrixLimit, raciPage, stepMatrix } from '#reports/handbook/raci.ts';
import { anOffice, aPolicy, aRecord } from '../../builders.ts';

const roles = ['cio', 'ciso', 'staff'].map((id) => aRecord('roles', id, { title: id.toUpperCase() }));
const head = { title: 'Restore', summary: 'How.', version: '1.0', status: 'approved', owner: 'cio' } as const;
const steps = [
  { id: 'run', do: 'Run it', role: 'staff' },
  { id: 'sign', do: 'Sign it', role: 'cio' },
];

describe('the matrix of responsibilities', () => {
  const page = raciPage(
    anOffice(
      ...roles,
      aPolicy({ id: 'a', raci: { accountable: 'cio', responsible: ['ciso', 'cio'], informed: ['staff'] } }),
      aPolicy({ id: 'b', raci: { accountable: ['cio', 'ciso'], consulted: ['restricted'] } }),
      aPolicy({ id: 'c', raci: { informed: ['cio'] } }),
      aPolicy({ id: 'silent' }),
      aPolicy({ id: 'gone', status: 'withdrawn', raci: { accountable: 'cio' } }),
      aRecord('procedures', 'restore', { ...head, raci: { accountable: 'ciso' } }),
    ),
  );

  it('sets documents of a kind against the roles in them, the busiest first', () => {
    expect(page.matrices.map(({ collection, roles: columns }) => [collection, columns.map(({ id }) => id)])).toEqual([
      ['policies', ['cio', 'ciso', 'staff']],
      ['procedures', ['ciso']],
    ]);
    expect(page.matrices[0]?.rows[0]?.cells).toEqual([['accountable', 'responsible'], ['responsible'], ['informed']]);
  });

  it('tells where nobody or more than one role is accountable', () => {
    expect(page.rows.map(({ document, unclear }) => [document.id, unclear])).toEqual([
      ['a', undefined],
      ['b', 'several'],
      ['c', 'none'],
      ['restore', undefined],
    ]);
  });

  it('says of a role that is not in this edition which part it has, and nothing else', () => {
    expect(page.matrices[0]?.rows[1]?.restricted).toEqual(['consulted']);
    expect(page.matrices[0]?.rows[0]?.restricted).toEqual([]);
  });

  it('lists apart the documents that name nobody, and leaves out what no longer binds', () => {
    expect(page.without.map(({ id }) => id)).toEqual(['silent']);
    expect(page.roles.map(({ id }) => id)).toEqual(['cio', 'ciso', 'staff']);
  });

  it('becomes a list in a large office', () => {
    const many = (count: number) =>
      raciPage(
        anOffice(
          ...roles,
          ...Array.from({ length: count }, (_, index) => aPolicy({ id: `p${String(index)}`, raci: { accountable: 'cio' } })),
        ),
      );
    expect(many(matrixLimit).matrices).toHaveLength(1);
    expect(many(matrixLimit + 1)).toMatchObject({ matrices: [], rows: { length: matrixLimit + 1 } });
  });
});

describe('the matrix of a procedure', () => {
  it('shows who does each step and who answers for all of them', () => {
    const office = anOffice(
      ...roles,
      aRecord('procedures', 'restore', { ...head, steps, raci: { accountable: 'cio', informed: ['ciso'] } }),
    );
    expect(stepMatrix(office, 'restore')).toMatchObject({
      roles: [{ id: 'cio' }, { id: 'staff' }],
      steps: [
        { id: 'run', cells: [['accountable'], ['responsible']], isRestricted: false },
        { id: 'sign', cells: [['accountable', 'responsible'], []] },
      ],
    });
  });

  it('is not there without steps, and keeps a step whose role is above the edition', () => {
    const office = anOffice(
      ...roles,
      aRecord('procedures', 'bare', head),
      aRecord('procedures', 'restore', {
        ...head,
        steps: [{ id: 'run', do: 'Run it', role: 'restricted' }],
        raci: { accountable: 'cio' },
      }),
    );
    expect(stepMatrix(office, 'bare')).toBeUndefined();
    expect(stepMatrix(office, 'restore')?.steps).toMatchObject([{ cells: [['accountable']], isRestricted: true }]);
  });
});
