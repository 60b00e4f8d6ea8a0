import { describe, expect, it } from 'vitest';
import { ownedPaths } from '#domain/governance/record-owners.ts';
import type { Office } from '#domain/office/office.ts';
import { aControl, aMethodology, anOffice, aPolicy, aProject, aRecord, aWaiver } from '../../builders.ts';

const rolesOf = (office: Office): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(ownedPaths(office).map(({ path, roles }) => [path, roles]));

describe('who answers for which files', () => {
  it('a document, in all languages, and its kept texts belong to its owner and its approvers, each once', () => {
    expect(rolesOf(anOffice(aPolicy({ id: 'access', owner: 'ciso', approvers: ['cio', 'ciso'] })))).toEqual({
      'policies/access.*': ['ciso', 'cio'],
      'versions/policies/access/': ['ciso', 'cio'],
    });
  });

  it('a project belongs to its manager and its sponsor, its gates to the boards that decide or have decided', () => {
    const gates = [
      { id: 'g1', title: 'Go', board: 'portfolio-board' },
      { id: 'g2', title: 'On', board: 'portfolio-board' },
      { id: 'g3', title: 'End' },
    ];
    const office = anOffice(
      aMethodology({ id: 'stage-gate', owner: 'head-itmo', gates }),
      aProject({ id: 'erp', manager: 'pm', sponsor: 'cfo', methodology: 'stage-gate' }),
      aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-01-10', decision: 'go', board: 'security-board' }),
    );
    expect(rolesOf(office)).toMatchObject({
      'projects/erp/': ['pm', 'cfo'],
      'projects/erp/gates/': ['portfolio-board', 'security-board'],
    });
  });

  it('a project whose gates name no board has no line for them', () => {
    expect(Object.keys(rolesOf(anOffice(aProject({ id: 'erp', manager: 'pm', sponsor: 'cfo', methodology: 'gone' }))))).toEqual([
      'projects/erp/',
    ]);
  });

  it('a waiver belongs to those who decide on it, and to the owners of its documents where these name none', () => {
    const policies = [
      aPolicy({ id: 'access', owner: 'ciso', waivers: { allowed: true, approver: 'security-board' } }),
      aPolicy({ id: 'buying', owner: 'cfo' }),
    ];
    const office = anOffice(
      ...policies,
      aWaiver({ id: 'decided', statements: ['policies/access#mfa'] }),
      aWaiver({ id: 'silent', statements: ['policies/buying#offers'] }),
      aWaiver({ id: 'lost', statements: ['policies/gone#rule'] }),
    );
    expect(rolesOf(office)).toMatchObject({
      'waivers/decided.yaml': ['security-board'],
      'waivers/silent.yaml': ['cfo'],
      'waivers/lost.yaml': [],
    });
  });

  it('other records belong to whom they name, and have no line where they name nobody', () => {
    const office = anOffice(
      aControl({ id: 'locks', owner: 'ciso' }),
      aRecord('decisions', 'one', { title: 'One', day: '2026-01-01', status: 'approved', by: 'cio' }),
      aRecord('decisions', 'two', { title: 'Two', day: '2026-01-01', status: 'approved' }),
    );
    expect(rolesOf(office)).toEqual({ 'decisions/one.*': ['cio'], 'controls/locks.yaml': ['ciso'] });
  });

  it('the special stands after the general: gates after their project', () => {
    const gates = [{ id: 'g1', title: 'Go', board: 'board' }];
    const paths = ownedPaths(anOffice(aMethodology({ id: 'm', gates }), aProject({ id: 'erp', methodology: 'm' }))).map(({ path }) => path);
    expect(paths.indexOf('projects/erp/gates/')).toBeGreaterThan(paths.indexOf('projects/erp/'));
  });
});
