/** Who may read more or less, and what bears another id. */
import { describe, expect, it } from 'vitest';
import { audienceChanges, renameList } from '#reports/change/access.ts';
import { recordChanges } from '#reports/change/records.ts';
import { milestoneChanges } from '#reports/change/schedule.ts';
import { projectChanges } from '#reports/change/projects.ts';
import { aMethodology, aPolicy, aProject, aRecord, aReport, aRisk, aWaiver } from '../../builders.ts';
import { comparing } from './comparing.ts';

describe('readers of records', () => {
  it('are told where they become more before where they become fewer', () => {
    const before = [aPolicy({ id: 'a' }), aPolicy({ id: 'b', audience: 'public' })];
    const after = [aPolicy({ id: 'a', audience: 'public' }), aPolicy({ id: 'b', audience: 'confidential' })];
    expect(audienceChanges(comparing(before, after))).toMatchObject([
      { key: 'policies/a', before: 'internal', after: 'public', isWidened: true },
      { key: 'policies/b', before: 'public', after: 'confidential', isWidened: false },
    ]);
  });

  it('are told once for a project, not for each of its parts', () => {
    const parts = [aMethodology({}), aRisk({ audience: 'public' })];
    const changes = audienceChanges(
      comparing([aProject({ audience: 'confidential' }), ...parts], [aProject({ audience: 'public' }), ...parts]),
    );
    expect(changes.map(({ key }) => key)).toEqual(['projects/erp']);
  });
});

describe('new ids', () => {
  const milestone = (project: string) => aRecord('milestones', `${project}/go`, { id: 'go', title: 'Go', planned: '2026-12-01' });

  it('of a project that names its former one are no end and no beginning, for its parts neither', () => {
    const comparison = comparing(
      [aMethodology({}), aProject({}), milestone('erp'), aReport('2026-10')],
      [
        aMethodology({}),
        aProject({ id: 'erp-renewal', previousIds: ['erp'] }),
        milestone('erp-renewal'),
        aReport('2026-10', { id: 'erp-renewal' }),
      ],
    );
    expect(projectChanges(comparison)).toMatchObject([{ presence: 'kept', formerId: 'erp', project: { id: 'erp-renewal' }, figures: [] }]);
    expect(milestoneChanges(comparison)).toEqual([]);
    expect(recordChanges(comparison)).toEqual([{ collection: 'projects', added: [], changed: ['erp-renewal'], removed: [] }]);
  });

  it('are found by what a record says, and name what still uses the old one', () => {
    const comparison = comparing([aPolicy({}), aWaiver({})], [aPolicy({ id: 'access' }), aWaiver({ title: 'Same' })]);
    expect(renameList(comparison)).toMatchObject([{ before: 'policies/access-control', after: 'policies/access' }]);
    const projects = comparing(
      [aMethodology({}), aProject({}), aProject({ id: 'crm', title: 'CRM', dependsOn: [{ project: 'erp' }] })],
      [aMethodology({}), aProject({ id: 'erp2' }), aProject({ id: 'crm', title: 'CRM', dependsOn: [{ project: 'erp' }] })],
    );
    expect(renameList(projects)).toMatchObject([{ before: 'projects/erp', after: 'projects/erp2', namedBy: [{ record: 'projects/crm' }] }]);
  });

  it('are not guessed where two records could be meant', () => {
    const comparison = comparing([aPolicy({})], [aPolicy({ id: 'one' }), aPolicy({ id: 'two' })]);
    expect(renameList(comparison)).toEqual([]);
  });
});
