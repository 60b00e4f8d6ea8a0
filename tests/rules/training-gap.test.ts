import { describe, expect, it } from 'vitest';
import { trainingGap } from '#rules/training-gap.ts';
import { aCount, aModule, anOffice, anOrganisation, said, violationsOf } from '../builders.ts';

const module = aModule({ mandatoryFor: ['staff', 'pm', 'cio'], validityMonths: 12 });
const count = (line: number, data: Parameters<typeof aCount>[2]) => aCount('awareness', line, data);

describe('mandatory training has been completed', () => {
  it('by enough of every role', () => {
    const office = anOffice(
      module,
      count(1, { confirmed: 95 }),
      count(2, { group: 'pm' }),
      count(3, { group: 'cio', required: 1, confirmed: 1 }),
    );
    expect(said(trainingGap, office)).toEqual([]);
  });

  it('names roles by what is the matter: too few, too old, not counted', () => {
    const office = anOffice(module, count(1, { confirmed: 94 }), count(2, { group: 'pm', day: '2025-11-14' }));
    expect(said(trainingGap, office)).toEqual([
      'training/awareness mandatoryFor: too few have completed it: staff (94 of 100)',
      'training/awareness mandatoryFor: completions no longer hold, since they are too old or of a module before a material change: pm',
      'training/awareness mandatoryFor: nobody has counted who completed it: cio',
    ]);
    expect(violationsOf(trainingGap, office)[0]?.message.de).toBe('zu wenige haben sie abgeschlossen: staff (94 von 100)');
  });

  it('a module in draft, or one that is not mandatory, wants nothing', () => {
    expect(said(trainingGap, anOffice(aModule({ status: 'draft' }), aModule({ id: 'free', mandatoryFor: [] })))).toEqual([]);
  });

  it('an edition for the public holds no counts, and misses none', () => {
    expect(said(trainingGap, anOffice(aModule({ audience: 'public' })))).toEqual([]);
  });

  it('the organisation sets the target', () => {
    const only = aModule();
    expect(said(trainingGap, anOffice(anOrganisation({ training: { target: 0.9 } }), only, count(1, { confirmed: 90 })))).toEqual([]);
  });
});
