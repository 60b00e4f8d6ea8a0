import { describe, expect, it } from 'vitest';
import { phaseWithoutGate } from '#rules/phase-without-gate.ts';
import { aMethodology, anOffice, said } from '../builders.ts';

const phases = (gate?: string) => [
  { id: 'planning', title: 'Planning', ...(gate === undefined ? {} : { gate }) },
  { id: 'execution', title: 'Execution' },
];

describe('every phase but the last ends at a gate', () => {
  it('a phase in the middle without a gate lets projects pass by themselves', () => {
    expect(said(phaseWithoutGate, anOffice(aMethodology({ phases: phases() })))).toEqual([
      'methodologies/stage-gate phases.0: the phase "planning" ends without a gate',
    ]);
  });

  it('a gate that does not exist is none', () => {
    expect(said(phaseWithoutGate, anOffice(aMethodology({ phases: phases('g9') })))).toEqual([
      'methodologies/stage-gate phases.0.gate: the phase "planning" ends at the gate "g9", which does not exist',
    ]);
  });

  it('the last phase may end without one', () => {
    expect(said(phaseWithoutGate, anOffice(aMethodology({ phases: phases('g1') })))).toEqual([]);
  });
});
