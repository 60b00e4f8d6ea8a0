/** What is wrong with a mapping is told at its field, before a row is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableTargets } from '#schemas/table-mapping.ts';
import { recordTypes } from '#schemas/index.ts';
import { aMapping, planned, told } from './planning.ts';

const risks = { target: 'risks', project: 'erp', id: 'No', columns: { title: 'Title' } };

describe('a mapping', () => {
  it.each([
    ['a field that does not exist', { columns: { likelyhood: 'L' } }, 'columns/likelyhood: risks have no field "likelyhood"'],
    ['a field of the machine', { columns: { constructor: 'L' } }, 'columns/constructor: risks have no field "constructor"'],
    ['the id among the columns', { columns: { id: 'No' } }, 'columns/id: the id is given under id'],
    ['a field and a part of it', { columns: { title: 'A', 'title.de': 'B' } }, 'columns/title.de: "title.de" and "title" are given both'],
    ['a column and a constant', { constants: { title: 'x' } }, 'constants/title: "title" and "title" are given both'],
    ['several fields in one cell', { columns: { residual: 'R' } }, 'columns/residual: "residual" holds several fields'],
    ['no column', { columns: { title: { times: 2 } } }, 'columns/title: "title" needs either column or unpivot'],
    ['a measure that does not exist', { columns: { title: { unpivot: 'plan' } } }, 'columns/title: unpivot gives no "plan"'],
    [
      'a look-up that names nothing',
      { columns: { title: { column: 'T', lookUp: 'title' } } },
      'columns/title: "title" names no record that could be looked up',
    ],
    ['no id', { id: undefined }, 'id: nothing tells the records apart'],
    ['no project', { project: undefined }, 'project: nothing tells the project'],
    ['an unknown project', { project: 'erpp' }, 'project: there is no project "erpp"'],
    ['a text for a register', { body: 'Text' }, 'body: risks have no text under their head'],
    [
      'lists that no column fills',
      { constants: { 'actions[].text': 'x' } },
      'constants/actions[].text: no column adds entries to "actions[].text"',
    ],
  ])('is told of %s', (_what, more, message) => {
    expect(told(planned(['No;Title', '1;A'], { ...risks, ...more }))).toContain(message);
  });

  it('is told of targets that have no id or no project', () => {
    expect(told(planned(['A'], { target: 'budget', project: 'erp', id: 'A', columns: { note: 'A' } }))).toContain('id: budget have no ids');
    expect(told(planned(['A'], { target: 'roles', project: 'erp', id: 'A', columns: { title: 'A' } }))).toContain(
      'project: roles are not part of a project',
    );
  });

  it('is told of constants that do not fit, once and not for each row', () => {
    expect(
      told(
        planned(['No;Title;L', '1;A;1', '2;B;2'], {
          ...risks,
          columns: { title: 'Title', likelihood: 'L', impact: 'L' },
          constants: { status: 'opn', owner: 'cfoo' },
        }),
      ),
    ).toEqual([
      'constants/status: "opn" is not one of: open, mitigating, materialised, closed',
      'constants/owner: there is no role "cfoo"',
    ]);
  });

  it('is told of headings that the file does not have, with the nearest', () => {
    const plan = planned(['No;Titel', '1;A'], risks);
    expect(told(plan)).toEqual(['columns/title: no column has the heading "Title"']);
    expect(plan.findings[0]?.hint?.en).toBe('Did you mean "Titel"?');
  });

  it('may fill every collection but those that are approved texts, memories or the site itself', () => {
    const left = Object.keys(recordTypes).filter((name) => !(tableTargets as readonly string[]).includes(name));
    for (const name of ['organisation', 'versions', 'imports', 'pages', 'acknowledgements', 'policies']) expect(left).toContain(name);
  });

  it('has no path that leads out of a record', () => {
    for (const path of ['__proto__.x', 'a..b', '../title', 'title[', '', 'a.__proto__', 'a[-1]', '0']) {
      expect(() => aMapping({ ...risks, columns: Object.fromEntries([[path, 'A']]) }), path).toThrow();
    }
  });
});

describe('hostile spreadsheets', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      '=cmd|calc',
      '../../etc/passwd',
      '__proto__',
      'constructor',
      '\u001B[2J',
      '#REF!',
      '"',
      '1e999',
      '-',
      '\u0000',
      '2026-02-30',
      '9'.repeat(400),
      'restricted',
    ),
  );
  const likely = (usual: string) => fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, { arbitrary: cell, weight: 1 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const mapping = {
    target: 'risks',
    project: { column: 'P', lookUp: 'title' },
    id: { column: 'N', prefix: 'r' },
    columns: {
      title: 'N',
      likelihood: 'L',
      impact: { column: 'L', values: { __proto__: 1 } },
      owner: 'O',
      raised: 'R',
      category: 'O',
    },
    constants: { status: 'open' },
  };

  let drafts = 0;
  it('end in drafts that are records, or in findings; nothing else comes of them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(likely('erp'), likely('Risk'), likely('3'), likely('cfo'), likely('')), { maxLength: 8 }),
        fc.boolean(),
        (rows, isQuoted) => {
          const lines = rows.map((cells) => cells.map((each) => (isQuoted ? quoted(each) : each)).join(';'));
          const plan = planned(['P;N;L;O;R', ...lines], mapping);
          const isFaulty = plan.findings.some(({ severity }) => severity === 'error');
          expect(isFaulty && plan.collections.length > 0).toBe(false);
          for (const { owner, records } of plan.collections) {
            drafts += records.length;
            expect(['erp', 'portal']).toContain(owner);
            for (const { id, fields } of records) {
              expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
              expect(
                recordTypes.risks.schema.safeParse({
                  id,
                  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
                }).success,
              ).toBe(true);
            }
          }

          for (const { message } of plan.findings) expect(message.en).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
        },
      ),
      { seed: 20_261_115, numRuns: 400 },
    );
    expect(drafts).toBeGreaterThan(20);
    expect(Object.hasOwn(Object.prototype, 'likelihood')).toBe(false);
  });
});
