import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldsOf, valuesAt } from '#schemas/fields.ts';
import { narrowFieldsOf } from '#schemas/narrow-fields.ts';
import { byName, localised, ref } from '#schemas/shared.ts';

const schema = z.strictObject({
  owner: ref('roles').describe('Who answers for it'),
  state: z.enum(['open', 'closed']).optional().describe('Its state'),
  team: z
    .array(z.strictObject({ role: ref('roles').describe('A role'), share: z.number().describe('Its share') }))
    .optional()
    .describe('Who works on it'),
  accountable: z
    .union([ref('roles'), z.array(ref('roles'))])
    .optional()
    .describe('One, or several'),
  notes: byName(z.boolean()).describe('By name'),
  title: localised().describe('Its name'),
  salary: z.number().optional().meta({ audience: 'confidential', description: 'What is paid' }),
});

const fields = fieldsOf(schema);
const named = (path: string) => fields.filter((field) => field.path.join('.') === path);

describe('the fields of a schema', () => {
  it('are told with type, description and whether they must be there', () => {
    expect(named('owner')).toEqual([
      { path: ['owner'], required: true, description: 'Who answers for it', ref: 'roles', audience: undefined, type: 'text', values: [] },
    ]);
    expect(named('state')).toEqual([
      {
        path: ['state'],
        required: false,
        description: 'Its state',
        ref: undefined,
        audience: undefined,
        type: 'one of',
        values: ['open', 'closed'],
      },
    ]);
  });

  it('are told inside lists and names', () => {
    expect(named('team.[].role')[0]).toMatchObject({ ref: 'roles', description: 'A role', required: true });
    expect(named('team.[].share')[0]).toMatchObject({ type: 'number' });
    expect(named('notes.{}')[0]).toMatchObject({ type: 'yes or no' });
  });

  it('are told inside each option where there are several', () => {
    expect(named('accountable').map(({ ref: target }) => target)).toContain('roles');
    expect(named('accountable.[]')[0]).toMatchObject({ ref: 'roles' });
    expect(named('title.de')[0]).toMatchObject({ required: false, type: 'text' });
  });

  it('name their audience where it is narrower', () => {
    expect(named('salary')[0]).toMatchObject({ audience: 'confidential', description: 'What is paid', required: false });
  });

  it('come with parents before children', () => {
    const paths = fields.map(({ path }) => path.join('.'));
    expect(paths.indexOf('team')).toBeLessThan(paths.indexOf('team.[].role'));
    expect(paths).not.toContain('');
  });
});

describe('the values of a field', () => {
  const data = { owner: 'a', team: [{ role: 'b' }, { role: 'c' }, {}], notes: { x: true, y: false }, accountable: ['d'] };
  const at = (...path: readonly string[]) => [...valuesAt(data, path)];

  it('are found in lists, each with its path', () => {
    expect(at('team', '[]', 'role')).toEqual([
      { path: ['team', 0, 'role'], value: 'b' },
      { path: ['team', 1, 'role'], value: 'c' },
    ]);
  });

  it('are found by name', () => {
    expect(at('notes', '{}')).toEqual([
      { path: ['notes', 'x'], value: true },
      { path: ['notes', 'y'], value: false },
    ]);
  });

  it('are none where the data have another form, or inherit the name', () => {
    expect(at('owner', '[]')).toEqual([]);
    expect(at('team', 'role')).toEqual([]);
    expect(at('toString')).toEqual([]);
    expect([...valuesAt(null, ['a'])]).toEqual([]);
  });
});

describe('fields for narrower audiences', () => {
  it('are those that the schemas say', () => {
    expect(narrowFieldsOf('roles')).toEqual([
      { path: ['holder'], audience: 'internal' },
      { path: ['contact'], audience: 'internal' },
      { path: ['accounts'], audience: 'internal' },
    ]);
    expect(narrowFieldsOf('waivers')).toEqual([{ path: ['risk'], audience: 'internal' }]);
    expect(narrowFieldsOf('projects')).toEqual([]);
  });

  it('are read from the schema once', () => {
    expect(narrowFieldsOf('contracts')).toBe(narrowFieldsOf('contracts'));
  });
});
