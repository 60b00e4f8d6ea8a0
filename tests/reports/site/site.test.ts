import { describe, expect, it } from 'vitest';
import { sectionsOf } from '#domain/office/sections.ts';
import { aboutPage } from '#reports/site/about.ts';
import { homePage } from '#reports/site/home.ts';
import { rulePages } from '#reports/site/rule-pages.ts';
import { allRuleTexts } from '#rules/index.ts';
import type { Finding } from '#schemas/finding.ts';
import { aPolicy, aProject, aRecord, aReport, anOffice, anOrganisation, today } from '../../builders.ts';
import { engine } from '../../domain/selection/questions.ts';

const change = (version: string, day: string) => ({ version, day, kind: 'material', summary: 'New duties.' }) as const;

describe('the home page', () => {
  it('tells readers what changed in documents that bind, the newest first, and nothing of drafts', () => {
    const office = anOffice(
      aPolicy({ id: 'old', approvedBy: ['cio'], changelog: [change('1.0', '2026-01-05')] }),
      aPolicy({ id: 'new', approvedBy: ['cio'], changelog: [change('1.0', '2026-10-05')] }),
      aPolicy({ id: 'draft', changelog: [change('0.1', '2026-11-01')] }),
    );
    expect(homePage(office, today, 5).changes.map((entry) => entry.document.id)).toEqual(['new', 'old']);
  });

  it('tells nothing that happens after the data date', () => {
    const office = anOffice(aPolicy({ approvedBy: ['cio'], changelog: [change('1.0', '2026-12-01')] }));
    expect(homePage(office, today, 5).changes).toEqual([]);
  });

  it('lists overdue and coming reviews and milestones by day', () => {
    const office = anOffice(
      aPolicy({ approvedBy: ['cio'], effective: '2026-03-01', reviewEvery: 'P6M' }),
      aProject({}),
      aRecord('milestones', 'erp/go-live', { id: 'go-live', title: 'Go live', planned: '2026-12-01' }),
      aRecord('milestones', 'erp/far', { id: 'far', title: 'Far away', planned: '2027-12-01' }),
      aRecord('milestones', 'erp/done', { id: 'done', title: 'Done', planned: '2026-11-20', actual: '2026-11-10' }),
    );
    expect(homePage(office, today, 5).due.map(({ kind, day }) => [kind, day])).toEqual([
      ['review', '2026-09-01'],
      ['milestone', '2026-12-01'],
    ]);
  });

  it('leaves out milestones of projects that do not run', () => {
    const office = anOffice(
      aProject({ lifecycle: 'cancelled' }),
      aRecord('milestones', 'erp/m', { id: 'm', title: 'M', planned: '2026-12-01' }),
    );
    expect(homePage(office, today, 5).due).toEqual([]);
  });

  it('counts documents, their statements, projects and objectives', () => {
    expect(homePage(anOffice(aPolicy({}), aProject({})), today, 5).counts).toEqual({
      documents: 1,
      statements: 1,
      projects: 1,
      objectives: 0,
    });
  });

  it('counts no statement that is over, as the index of statements lists none', () => {
    const office = anOffice(aPolicy({}), aPolicy({ id: 'old', status: 'superseded' }), aPolicy({ id: 'gone', status: 'withdrawn' }));
    expect(homePage(office, today, 5).counts).toMatchObject({ documents: 3, statements: 1 });
  });
});

describe('the pages of the rules', () => {
  const finding: Finding = {
    rule: 'reference',
    severity: 'error',
    file: 'a.md',
    line: 1,
    column: 1,
    message: { en: 'there is no role', de: 'keine Rolle' },
  };

  it('show every rule once, with its findings', () => {
    const pages = rulePages(anOffice(), [finding]);
    expect(pages).toHaveLength(allRuleTexts.length);
    expect(new Set(pages.map((page) => page.rule.id)).size).toBe(pages.length);
    expect(pages.find((page) => page.rule.id === 'reference')?.findings).toEqual([finding]);
  });

  it('show the severity that the organisation chose, but never a weaker one of a security rule', () => {
    const office = anOffice(anOrganisation({ rules: { 'review-overdue': 'off', 'audience-widened': 'off' } }));
    const severity = (id: string) => rulePages(office, []).find((page) => page.rule.id === id)?.severity;
    expect([severity('review-overdue'), severity('audience-widened')]).toEqual(['off', 'error']);
  });
});

describe('the page about the site', () => {
  it('counts the records of this edition', () => {
    const office = anOffice(aPolicy({}), aPolicy({ id: 'second' }), aProject({}));
    const page = aboutPage({
      office,
      asOf: today,
      edition: 'internal',
      revision: undefined,
      engine,
      commits: new Map(),
      recordsHash: 'abc',
      toolVersion: '1.2.3',
      findings: [],
      contentRoot: '/',
      address: undefined,
    });
    expect(page).toMatchObject({ asOf: today, edition: 'internal', revision: undefined, recordsHash: 'abc', toolVersion: '1.2.3' });
    expect(page.collections.find(({ collection }) => collection === 'policies')).toEqual({ collection: 'policies', count: 2 });
    expect(page.total).toBe(office.records.length);
  });
});

describe('the sections in the header', () => {
  it('are those that have something to show', () => {
    expect(sectionsOf(anOffice())).toEqual([]);
    expect(sectionsOf(anOffice(aPolicy({}), aProject({}), aReport('2026-09')))).toEqual(['handbook', 'portfolio', 'compliance', 'reports']);
  });
});
