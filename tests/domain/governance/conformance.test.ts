import { describe, expect, it } from 'vitest';
import { gatesOfAdded, isArtefactPresent, isTailoredFor, requiredArtefacts, requiredAtGate } from '#domain/governance/conformance.ts';
import type { DataOf } from '#schemas/index.ts';
import { aMethodology, aProject } from '../../builders.ts';

const artefacts = ['charter', 'business-case', 'plan', 'impact-assessment', 'cut-over'].map((id) => ({ id, title: id }));
const gates = [
  { id: 'g1', title: 'Mandate', artefacts: ['charter', 'business-case'] },
  { id: 'g2', title: 'Baseline', artefacts: ['plan'] },
  { id: 'g3', title: 'Closure' },
];

const methodology = (...tailoring: NonNullable<DataOf<'methodologies'>['tailoring']>) => aMethodology({ artefacts, gates, tailoring }).data;
const project = (data: Partial<DataOf<'projects'>> = {}) => aProject(data).data;

describe('a tailoring rule holds for projects of which all its conditions are true', () => {
  it('by tier, category, personal data and mandate', () => {
    expect(isTailoredFor({ tier: 1 }, project({ tier: 1 }))).toBe(true);
    expect(isTailoredFor({ tier: 1 }, project({ tier: 2 }))).toBe(false);
    expect(isTailoredFor({ tier: 1, category: 'run' }, project({ tier: 1, category: 'grow' }))).toBe(false);
    expect(isTailoredFor({ category: 'run', mandatory: true }, project({ category: 'run', mandatory: true }))).toBe(true);
  });

  it('a project that says nothing of personal data has none', () => {
    expect(isTailoredFor({ personalData: true }, project())).toBe(false);
    expect(isTailoredFor({ personalData: false }, project())).toBe(true);
  });

  it('without conditions it holds for all', () => {
    expect(isTailoredFor({}, project())).toBe(true);
  });
});

describe('a project owes the artefacts of all gates', () => {
  it('without tailoring just these', () => {
    expect([...requiredArtefacts(methodology(), project())]).toEqual(['charter', 'business-case', 'plan']);
  });

  it('less what is dropped, and more what is added for its kind', () => {
    const tailored = methodology(
      { when: { tier: 3 }, drop: ['business-case'] },
      { when: { personalData: true }, add: ['impact-assessment'] },
    );
    expect([...requiredArtefacts(tailored, project({ tier: 3, personalData: true }))]).toEqual(['charter', 'plan', 'impact-assessment']);
    expect([...requiredArtefacts(tailored, project({ tier: 2 }))]).toEqual(['charter', 'business-case', 'plan']);
  });

  it('of two rules that contradict, the later wins', () => {
    const tailored = methodology({ when: { tier: 3 }, drop: ['business-case'] }, { when: { mandatory: true }, add: ['business-case'] });
    expect(requiredArtefacts(tailored, project({ tier: 3, mandatory: true })).has('business-case')).toBe(true);
  });
});

describe('each artefact is due at the gate that names it', () => {
  const tailored = methodology({ when: { tier: 1 }, add: ['cut-over'] }, { when: { tier: 3 }, drop: ['plan'] });

  it('and nowhere else', () => {
    expect(requiredAtGate(tailored, project(), 'g1')).toEqual(['charter', 'business-case']);
    expect(requiredAtGate(tailored, project(), 'g2')).toEqual(['plan']);
  });

  it('unless it is dropped', () => {
    expect(requiredAtGate(tailored, project({ tier: 3 }), 'g2')).toEqual([]);
  });

  it('what is added and named by no gate is due at the last', () => {
    expect(requiredAtGate(tailored, project({ tier: 1 }), 'g2')).toEqual(['plan']);
    expect(requiredAtGate(tailored, project({ tier: 1 }), 'g3')).toEqual(['cut-over']);
  });

  it('what is added is due at the gate that its rule names', () => {
    const early = methodology({ when: { personalData: true }, add: ['impact-assessment'], gate: 'g2' });
    expect(requiredAtGate(early, project({ personalData: true }), 'g2')).toEqual(['plan', 'impact-assessment']);
    expect(requiredAtGate(early, project({ personalData: true }), 'g3')).toEqual([]);
    expect(requiredAtGate(early, project(), 'g2')).toEqual(['plan']);
  });

  it('a rule may move what another gate names, for the projects that it covers', () => {
    const moved = methodology({ when: { tier: 1 }, add: ['plan'], gate: 'g1' });
    expect([requiredAtGate(moved, project({ tier: 1 }), 'g1'), requiredAtGate(moved, project({ tier: 1 }), 'g2')]).toEqual([
      ['charter', 'business-case', 'plan'],
      [],
    ]);
    expect(requiredAtGate(moved, project(), 'g2')).toEqual(['plan']);
  });

  it('a rule that adds what a gate names and names no gate itself leaves it there', () => {
    const again = methodology({ when: { tier: 3 }, drop: ['plan'] }, { when: { mandatory: true }, add: ['plan'] });
    expect(requiredAtGate(again, project({ tier: 3, mandatory: true }), 'g2')).toEqual(['plan']);
  });

  it('a gate that the methodology does not define counts as none', () => {
    const lost = methodology({ when: { tier: 1 }, add: ['cut-over'], gate: 'g7' });
    expect(requiredAtGate(lost, project({ tier: 1 }), 'g3')).toEqual(['cut-over']);
    expect(gatesOfAdded({ ...lost, gates: [] }, 'cut-over', undefined)).toEqual([]);
  });

  it('an artefact that the methodology does not define cannot be owed', () => {
    const unknown = aMethodology({ artefacts, gates: [{ id: 'g1', title: 'Mandate', artefacts: ['charter', 'chartre'] }] }).data;
    expect(requiredAtGate(unknown, project(), 'g1')).toEqual(['charter']);
  });

  it('a gate that does not exist asks for nothing', () => {
    expect(requiredAtGate(tailored, project(), 'g9')).toEqual([]);
  });
});

describe('an artefact', () => {
  it('is there from its first draft on, until it is withdrawn', () => {
    expect(isArtefactPresent({ status: 'draft' })).toBe(true);
    expect(isArtefactPresent({})).toBe(true);
    expect(isArtefactPresent({ status: 'withdrawn' })).toBe(false);
  });
});
