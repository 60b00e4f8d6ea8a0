import { describe, expect, it } from 'vitest';
import { rules } from '#rules/index.ts';
import { referenceRule } from '#rules/reference.ts';
import { aBaseline, aMethodology, anOffice, anOrganisation, aProject, aRecord, said, withUnreadable } from '../builders.ts';

const reference = referenceRule(new Set(['review-overdue']));
const goLive = aRecord('milestones', 'crm/go-live', { id: 'go-live', title: 'Go-live', planned: '2026-09-01' });
const methodology = 'methodologies/stage-gate';

describe('what a methodology names, it defines', () => {
  it('a gate asks only for artefacts of its methodology', () => {
    const office = anOffice(aMethodology({ gates: [{ id: 'g1', title: 'Mandate', artefacts: ['charter', 'chartre'] }] }));
    expect(said(reference, office)).toEqual([`${methodology} gates.0.artefacts.1: there is no artefact "chartre"`]);
  });

  it('tailoring adds and drops only artefacts of its methodology', () => {
    const office = anOffice(aMethodology({ tailoring: [{ when: { tier: 3 }, add: ['poster'], drop: ['carter'] }] }));
    expect(said(reference, office)).toEqual([
      `${methodology} tailoring.0.add.0: there is no artefact "poster"`,
      `${methodology} tailoring.0.drop.0: there is no artefact "carter"`,
    ]);
  });

  it('tailoring adds at gates that exist', () => {
    const office = anOffice(
      aMethodology({
        tailoring: [
          { when: { tier: 1 }, add: ['impact-assessment'], gate: 'g1' },
          { when: { tier: 2 }, add: ['impact-assessment'], gate: 'g8' },
        ],
      }),
    );
    expect(said(reference, office)).toEqual([`${methodology} tailoring.1.gate: there is no gate "g8"`]);
  });

  it('the last phase ends at a gate that exists, if at any', () => {
    const office = anOffice(aMethodology({ phases: [{ id: 'planning', title: 'Planning', gate: 'g7' }] }));
    expect(said(reference, office)).toEqual([`${methodology} phases.0.gate: there is no gate "g7"`]);
  });
});

describe('what a project names, exists', () => {
  it('it stands in a phase of its methodology', () => {
    expect(said(reference, anOffice(aMethodology({}), aProject({ phase: 'building' })))).toEqual([
      'projects/erp phase: there is no phase in methodology stage-gate "building"',
    ]);
  });

  it('it waits for a milestone that the other project has', () => {
    const office = anOffice(
      aMethodology({}),
      aProject({ id: 'crm' }),
      goLive,
      aProject({ dependsOn: [{ project: 'crm', milestone: 'golive' }] }),
    );
    expect(said(reference, office)).toEqual(['projects/erp dependsOn.0.milestone: there is no milestone in crm "golive"']);
  });

  it('a baseline plans milestones that the project has', () => {
    const office = anOffice(
      aProject({ id: 'crm' }),
      goLive,
      aBaseline(0, { id: 'crm', milestones: { 'go-live': '2026-09-01', launch: '2026-10-01' } }),
    );
    expect(said(reference, office)).toEqual(['baselines/crm/0 milestones.launch: there is no milestone "launch"']);
  });

  it('right names are fine', () => {
    const office = anOffice(
      aMethodology({}),
      aProject({ id: 'crm' }),
      goLive,
      aBaseline(0, { id: 'crm', milestones: { 'go-live': '2026-09-01' } }),
      aProject({ dependsOn: [{ project: 'crm', milestone: 'go-live' }] }),
    );
    expect(said(reference, office)).toEqual([]);
  });
});

describe('what could not be read is not absent', () => {
  it('a milestone may stand in a register that has its own errors', () => {
    const office = anOffice(
      aMethodology({}),
      aProject({ id: 'crm' }),
      aProject({ dependsOn: [{ project: 'crm', milestone: 'go-live' }] }),
      aBaseline(0, { id: 'crm', milestones: { 'go-live': '2026-09-01' } }),
    );
    expect(said(reference, withUnreadable(office, 'milestones/crm/3'))).toEqual([]);
  });

  it('a project whose methodology is unreadable may be in any phase', () => {
    expect(said(reference, withUnreadable(anOffice(aProject({ phase: 'anything' })), 'methodologies/stage-gate'))).toEqual([]);
  });
});

describe('organisation.yaml sets rules that there are', () => {
  it('a misspelt rule would have no effect', () => {
    expect(said(reference, anOffice(anOrganisation({ rules: { 'review-overdue': 'error', 'reviw-overdue': 'off' } })))).toEqual([
      'organisation/organisation rules.reviw-overdue: there is no rule "reviw-overdue"',
    ]);
  });

  it('every rule can be named, those of the reader too', () => {
    const office = anOffice(
      anOrganisation({ rules: { 'heading-missing': 'warning', reference: 'warning', 'statement-syntax': 'warning' } }),
    );
    expect(rules.flatMap((rule) => said(rule, office))).toEqual([]);
  });
});
