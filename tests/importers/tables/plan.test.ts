/** Spreadsheets become records: what real ones hold, and what is never guessed. */
import { describe, expect, it } from 'vitest';
import { aProject, aRecord } from '../../builders.ts';
import { aContext, anOfficeWith, drafted, planned, told } from './planning.ts';

const risks = {
  target: 'risks',
  project: 'erp',
  id: 'No',
  columns: { title: 'Title', likelihood: { column: 'L', values: { High: 5, Low: 1 } }, impact: 'I', owner: 'Owner' },
  constants: { status: 'open' },
};
const head = 'No;Title;L;I;Owner';
const entry = { likelihood: 5, impact: 3, owner: 'cfo', status: 'open' };

describe('a register in a spreadsheet', () => {
  it('becomes records of the project, each with the id of its number', () => {
    const plan = planned([head, '1;Vendor leaves;High;3;cfo', 'R-2;Data lost;5;3;cfo'], { ...risks, id: { column: 'No', prefix: 'r' } });
    expect(told(plan)).toEqual([]);
    expect(drafted(plan)).toEqual([
      ['risks', 'erp', 'r-1', { title: 'Vendor leaves', ...entry }],
      ['risks', 'erp', 'r-r-2', { title: 'Data lost', ...entry }],
    ]);
    expect(plan.counts).toMatchObject({ rows: 2, records: 2, risks: 2, tasks: 0, issues: 0, dropped: 0 });
  });

  it('makes ids of titles where there are no numbers, and keeps those of the last import', () => {
    const rows = [head, ';Größe ändert sich;High;3;cfo', ';Größe ändert sich!;High;3;cfo'];
    expect(drafted(planned(rows, { ...risks, id: 'Title' })).map(([, , id]) => id)).toEqual([
      'groesse-aendert-sich',
      'groesse-aendert-sich-2',
    ]);
    const again = planned(rows, { ...risks, id: 'Title' }, aContext(anOfficeWith(), { 'Größe ändert sich!': 'size' }));
    expect(drafted(again).map(([, , id]) => id)).toEqual(['groesse-aendert-sich', 'size']);
  });

  it('names each wrong cell by row and column, once a kind, and drafts nothing', () => {
    const plan = planned([head, 'a;;High;9;cfo', 'b;B;Medium;3;cfoo', 'c;C;Medium;3;cfo', 'd;D;High', 'e;E;#REF!;=1+1;cfo'], risks);
    expect(told(plan)).toEqual([
      'row 2, column "Title" (B): title: is missing',
      'row 2, column "I" (D): impact: is too large (9): at most 5',
      'rows 3–4, column "L" (C): "Medium" is no number in the declared form',
      'row 3, column "Owner" (E): owner: there is no role "cfoo"',
      'row 5: the number of cells is not that of the headings (5)',
      'row 6, column "L" (C): "#REF!" is an error of the spreadsheet',
      'row 6, column "I" (D): the cell holds a formula, not its result',
    ]);
    expect(plan.collections).toEqual([]);
    expect(plan.findings.map(({ line, column }) => [line, column]).slice(0, 3)).toEqual([
      [2, 2],
      [2, 4],
      [3, 3],
    ]);
    expect(plan.findings[3]?.hint?.en).toBe('Did you mean "cfo"?');
    expect(plan.findings[2]?.message.de).toBe('Zeilen 3–4, Spalte „L“ (C): „Medium“ ist keine Zahl in der erklärten Form');
  });

  it('takes an empty cell for unknown: the field is absent, not 0', () => {
    const plan = planned([`${head};P;Raised`, 'a;A;High;3;cfo;;'], {
      ...risks,
      columns: { ...risks.columns, probability: 'P', raised: 'Raised' },
    });
    expect(plan.collections[0]?.records[0]?.fields).toEqual({ title: 'A', ...entry, probability: undefined, raised: undefined });
  });

  it('fills empty cells with defaults, and gives new records what no column tells', () => {
    const plan = planned([head, 'a;A;High;3;', 'b;B;High;3;cio'], { ...risks, defaults: { owner: 'cfo', category: 'IT' } });
    expect(plan.collections[0]?.records.map(({ fields, initial }) => [fields['owner'], initial])).toEqual([
      ['cfo', { category: 'IT' }],
      ['cio', { category: 'IT' }],
    ]);
  });

  it('asks only for what the record does not have yet', () => {
    const office = anOfficeWith(aRecord('risks', 'erp/a', { id: 'a', title: 'A', likelihood: 1, impact: 1, owner: 'cfo', status: 'open' }));
    const scores = { target: 'risks', project: 'erp', id: 'No', columns: { likelihood: 'L' } };
    expect(told(planned(['No;L', 'a;4'], scores, aContext(office)))).toEqual([]);
    expect(told(planned(['No;L', 'b;4'], scores, aContext(office)))).toEqual([
      'row 2: risks: title: is missing',
      'row 2: risks: impact: is missing',
      'row 2: risks: owner: is missing',
      'row 2: risks: status: is missing',
    ]);
  });

  it('refuses two rows of one record, unless their numbers are to be added', () => {
    expect(told(planned([head, 'a;A;High;3;cfo', 'b;B;High;3;cfo', 'a;A;High;3;cfo'], risks))).toEqual([
      'row 4: the same record as in rows 2 and 4',
    ]);
    const tasks = { target: 'tasks', project: 'erp', id: 'Task', columns: { title: 'Task', duration: 'Days' }, sameRows: 'sum' };
    expect(drafted(planned(['Task;Days', 'Test;3', 'Build;1', 'Test;4'], tasks))).toEqual([
      ['tasks', 'erp', 'test', { title: 'Test', duration: 7 }],
      ['tasks', 'erp', 'build', { title: 'Build', duration: 1 }],
    ]);
  });

  it('leaves out what the mapping says, and tells it, with the columns that nobody named', () => {
    const plan = planned([`${head};Internal note`, 'a;A;High;3;cfo;x', 'Total;;;;;', 'c;C;High;3;cfo;'], {
      ...risks,
      leaveOut: [{ column: 'No', is: ['Total'] }],
    });
    expect(drafted(plan).map(([, , id]) => id)).toEqual(['a', 'c']);
    expect(plan.dropped).toEqual([
      { what: 'rows', why: 'left out by leaveOut[0]', count: 1, rows: [3] },
      { what: 'column "Internal note"', why: 'the mapping does not name it' },
    ]);
    expect(plan.counts).toMatchObject({ rows: 3, records: 2, dropped: 1 });
    expect(
      drafted(planned([head, 'a;A;High;3;cfo', 'b;B;High;3;cio'], { ...risks, leaveOut: [{ column: 'Owner', isNot: ['cio'] }] })),
    ).toHaveLength(1);
  });

  it('finds roles and units by their titles, and says which was meant', () => {
    const byTitle = { ...risks, columns: { ...risks.columns, owner: { column: 'Owner', lookUp: 'title' } } };
    expect(
      drafted(planned([head, 'a;A;High;3;Finanzvorstand', 'b;B;High;3;cio'], byTitle)).map(
        (draft) => (draft[3] as { owner: string }).owner,
      ),
    ).toEqual(['cfo', 'cio']);
    const plan = planned([head, 'a;A;High;3;Finance directer'], byTitle);
    expect(told(plan)).toEqual(['row 2, column "Owner" (E): nothing under roles has the title "Finance directer", or several have']);
    expect(plan.findings[0]?.hint?.en).toBe('Did you mean "finance director"?');
  });
});

describe('a portfolio in a spreadsheet', () => {
  it('goes to the project that each row names, by id, by title or by a table', () => {
    const portfolio = { ...risks, project: { column: 'Project', lookUp: 'title', values: { 'Old ERP': 'erp' } } };
    const plan = planned([`Project;${head}`, 'portal;a;A;High;3;cfo', 'ERP renewal;a;A;High;3;cfo', 'Old ERP;b;B;High;3;cfo'], portfolio);
    expect(told(plan)).toEqual([]);
    expect(drafted(plan).map(([, owner, id]) => [owner, id])).toEqual([
      ['portal', 'a'],
      ['erp', 'a'],
      ['erp', 'b'],
    ]);
    const wrong = planned([`Project;${head}`, '../../etc;a;A;High;3;cfo', ';b;B;High;3;cfo', 'portl;c;C;High;3;cfo'], portfolio);
    expect(told(wrong)).toEqual([
      'row 2, column "Project" (A): there is no project "../../etc"',
      'row 3, column "Project" (A): no project is named',
      'row 4, column "Project" (A): there is no project "portl"',
    ]);
    expect(wrong.findings[2]?.hint?.en).toBe('Did you mean "portal"?');
  });

  it('makes projects and what belongs to them of the same rows', () => {
    const mapping = {
      target: 'projects',
      id: 'Name',
      columns: { title: 'Name', summary: 'Aim', unit: 'Unit' },
      constants: {
        lifecycle: 'in-progress',
        sponsor: 'cfo',
        manager: 'cio',
        methodology: 'waterfall',
        phase: 'delivery',
        tier: 1,
        category: 'run',
      },
      also: [
        {
          target: 'milestones',
          project: { column: 'Name' },
          id: { value: 'go-live' },
          columns: { planned: 'End' },
          constants: { title: 'Go-live' },
        },
        {
          target: 'status',
          project: { column: 'Name' },
          id: 'Month',
          columns: { 'overall.rag': 'Colour' },
          constants: { dataDate: '2026-03-31', state: 'draft', author: 'cio', 'overall.comment': 'See the sheet.' },
        },
      ],
    };
    const office = anOfficeWith(
      aRecord('methodologies', 'waterfall', {
        title: 'W',
        summary: 'S',
        version: '1.0',
        status: 'draft',
        owner: 'cio',
        kind: 'waterfall',
        phases: [{ id: 'delivery', title: 'D' }],
        gates: [],
        artefacts: [],
      }),
    );
    const plan = planned(['Name;Aim;Unit;End;Month;Colour', 'New Billing;Bills.;it;2027-01-31;03/2026;Amber'], mapping, aContext(office));
    expect(told(plan)).toEqual([]);
    expect(drafted(plan).map(([collection, owner, id]) => [collection, owner, id])).toEqual([
      ['projects', '', 'new-billing'],
      ['milestones', 'new-billing', 'go-live'],
      ['status', 'new-billing', '2026-03'],
    ]);
  });

  it('turns columns of months into lines of a budget; an empty month is no line', () => {
    const budget = {
      target: 'budget',
      project: { column: 'Project' },
      formats: { decimal: ',', thousands: '.' },
      unpivot: { columns: { '2026-01': { plan: 'Jan plan', real: 'Jan actual' }, '2026-02': { plan: 'Feb plan', real: 'Feb actual' } } },
      columns: {
        month: { unpivot: 'label' },
        planned: { unpivot: 'plan' },
        actual: { unpivot: 'real' },
        pool: { column: 'Kind', values: { Cloud: 'cloud' } },
      },
      constants: { kind: 'opex' },
    };
    const plan = planned(
      ['Project;Kind;Jan plan;Jan actual;Feb plan;Feb actual', 'erp;Cloud;1.200,50;1.000;;', 'portal;Cloud;;;5;0'],
      budget,
    );
    expect(told(plan)).toEqual([]);
    expect(drafted(plan).map(([, owner, , data]) => [owner, data])).toEqual([
      ['erp', { month: '2026-01', planned: 1200.5, actual: 1000, pool: 'cloud', kind: 'opex' }],
      ['portal', { month: '2026-02', planned: 5, actual: 0, pool: 'cloud', kind: 'opex' }],
    ]);
    expect(plan.collections[0]?.identity).toEqual(['month', 'pool', 'kind']);
  });

  it('folds rows of one record into lists', () => {
    const objectives = {
      target: 'teams',
      id: 'Team',
      columns: { title: 'Team', unit: 'Unit', 'capacity[].month': 'Month', 'capacity[].fte': 'FTE' },
      constants: { 'capacity[].role': 'cio' },
    };
    const plan = planned(
      ['Team;Unit;Month;FTE', 'Network;it;2026-01;3', 'Network;it;;', 'Network;it;2026-02;4', 'Desk;it;2026-01;1'],
      objectives,
    );
    expect(told(plan)).toEqual([]);
    expect(drafted(plan)).toEqual([
      [
        'teams',
        '',
        'network',
        {
          title: 'Network',
          unit: 'it',
          capacity: [
            { month: '2026-01', fte: 3, role: 'cio' },
            { month: '2026-02', fte: 4, role: 'cio' },
          ],
        },
      ],
      ['teams', '', 'desk', { title: 'Desk', unit: 'it', capacity: [{ month: '2026-01', fte: 1, role: 'cio' }] }],
    ]);
    expect(told(planned(['Team;Unit;Month;FTE', 'Network;it;2026-01;3', 'Network;ot;2026-02;x'], objectives))).toEqual([
      'row 3, column "Unit" (B): not the same as in row 2, which is about the same record',
      'row 3, column "FTE" (D): "x" is no number in the declared form',
    ]);
  });

  it('is kept as narrow as the narrowest of its records and projects', () => {
    const portfolio = { ...risks, project: { column: 'Project' }, columns: { ...risks.columns, audience: 'Readers' } };
    const rows = [`Project;${head};Readers`, 'erp;a;A;High;3;cfo;public', 'portal;b;B;High;3;cfo;'];
    expect(planned(rows, portfolio).audience).toBe('internal');
    expect(planned([...rows, 'erp;c;C;High;3;cfo;confidential'], portfolio).audience).toBe('confidential');
    const office = anOfficeWith(aProject({ id: 'merger', title: 'Merger', audience: 'confidential' }));
    expect(planned([...rows, 'merger;d;D;High;3;cfo;'], portfolio, aContext(office)).audience).toBe('confidential');
  });

  it('is refused where it is more than one import may bring', () => {
    const context = { ...aContext(anOfficeWith()), fits: () => false };
    expect(told(planned([head, 'a;A;High;3;cfo'], risks, context))).toEqual(['1 risks are more than one register may hold']);
  });
});
