import { describe, expect, it } from 'vitest';
import { gateArtefactMissing } from '#rules/gate-artefact-missing.ts';
import type { DataOf } from '#schemas/index.ts';
import { aMethodology, anOffice, aProject, aRecord, said, withUnreadable } from '../builders.ts';

const decision = (data: Partial<DataOf<'gates'>> = {}, id = 'g1') =>
  aRecord('gates', `erp/${id}`, { gate: 'g1', day: '2026-03-01', decision: 'go', board: 'board', ...data });
const charter = aRecord('artefacts', 'erp/1', { artefact: 'charter', path: 'documents/charter.md' });
const complaint = 'gates/erp/g1 decision: the gate g1 was passed without charter';

describe('a project that has passed a gate has what the gate asks for', () => {
  it('a go without the charter rests on nothing', () => {
    expect(said(gateArtefactMissing, anOffice(aMethodology({}), aProject({}), decision()))).toEqual([complaint]);
  });

  it('a go with conditions is a go', () => {
    expect(said(gateArtefactMissing, anOffice(aMethodology({}), aProject({}), decision({ decision: 'go-with-conditions' })))).toEqual([
      complaint,
    ]);
  });

  it('a project that must repeat, rest or stop has not passed', () => {
    for (const outcome of ['repeat', 'hold', 'stop'] as const) {
      expect(said(gateArtefactMissing, anOffice(aMethodology({}), aProject({}), decision({ decision: outcome })))).toEqual([]);
    }
  });

  it('a go of a later day has not been given yet', () => {
    expect(said(gateArtefactMissing, anOffice(aMethodology({}), aProject({}), decision({ day: '2026-12-01' })))).toEqual([]);
  });

  it('with the charter all is well', () => {
    expect(said(gateArtefactMissing, anOffice(aMethodology({}), aProject({}), decision(), charter))).toEqual([]);
  });

  it('a charter that was withdrawn is not there', () => {
    const withdrawn = aRecord('artefacts', 'erp/1', { artefact: 'charter', status: 'withdrawn' });
    expect(said(gateArtefactMissing, anOffice(aMethodology({}), aProject({}), decision(), withdrawn))).toEqual([complaint]);
  });

  it('what is tailored away for small projects is not missed', () => {
    const methodology = aMethodology({ tailoring: [{ when: { tier: 3 }, drop: ['charter'] }] });
    expect(said(gateArtefactMissing, anOffice(methodology, aProject({ tier: 3 }), decision()))).toEqual([]);
    expect(said(gateArtefactMissing, anOffice(methodology, aProject({ tier: 2 }), decision()))).toEqual([complaint]);
  });

  it('a project with personal data owes the impact assessment', () => {
    const methodology = aMethodology({ tailoring: [{ when: { personalData: true }, add: ['impact-assessment'] }] });
    expect(said(gateArtefactMissing, anOffice(methodology, aProject({ personalData: true }), decision(), charter))).toEqual([
      'gates/erp/g1 decision: the gate g1 was passed without impact-assessment',
    ]);
  });

  it('a gate that was passed twice is reported once, at the later decision', () => {
    const office = anOffice(aMethodology({}), aProject({}), decision(), decision({ day: '2026-06-01' }, 'g1-again'));
    expect(said(gateArtefactMissing, office)).toEqual(['gates/erp/g1-again decision: the gate g1 was passed without charter']);
  });

  it('nothing is said where the register or the methodology could not be read', () => {
    expect(said(gateArtefactMissing, withUnreadable(anOffice(aMethodology({}), aProject({}), decision()), 'artefacts/erp/2'))).toEqual([]);
    expect(said(gateArtefactMissing, withUnreadable(anOffice(aProject({}), decision()), 'methodologies/stage-gate'))).toEqual([]);
  });
});
