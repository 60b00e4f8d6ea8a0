import { describe, expect, it } from 'vitest';
import { acknowledgementDocument } from '#rules/acknowledgement-document.ts';
import { aCount, aModule, anOffice, aPolicy, said, withUnreadable } from '../builders.ts';

describe('counts of readers belong to one document', () => {
  it('to a policy, or to a training module', () => {
    expect(said(acknowledgementDocument, anOffice(aPolicy({}), aModule(), aCount('access-control', 1), aCount('awareness', 1)))).toEqual(
      [],
    );
  });

  it('a file for no document is named once, however many counts it holds', () => {
    expect(said(acknowledgementDocument, anOffice(aPolicy({}), aCount('accces-control', 1), aCount('accces-control', 2)))).toEqual([
      'acknowledgements/accces-control/1 : no document has the id "accces-control"',
    ]);
  });

  it('an id that two documents share could mean either of them', () => {
    expect(said(acknowledgementDocument, anOffice(aPolicy({}), aModule({ id: 'access-control' }), aCount('access-control', 1)))).toEqual([
      'acknowledgements/access-control/1 : policies/access-control and training/access-control share the id: nobody knows which of them was confirmed',
    ]);
  });

  it('a document that could not be read is not absent', () => {
    expect(said(acknowledgementDocument, withUnreadable(anOffice(aCount('access-control', 1)), 'policies/access-control'))).toEqual([]);
  });
});
