import { describe, expect, it } from 'vitest';
import { commentedYaml } from '#records/commented-yaml.ts';
import { scaffold } from '#records/scaffold.ts';
import type { ScaffoldRequest } from '#records/scaffold.ts';
import { readYaml } from '#records/yaml.ts';
import { collections, recordTypes } from '#schemas/index.ts';

const aRequest = (more: Partial<ScaffoldRequest> = {}): ScaffoldRequest => ({
  schema: recordTypes.risks.schema,
  today: '2026-11-15',
  later: '2027-02-13',
  ids: () => [],
  values: new Map(),
  hidden: new Set(),
  ...more,
});
const roles = (...ids: readonly string[]) => ({ ids: (target: string) => (target === 'roles' ? ids : []) });
const keys = (entries: readonly { readonly key: string }[]): readonly string[] => entries.map(({ key }) => key);

describe('a new record from its schema', () => {
  it('says what was given, and leaves open what nobody can know', () => {
    const draft = scaffold(
      aRequest({
        values: new Map([
          ['id', 'lock-in'],
          ['title', 'Lock-in'],
        ]),
        ...roles('cio', 'ciso'),
      }),
    );
    expect(Object.fromEntries(draft.filled.map(({ key, value }) => [key, value]))).toEqual({
      id: 'lock-in',
      title: 'Lock-in',
      likelihood: null,
      impact: null,
      owner: null,
      status: 'open',
    });
    expect(draft.open.map(({ path }) => path.join('.'))).toEqual(['likelihood', 'impact', 'owner']);
    expect(draft.open.at(-1)).toMatchObject({ ref: 'roles', description: 'Role that watches over it' });
    expect(draft.assumed).toEqual(['status']);
  });

  it('takes the only thing that there is, the data date, and a later day for what ends', () => {
    const draft = scaffold(aRequest({ schema: recordTypes.waivers.schema, ...roles('cio') }));
    const data = Object.fromEntries(draft.filled.map(({ key, value }) => [key, value]));
    expect(data).toMatchObject({ owner: 'cio', requester: 'cio', validFrom: '2026-11-15', validTo: '2027-02-13' });
    expect(draft.assumed).toContain('owner');
  });

  it('guesses nothing that is to be left to a person', () => {
    const draft = scaffold(aRequest({ schema: recordTypes.gates.schema, values: new Map([['decision', undefined]]) }));
    expect(draft.open.find(({ path }) => path[0] === 'decision')?.values).toContain('go');
  });

  it('fills in what is required inside, and what was given inside', () => {
    const draft = scaffold(aRequest({ schema: recordTypes.benefits.schema, values: new Map([['baseline.value', 3]]) }));
    expect(draft.filled.find(({ key }) => key === 'baseline')?.value).toEqual({ day: '2026-11-15', value: 3 });
    expect(draft.filled.find(({ key }) => key === 'target')?.value).toEqual({ day: '2027-02-13', value: null });
  });

  it('names in the comment what may be chosen, and not hundreds of it', () => {
    const many = Array.from({ length: 40 }, (_, index) => `role-${String(index)}`);
    const draft = scaffold(aRequest(roles(...many)));
    const comment = draft.filled.find(({ key }) => key === 'owner')?.comment;
    expect(comment).toBe('Role that watches over it · id of roles/: role-0, role-1, role-2, role-3, role-4, role-5, … (40 in all)');
  });

  it('moves an optional key that was given out of the examples, and hides what commands write', () => {
    const draft = scaffold(aRequest({ values: new Map([['cause', 'One supplier']]), hidden: new Set(['actions']) }));
    expect(keys(draft.filled)).toContain('cause');
    expect(keys(draft.examples)).not.toContain('cause');
    expect(keys(draft.examples)).not.toContain('actions');
  });

  it.each(collections)('shows every key of %s, and each example is one that the schema takes', (collection) => {
    const { schema } = recordTypes[collection];
    const { filled, examples } = scaffold(aRequest({ schema }));
    expect([...keys(filled), ...keys(examples)].sort()).toEqual(Object.keys(schema.shape).sort());
    const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = schema.shape;
    const uncommented = commentedYaml(examples.map(({ key, value, notes }) => ({ key, value, notes })));
    const { data, problems } = readYaml(uncommented);
    expect(problems).toEqual([]);
    for (const [key, value] of Object.entries(data ?? {})) expect([key, shape[key]?.safeParse(value).success]).toEqual([key, true]);
  });
});
