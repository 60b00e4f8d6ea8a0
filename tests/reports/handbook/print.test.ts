import { describe, expect, it } from 'vitest';
import { documentsInPart, printPart, printPaths, printSections } from '#reports/handbook/print.ts';
import { anOffice, aPolicy, aRecord, policyText, today } from '../../builders.ts';

const roles = [aRecord('roles', 'ciso', { title: 'CISO' }), aRecord('roles', 'board', { title: 'Board' })];

describe('the printed handbook', () => {
  const office = anOffice(
    ...roles,
    aPolicy({ id: 'second', number: 'POL-010', approvedBy: ['board'] }),
    aPolicy({
      id: 'first',
      number: 'POL-002',
      approvedBy: ['board'],
      effective: '2026-01-01',
      reviewEvery: 'P12M',
      statements: { 'mfa-everywhere': { status: 'deprecated' } },
      german: { title: 'Zugang', body: policyText },
    }),
    aPolicy({ id: 'draft' }),
    aPolicy({ id: 'later', status: 'approved', effective: '2027-01-01' }),
    aPolicy({ id: 'over', status: 'approved', expires: '2026-01-01' }),
  );

  it('holds what binds on the day, in the order of numbers', () => {
    expect(printPart(office, today, 'policies', 1, 'en').documents.map(({ link }) => link.id)).toEqual(['first', 'second']);
    expect(printSections(office, today).filter(({ total }) => total > 0)).toEqual([{ collection: 'policies', total: 2, parts: 1 }]);
  });

  it('shows each document in the language of the reader, and else in its own', () => {
    expect(printPart(office, today, 'policies', 1, 'de').documents.map(({ title, written }) => [title, written])).toEqual([
      ['Zugang', 'de'],
      ['Access control', 'en'],
    ]);
  });

  it('says who approved it, when it is reviewed, and which statements no longer bind', () => {
    expect(printPart(office, today, 'policies', 1, 'en').documents[0]).toMatchObject({
      approvedBy: [{ id: 'board' }],
      effective: '2026-01-01',
      due: '2027-03-01',
      ended: new Set(['mfa-everywhere']),
    });
  });

  it('has anchors that no two documents share', () => {
    const documents = printPart(office, today, 'policies', 1, 'en').documents;
    expect(new Set(documents.flatMap(({ anchor, prefix }) => [anchor, prefix])).size).toBe(4);
  });

  it('has a page for every kind, empty where nothing binds', () => {
    expect(printPaths(office, today).map(({ collection, part }) => [collection, part])).toContainEqual(['standards', undefined]);
    expect(printPart(office, today, 'standards', 1, 'en')).toMatchObject({ total: 0, parts: 1, documents: [] });
  });

  it('is cut into parts of a hundred documents, that hold every document once', () => {
    const many = anOffice(
      ...roles,
      ...Array.from({ length: 2 * documentsInPart + 1 }, (_, index) => aPolicy({ id: `p${String(index)}`, status: 'approved' })),
    );
    const paths = printPaths(many, today).filter(({ collection }) => collection === 'policies');
    expect(paths.map(({ part }) => part)).toEqual([undefined, '2', '3']);
    const parts = [1, 2, 3].map((part) => printPart(many, today, 'policies', part, 'en'));
    expect(parts.map(({ from, documents }) => [from, documents.length])).toEqual([
      [1, 100],
      [101, 100],
      [201, 1],
    ]);
    expect(new Set(parts.flatMap(({ documents }) => documents.map(({ link }) => link.id))).size).toBe(201);
  });
});
