import { describe, expect, it } from 'vitest';
import { duplicateId } from '#rules/duplicate-id.ts';
import { anOffice, aPolicy, aRecord, said } from '../builders.ts';

describe('display numbers are unique', () => {
  it('the second of two policies with one number is told whose it is', () => {
    const office = anOffice(aPolicy({ id: 'access', number: 'POL-001' }), aPolicy({ id: 'backup', number: 'pol-001' }));
    expect(said(duplicateId, office)).toEqual(['policies/backup number: the number "pol-001" belongs to policies/access']);
  });

  it('the older document keeps the number, whatever it is called', () => {
    const office = anOffice(
      aPolicy({ id: 'access', number: 'POL-1' }),
      aPolicy({ id: 'backup', number: 'POL-1', effective: '2024-01-01' }),
    );
    expect(said(duplicateId, office)).toEqual(['policies/access number: the number "POL-1" belongs to policies/backup']);
  });

  it('a policy and a standard may not share a number either', () => {
    const standard = aRecord(
      'standards',
      'encryption',
      { title: 'Encryption', summary: 'How.', version: '1.0', status: 'draft', owner: 'ciso', number: 'DOC-1' },
      { body: '' },
    );
    expect(said(duplicateId, anOffice(aPolicy({ number: 'DOC-1' }), standard))).toEqual([
      'standards/encryption number: the number "DOC-1" belongs to policies/access-control',
    ]);
  });

  it('documents with numbers of their own, or none, are fine', () => {
    expect(
      said(
        duplicateId,
        anOffice(aPolicy({ id: 'a', number: 'POL-1' }), aPolicy({ id: 'b', number: 'POL-2' }), aPolicy({ id: 'c' }), aPolicy({ id: 'd' })),
      ),
    ).toEqual([]);
  });
});
