import { describe, expect, it } from 'vitest';
import { fingerprint } from '#domain/office/digest.ts';
import { aPolicy, aProject, anOffice } from '../../builders.ts';

describe('the fingerprint of an office', () => {
  it('does not depend on the order in which records were read', () => {
    expect(fingerprint(anOffice(aProject({}), aPolicy({})))).toBe(fingerprint(anOffice(aPolicy({}), aProject({}))));
  });

  it.each([
    ['a value', aPolicy({ summary: 'Another.' })],
    ['a text', aPolicy({ body: 'Another.\n' })],
    ['a translation', aPolicy({ german: { body: 'Text.\n' } })],
    ['the title of a translation', aPolicy({ german: { title: 'Anders', body: '' } })],
    ['the name of a record', aPolicy({ id: 'other' })],
  ])('changes with %s', (_what, policy) => {
    expect(fingerprint(anOffice(policy))).not.toBe(fingerprint(anOffice(aPolicy({}))));
  });
});
