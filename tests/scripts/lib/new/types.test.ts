import { describe, expect, it } from 'vitest';
import { collections, recordTypes } from '#schemas/index.ts';
import { oneOf, typeList, typeNamed } from '../../../../scripts/lib/new/types.ts';

describe('the type of a new record', () => {
  it('is found by the names that people use for one or many', () => {
    const names = [
      'policies',
      'policy',
      'Policy',
      'risk',
      'status report',
      'status',
      'gate',
      'term',
      'module',
      'budget-line',
      'Risiko',
      'organization',
    ];
    expect(names.map(typeNamed)).toEqual([
      'policies',
      'policies',
      'policies',
      'risks',
      'status',
      'status',
      'gates',
      'glossary',
      'training',
      'budget',
      'risks',
      'organisation',
    ]);
  });

  it.each(collections.filter((name) => name !== 'versions' && name !== 'imports'))(
    'is found by the collection and its name: %s',
    (name) => {
      expect(typeNamed(name)).toBe(name);
      expect(typeNamed(recordTypes[name].name.en)).toBe(name);
    },
  );

  it('is refused with the nearest name, or with the command that writes it', () => {
    expect(() => typeNamed('polcy')).toThrow('Did you mean "policy"?');
    expect(() => typeNamed('constructor')).toThrow('There is no type of record');
    expect(() => typeNamed('\u001B[2J')).toThrow(String.raw`"\u001b[2J"`);
    expect(() => typeNamed('version')).toThrow('npm run approve');
    expect(() => typeNamed('imports')).toThrow('npm run import');
    expect(() => typeNamed('report')).toThrow('Which report?');
  });

  it('is one of a list that names each once, with a line', () => {
    const list = typeList();
    expect(list).toContain('Handbook\n  policy ID');
    expect(list).toContain('office FOLDER');
    expect(list.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  it('has an article', () => {
    expect([oneOf('policies'), oneOf('applications'), oneOf('units'), oneOf('issues')]).toEqual([
      'a policy',
      'an application',
      'a unit',
      'an issue',
    ]);
  });
});
