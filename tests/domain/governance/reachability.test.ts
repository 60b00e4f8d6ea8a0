import { describe, expect, it } from 'vitest';
import { unreachableDocuments } from '#domain/governance/reachability.ts';
import { aRecord, aSnapshot, anOffice, today } from '../../builders.ts';

const head = { summary: 'What is kept.', version: '1.0', status: 'approved', owner: 'ciso' } as const;

describe('documents that nothing leads to', () => {
  it('are not reached by their own text or their own kept versions', () => {
    const logging = aRecord('standards', 'logging', { title: 'Logging', ...head }, { body: 'See [here](logging.md).\n' });
    const office = anOffice(logging, aSnapshot('standards/logging', '1.0', 'See [here](logging.md).\n'));
    expect(unreachableDocuments(office, today).map(({ key }) => key)).toEqual(['standards/logging']);
  });

  it('are not training modules that a role must take', () => {
    const module = aRecord('training', 'phishing', { title: 'Phishing', ...head, mandatoryFor: ['ciso'] });
    expect(unreachableDocuments(anOffice(module), today)).toEqual([]);
  });
});
