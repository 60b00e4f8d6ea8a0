import { describe, expect, it } from 'vitest';
import { processingAgreementMissing } from '#rules/processing-agreement-missing.ts';
import { anOffice, said } from '../builders.ts';
import { aContract } from '../resource-builders.ts';

describe('personal data are processed for us under an agreement', () => {
  it('a contract under which they are processed without one is told, also before it begins', () => {
    expect(said(processingAgreementMissing, anOffice(aContract({ dataProcessing: true })))).toEqual([
      'contracts/wan dataProcessing: personal data are processed under this contract, and no processing agreement is named',
    ]);
    expect(said(processingAgreementMissing, anOffice(aContract({ dataProcessing: true, start: '2026-12-01' })))).toHaveLength(1);
  });

  it('one with an agreement, or without personal data, is in order', () => {
    const kept = { dataProcessing: true, processingAgreement: 'https://documents.example/wan' };
    expect(said(processingAgreementMissing, anOffice(aContract(kept)))).toEqual([]);
    expect(said(processingAgreementMissing, anOffice(aContract({ dataProcessing: false })))).toEqual([]);
    expect(said(processingAgreementMissing, anOffice(aContract()))).toEqual([]);
  });

  it('one that has ended is asked no more, from the day after its end', () => {
    const ended = anOffice(aContract({ dataProcessing: true, autoRenew: false }));
    expect(said(processingAgreementMissing, ended, '2026-12-31')).toHaveLength(1);
    expect(said(processingAgreementMissing, ended, '2027-01-01')).toEqual([]);
  });
});
