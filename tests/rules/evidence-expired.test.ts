import { describe, expect, it } from 'vitest';
import { evidenceExpired } from '#rules/evidence-expired.ts';
import { aControl, anOffice, said } from '../builders.ts';

const found = (data: Parameters<typeof aControl>[0]) => said(evidenceExpired, anOffice(aControl(data)));

describe('evidence-expired', () => {
  it('is content up to the last day on which the evidence proves something', () => {
    expect(found({ evidence: [{ title: 'Export', expires: '2026-11-15' }, { title: 'Ticket' }] })).toEqual([]);
  });

  it('names evidence that has expired, in the language of the message', () => {
    expect(found({ evidence: [{ title: { en: 'Export', de: 'Auszug' }, expires: '2026-11-14' }] })).toEqual([
      'controls/access-review evidence.0.expires: the evidence "Export" expired on 2026-11-14',
    ]);
  });

  it('asks for no evidence of what does not apply', () => {
    const evidence = [{ title: 'Export', expires: '2026-01-01' }];
    expect(found({ implementation: 'not-applicable', justification: 'None.', evidence })).toEqual([]);
  });
});
