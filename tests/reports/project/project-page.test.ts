import { describe, expect, it } from 'vitest';
import { projectToEdition } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { projectPage } from '#reports/project/project-page.ts';
import type { ProjectPage } from '#reports/project/project-page.ts';
import { aBaseline, aMethodology, anOffice, anOrganisation, aProject, aRecord, aReport, today } from '../../builders.ts';

const shown = (office: Office, asOf = today): ProjectPage => {
  const page = projectPage(office, asOf, 'erp');
  if (page === undefined) throw new Error('the project is there');
  return page;
};

const role = (id: string, title: string) => aRecord('roles', id, { title });

describe('the page of a project', () => {
  it('does not exist for a project that is not in the edition', () => {
    expect(projectPage(anOffice(), today, 'erp')).toBeUndefined();
  });

  it('says nothing where nothing is recorded', () => {
    const page = shown(anOffice(aProject({})));
    expect(page).toMatchObject({
      status: undefined,
      budget: undefined,
      businessCase: undefined,
      team: undefined,
      artefacts: undefined,
      closure: undefined,
      history: [],
      milestones: [],
      baselines: [],
    });
    expect(page.facts.budget).toBeUndefined();
  });

  it('names roles by their titles, and those of other editions not at all', () => {
    const { facts } = shown(anOffice(aProject({ manager: 'restricted' }), role('cfo', 'Finance')));
    expect(facts.sponsor).toEqual({ id: 'cfo', title: { en: 'Finance' } });
    expect(facts.manager.title).toBeUndefined();
  });

  it('has title and summary in both languages', () => {
    const project = {
      ...aProject({}),
      translations: [
        {
          language: 'de' as const,
          title: 'ERP-Erneuerung',
          summary: 'Ersetzt das Altsystem.',
          translates: '1.0',
          body: { text: '', file: '', firstLine: 1, headings: [], statements: [], links: [] },
        },
      ],
    };
    expect(shown(anOffice(project))).toMatchObject({
      title: { en: 'ERP renewal', de: 'ERP-Erneuerung' },
      summary: { en: 'Replaces the old system.', de: 'Ersetzt das Altsystem.' },
    });
  });

  it.each([
    ['in-progress', ['done', 'current']],
    ['completed', ['done', 'done']],
    ['cancelled', ['done', 'stopped']],
  ] as const)('tells the phases of a project %s', (lifecycle, states) => {
    expect(shown(anOffice(aProject({ lifecycle, phase: 'execution' }), aMethodology({}))).facts.phases.map(({ state }) => state)).toEqual(
      states,
    );
  });

  it('shows the newest report beside the one before, and its budget of that day', () => {
    const page = shown(
      anOffice(
        aProject({}),
        aBaseline(0),
        aBaseline(1, { day: '2026-11-01', budget: 600_000 }),
        aReport('2026-09', { overall: { rag: 'amber' }, actualCost: 200_000, progress: { value: 40 } }),
        aReport('2026-10', {
          overall: { rag: 'red', comment: 'Late.' },
          actualCost: 250_000,
          progress: { value: 45, rule: 'assessed' },
          forecastEnd: '2027-02-28',
        }),
      ),
    );
    expect(page.status).toMatchObject({
      month: '2026-10',
      budget: 500_000,
      colour: 'red',
      comment: 'Late.',
      figures: { progress: 45, actualCost: 250_000 },
      before: { month: '2026-09', progress: 40 },
    });
    expect(page.sheet.colours[0]).toMatchObject({ dimension: 'overall', stated: 'red', before: { stated: 'amber' } });
    expect(page.facts.budget).toBe(600_000);
    expect(page.history.map(({ month }) => month)).toEqual(['2026-10', '2026-09']);
  });

  it('says which report is due and missing', () => {
    const project = aProject({ start: { actual: '2026-08-01' } });
    expect(shown(anOffice(project, aReport('2026-09'))).sheet.missingMonths).toEqual(['2026-10']);
    expect(shown(anOffice(project, aReport('2026-10'))).sheet).toMatchObject({ missingMonths: [], isCurrent: true });
  });

  it('says of each baseline what it changed of the one before', () => {
    const office = anOffice(aProject({}), aBaseline(0), aBaseline(1, { day: '2026-06-01', budget: 620_000, end: '2027-01-31' }));
    expect(shown(office).baselines.map(({ moved }) => moved)).toEqual([
      undefined,
      { budget: 500_000, end: '2026-12-31', amount: 120_000, days: 31 },
    ]);
  });

  it('knows neither the closure nor the last phase before their day', () => {
    const project = aProject({
      lifecycle: 'completed',
      phase: 'execution',
      start: { actual: '2026-01-01' },
      end: { actual: '2026-11-01' },
    });
    const go = aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-10-01', decision: 'go', board: 'board' });
    const office = anOffice(project, aMethodology({}), go);
    expect(shown(office, '2026-09-30').facts).toMatchObject({
      lifecycle: 'in-progress',
      phases: [{ state: 'current' }, { state: 'ahead' }],
    });
    expect(shown(office).facts.lifecycle).toBe('completed');
  });

  it('lists baselines in force by the day, with the present one marked', () => {
    const office = anOffice(aProject({}), aBaseline(1, { day: '2026-06-01' }), aBaseline(0), aBaseline(2, { day: '2026-12-01' }));
    expect(shown(office).baselines.map(({ number, isInForce }) => [number, isInForce])).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('leads from a baseline to its change, and back, only where the page holds the other', () => {
    const change = aRecord('changes', 'erp/c1', { id: 'c1', title: 'More', baseline: 1 });
    const secret = aRecord('changes', 'erp/c2', { id: 'c2', title: 'Less', audience: 'confidential' });
    const office = projectToEdition(
      anOffice(
        aProject({}),
        change,
        secret,
        aBaseline(0, { change: 'c1' }),
        aBaseline(1, { change: 'c2', audience: 'confidential' }),
        aBaseline(2, { change: 'c2' }),
      ),
      'internal',
      () => [],
    );
    const { baselines, changes } = shown(office);
    expect(baselines.map((baseline) => baseline.change)).toEqual([{ id: 'c1' }, { id: undefined }]);
    expect(changes.map(({ id, baseline }) => [id, baseline])).toEqual([['c1', { number: undefined }]]);
    const whole = shown(anOffice(aProject({}), change, aBaseline(0), aBaseline(1, { change: 'c1' })));
    expect(whole.baselines.map((baseline) => baseline.change)).toEqual([undefined, { id: 'c1' }]);
    expect(whole.changes[0]?.baseline).toEqual({ number: 1 });
  });

  it('sums budget lines by year and pool, and spends nothing in the future', () => {
    const line = (n: number, data: object) => aRecord('budget', `erp/${String(n)}`, { pool: 'software', kind: 'opex', ...data } as never);
    const office = anOffice(
      aProject({}),
      line(1, { month: '2026-01', planned: 0.1, actual: 0.1 }),
      line(2, { month: '2026-02', planned: 0.2 }),
      line(3, { year: 2027, planned: 5, actual: 5 }),
    );
    const { budget } = shown(office);
    expect(budget?.years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(budget?.years[0]?.rows).toMatchObject([
      { pool: 'software', planned: { amount: 0.3, known: 2, of: 2 }, actual: { amount: 0.1, known: 1, of: 2 } },
    ]);
    expect(budget?.total).toMatchObject({ planned: { amount: 5.3 }, actual: { amount: 0.1 }, committed: { amount: undefined } });
  });

  it('puts live threats into the matrix, and lists all risks with the highest exposure first', () => {
    const risk = (id: string, likelihood: number, impact: number, data: object = {}) =>
      aRecord('risks', `erp/${id}`, { id, title: id, likelihood, impact, owner: 'pm', status: 'open', ...data });
    const office = anOffice(
      anOrganisation({ riskMatrix: { green: 4, red: 12 } }),
      aProject({}),
      risk('r1', 2, 2),
      risk('r2', 3, 4),
      risk('r3', 5, 5, { status: 'closed' }),
      risk('r4', 3, 4, { opportunity: true }),
    );
    const { risks, matrix } = shown(office).risks;
    expect(risks.map(({ id, zone }) => [id, zone])).toEqual([
      ['r2', 'red'],
      ['r4', 'red'],
      ['r1', 'green'],
      ['r3', 'red'],
    ]);
    expect(matrix[2]?.[3]).toMatchObject({ likelihood: 3, impact: 4, exposure: 12, risks: ['r2'] });
    expect(
      matrix
        .flat()
        .flatMap((cell) => cell.risks)
        .sort(),
    ).toEqual(['r1', 'r2']);
  });

  it('shows gates in their order, with conditions and criteria in both languages', () => {
    const methodology = aMethodology({
      gates: [
        { id: 'g1', title: 'Mandate', criteria: [{ en: 'Sponsor named', de: 'Auftraggeber benannt' }] },
        { id: 'g2', title: 'Baseline' },
      ],
    });
    const gate = aRecord('gates', 'erp/g1', {
      gate: 'g1',
      day: '2026-02-01',
      decision: 'go-with-conditions',
      board: 'board',
      criteria: { 'Sponsor named': 'met', 'Own words': 'partly' },
      conditions: [{ id: 'c1', text: 'Do it', due: '2026-03-01', closed: '2026-12-01' }],
    });
    const { gates } = shown(anOffice(aProject({}), methodology, gate));
    expect(gates.map(({ id, decisions }) => [id, decisions.length])).toEqual([
      ['g1', 1],
      ['g2', 0],
    ]);
    expect(gates[0]?.decisions[0]).toMatchObject({
      conditions: [{ state: 'overdue', closed: undefined }],
      criteria: [
        { name: { en: 'Sponsor named', de: 'Auftraggeber benannt' }, result: 'met' },
        { name: 'Own words', result: 'partly' },
      ],
    });
  });

  it('sets required artefacts against those that are there by the day', () => {
    const artefact = (day: string) => aRecord('artefacts', 'erp/1', { artefact: 'charter', day, status: 'approved' });
    const go = aRecord('gates', 'erp/g1', { gate: 'g1', day: '2026-02-01', decision: 'go', board: 'board' });
    expect(shown(anOffice(aProject({}), aMethodology({}), artefact('2026-01-01'))).artefacts).toMatchObject({
      required: 1,
      presentOfRequired: 1,
      artefacts: [{ id: 'charter', required: true, gate: 'Mandate', isDue: false }],
    });
    expect(shown(anOffice(aProject({}), aMethodology({}), artefact('2026-12-01'), go)).artefacts).toMatchObject({
      presentOfRequired: 0,
      artefacts: [{ present: undefined, isDue: true }],
    });
  });

  it('knows its dependencies both ways, and whether they come in time', () => {
    const milestone = aRecord('milestones', 'wan/ring', {
      id: 'ring',
      title: 'Ring closed',
      planned: '2026-06-01',
      forecast: '2026-12-20',
    });
    const needs = aProject({ dependsOn: [{ project: 'wan', milestone: 'ring', needBy: '2026-12-01' }], excludes: ['legacy'] });
    const office = anOffice(needs, aProject({ id: 'wan', title: 'WAN' }), aProject({ id: 'legacy', title: 'Legacy' }), milestone);
    expect(shown(office).dependencies).toMatchObject({
      dependsOn: [{ project: { id: 'wan' }, isLate: true }],
      requiredBy: [],
      excludes: [{ id: 'legacy' }],
    });
    expect(projectPage(office, today, 'wan')?.dependencies).toMatchObject({ requiredBy: [{ project: { id: 'erp' }, isLate: true }] });
    expect(projectPage(office, today, 'legacy')?.dependencies.excludes).toMatchObject([{ id: 'erp' }]);
  });

  it('gives the business case and the demand for teams as written', () => {
    const project = aProject({
      businessCase: {
        year0: 2026,
        cashflows: [
          { year: 2027, cost: 10.1, benefit: 20 },
          { year: 2026, cost: 10.2 },
        ],
      },
      team: [
        { team: 'dev', month: '2026-02', fte: 1.1 },
        { team: 'dev', month: '2026-02', fte: 0.1 },
        { team: 'ops', month: '2026-01', fte: 1 },
      ],
    });
    const page = shown(anOffice(anOrganisation({ discountRate: 0.04 }), project));
    expect(page.businessCase).toMatchObject({
      discountRate: 0.04,
      flows: [{ year: 2026, benefit: undefined }, { year: 2027 }],
      cost: { amount: 20.3 },
      benefit: { amount: 20, known: 1 },
    });
    expect(page.team?.months).toMatchObject([
      { month: '2026-01', demand: [undefined, { fte: 1 }] },
      { month: '2026-02', demand: [{ fte: 1.2 }, undefined] },
    ]);
  });

  it('orders issues, changes and actions as they are worked on', () => {
    const office = anOffice(
      aProject({}),
      aRecord('issues', 'erp/i1', { id: 'i1', title: 'Settled', status: 'closed' }),
      aRecord('issues', 'erp/i2', { id: 'i2', title: 'Open', target: '2026-12-01' }),
      aRecord('changes', 'erp/c1', { id: 'c1', title: 'Old', day: '2026-01-01' }),
      aRecord('changes', 'erp/c2', { id: 'c2', title: 'New', day: '2026-02-01' }),
      aRecord('actions', 'erp/a1', { id: 'a1', text: 'Done', done: '2026-01-01' }),
      aRecord('actions', 'erp/a2', { id: 'a2', text: 'Open' }),
      aRecord('benefits', 'erp/b1', {
        id: 'b1',
        title: 'Faster',
        owner: 'cfo',
        unit: 'days',
        baseline: { day: '2025-01-01', value: 11 },
        target: { day: '2027-01-01', value: 5 },
        direction: 'down',
        measurements: [{ day: '2026-12-01', value: 9 }],
      }),
      aRecord('lessons', 'erp/l1', { id: 'l1', title: 'Ask early' }),
    );
    const page = shown(office);
    expect(page.issues.map(({ id, status }) => [id, status])).toEqual([
      ['i2', 'open'],
      ['i1', 'closed'],
    ]);
    expect(page.changes.map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(page.actions.map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(page.benefits).toMatchObject([{ id: 'b1', measurements: [] }]);
    expect(page.lessons).toHaveLength(1);
    expect(page.records.map(({ collection, count }) => [collection, count])).toContainEqual(['issues', 2]);
  });
});
