import { describe, expect, it } from 'vitest';
import { methodConformance } from '#reports/handbook/method-conformance.ts';
import { aMethodology, anOffice, aProject, aRecord, today } from '../../builders.ts';

const passed = (project: string, decision: 'go' | 'stop' = 'go') =>
  aRecord('gates', `${project}/g1`, { gate: 'g1', day: '2026-02-01', decision, board: 'board' });
const there = (project: string) =>
  aRecord('artefacts', `${project}/charter`, { artefact: 'charter', day: '2026-01-01', path: 'charter.md', status: 'approved' });

describe('the conformance of projects with their method', () => {
  const office = anOffice(
    aMethodology({}),
    aProject({ id: 'closed', lifecycle: 'completed', phase: 'execution' }),
    aProject({ id: 'good', phase: 'execution' }),
    aProject({ id: 'bad', phase: 'execution' }),
    aProject({ id: 'new' }),
    aProject({ id: 'dream', lifecycle: 'idea' }),
    aProject({ id: 'gone', lifecycle: 'cancelled' }),
    passed('good'),
    there('good'),
    passed('bad'),
    passed('new', 'stop'),
  );
  const { projects, total } = methodConformance(office, today, 'stage-gate');

  it('shows those that were begun and not cancelled, under way first', () => {
    expect(projects.map(({ id }) => id)).toEqual(['bad', 'good', 'new', 'closed']);
    expect(total).toBe(4);
  });

  it('names what a passed gate asked for and nobody has recorded', () => {
    expect(projects.map(({ id, required, present, missing }) => [id, required, present, missing])).toEqual([
      ['bad', 1, 0, ['Charter']],
      ['good', 1, 1, []],
      ['new', 1, 0, []],
      ['closed', 1, 0, []],
    ]);
  });

  it('does not take for present what was withdrawn', () => {
    const charter = aRecord('artefacts', 'erp/charter', { artefact: 'charter', path: 'charter.md', status: 'withdrawn' });
    expect(methodConformance(anOffice(aMethodology({}), aProject({}), passed('erp'), charter), today, 'stage-gate').projects).toMatchObject(
      [{ required: 1, present: 0, missing: ['Charter'] }],
    );
  });

  it('tells the last gate that was passed, and its phase by name', () => {
    expect(projects.map(({ gate, phase }) => [gate?.title, gate?.day, phase])).toEqual([
      ['Mandate', '2026-02-01', 'Execution'],
      ['Mandate', '2026-02-01', 'Execution'],
      [undefined, undefined, 'Planning'],
      [undefined, undefined, 'Execution'],
    ]);
  });

  it('does not know of gates decided after the data date', () => {
    expect(methodConformance(office, '2026-01-15', 'stage-gate').projects.map(({ gate, missing }) => [gate, missing])).toEqual(
      projects.map(() => [undefined, []]),
    );
  });

  it('is empty where no project follows the method', () => {
    expect(methodConformance(office, today, 'agile')).toEqual({ projects: [], total: 0 });
  });
});
