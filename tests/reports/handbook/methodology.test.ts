import { describe, expect, it } from 'vitest';
import { methodologyOutline } from '#reports/handbook/methodology.ts';
import { templateOutline } from '#reports/handbook/template.ts';
import { aMethodology, anOffice, aProject, aRecord, today } from '../../builders.ts';

const template = aRecord('templates', 'charter', {
  title: 'Charter form',
  summary: 'A form.',
  version: '1.0',
  status: 'draft',
  owner: 'ciso',
  file: '/templates/charter.md',
});
const office = anOffice(
  aMethodology({
    artefacts: [
      { id: 'charter', title: 'Charter', template: 'templates/charter' },
      { id: 'impact-assessment', title: 'Impact assessment' },
      { id: 'rollout-plan', title: 'Rollout plan' },
    ],
    tailoring: [
      { when: { tier: 1 }, add: ['rollout-plan'] },
      { when: { tier: 3 }, drop: ['charter'] },
      { when: { personalData: true }, add: ['impact-assessment'] },
    ],
  }),
  template,
  aProject({ id: 'erp', phase: 'planning' }),
  aProject({ id: 'portal', phase: 'planning', lifecycle: 'completed' }),
  aProject({ id: 'meters', phase: 'execution', lifecycle: 'on-hold' }),
);
const outline = methodologyOutline(office, today, 'stage-gate');

describe('a methodology at a glance', () => {
  it('shows the projects that are now in each phase, and not those that are over', () => {
    expect(outline?.phases.map(({ id, gate, projects }) => [id, gate?.id, projects.map((project) => project.id)])).toEqual([
      ['planning', 'g1', ['erp']],
      ['execution', undefined, ['meters']],
    ]);
  });

  it('lists every project that follows it, those under way first', () => {
    expect(outline?.projects.map(({ id }) => id)).toEqual(['erp', 'meters', 'portal']);
  });

  it('shows artefacts by tier after tailoring, and the other rules beside them', () => {
    expect(outline?.artefacts.map(({ id, tiers }) => [id, ...tiers])).toEqual([
      ['charter', true, true, false],
      ['impact-assessment', false, false, false],
      ['rollout-plan', true, false, false],
    ]);
    expect(outline?.artefacts[1]?.rules).toEqual([
      { effect: 'add', when: { personalData: true }, gates: [{ id: 'g1', title: 'Mandate' }] },
    ]);
    expect(outline?.artefacts[0]?.rules).toEqual([]);
  });

  it('tells for which cases of projects an artefact is owed: each tier, with and without what rules ask for', () => {
    expect(outline?.cases.map(({ id }) => id)).toEqual([
      'tier-1',
      'tier-1-personal',
      'tier-2',
      'tier-2-personal',
      'tier-3',
      'tier-3-personal',
    ]);
    expect(outline?.artefacts.map(({ id, cases }) => [id, cases])).toEqual([
      ['charter', ['tier-1', 'tier-1-personal', 'tier-2', 'tier-2-personal']],
      ['impact-assessment', ['tier-1-personal', 'tier-2-personal', 'tier-3-personal']],
      ['rollout-plan', ['tier-1', 'tier-1-personal']],
    ]);
  });

  it('explains each rule: whom it covers, what it adds and where that is due, what it drops', () => {
    expect(outline?.tailoring).toEqual([
      { when: { tier: 1 }, adds: [{ id: 'rollout-plan', title: 'Rollout plan', gates: [{ id: 'g1', title: 'Mandate' }] }], drops: [] },
      { when: { tier: 3 }, adds: [], drops: [{ id: 'charter', title: 'Charter' }] },
      {
        when: { personalData: true },
        adds: [{ id: 'impact-assessment', title: 'Impact assessment', gates: [{ id: 'g1', title: 'Mandate' }] }],
        drops: [],
      },
    ]);
  });

  it('shows an added artefact of a tier at the gate that its rule names', () => {
    const gates = [
      { id: 'g1', title: 'Mandate', artefacts: ['charter'] },
      { id: 'g2', title: 'Ready' },
    ];
    const artefacts = [
      { id: 'charter', title: 'Charter' },
      { id: 'rollout-plan', title: 'Rollout plan' },
    ];
    const method = (gate: string) =>
      methodologyOutline(
        anOffice(aMethodology({ gates, artefacts, tailoring: [{ when: { tier: 1 }, add: ['rollout-plan'], gate }] })),
        today,
        'stage-gate',
      );
    expect(method('g1')?.artefacts[1]?.gates.map(({ id }) => id)).toEqual(['g1']);
    expect(method('g2')?.artefacts[1]?.gates.map(({ id }) => id)).toEqual(['g2']);
  });

  it('leads from an artefact to its template and gates, and from the template back', () => {
    expect(outline?.artefacts[0]).toMatchObject({
      template: { key: 'templates/charter' },
      file: { path: '/templates/charter.md' },
      gates: [{ id: 'g1' }],
    });
    expect(templateOutline(office, 'charter')).toMatchObject({
      file: '/templates/charter.md',
      uses: [{ artefact: 'charter', methodology: { key: 'methodologies/stage-gate' }, gates: ['Mandate'] }],
    });
  });

  it('is nothing where there is no such methodology', () => {
    expect(methodologyOutline(office, today, 'agile')).toBeUndefined();
    expect(templateOutline(office, 'agile')).toBeUndefined();
  });
});
