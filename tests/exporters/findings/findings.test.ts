/** Findings as people, editors and code hosts read them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '#exporters/findings/counts.ts';
import { findingFormats } from '#exporters/findings/index.ts';
import type { CheckResult } from '#exporters/findings/result.ts';
import type { Finding } from '#schemas/finding.ts';

const aFinding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'reference',
  severity: 'error',
  file: 'projects/erp/project.md',
  line: 7,
  column: 12,
  record: 'projects/erp',
  field: 'sponsor',
  message: { en: 'there is no role "cfoo"', de: 'die Rolle „cfoo“ gibt es nicht' },
  hint: { en: 'Did you mean "cfo"?', de: 'Meinten Sie „cfo“?' },
  ...parts,
});
const aResult = (parts: Partial<CheckResult> = {}): CheckResult => ({
  findings: [aFinding()],
  records: { projects: 12, roles: 3 },
  asOf: '2026-10-31',
  language: 'en',
  root: 'content',
  colour: false,
  ...parts,
});
const without = { record: undefined, field: undefined, hint: undefined } as const;
const { text, json, github, gitlab, sarif, markdown } = findingFormats;

/** Text that tries to look like something else in each format. */
const hostile = 'a\n::error::owned\r\u001B[31m|`*_[x](javascript:1)<b>&%0A,:\u202E\u2028';

describe('findings as text', () => {
  it('are one line each, and a line that counts', () => {
    expect(text(aResult())).toBe(
      'content/projects/erp/project.md:7:12  error  sponsor: there is no role "cfoo". Did you mean "cfo"?  [reference]\n\n15 records checked as of 2026-10-31: 1 error, 0 warnings, 0 notices\n',
    );
  });

  it('are said in German', () => {
    expect(text(aResult({ language: 'de' }))).toBe(
      'content/projects/erp/project.md:7:12  error  sponsor: die Rolle „cfoo“ gibt es nicht. Meinten Sie „cfo“?  [reference]\n\n15 Datensätze geprüft, Stand 2026-10-31: 1 Fehler, 0 Warnungen, 0 Hinweise\n',
    );
  });

  it('have neither field nor remedy where none is known', () => {
    expect(text(aResult({ findings: [aFinding(without)] })).split('\n')[0]).toBe(
      'content/projects/erp/project.md:7:12  error  there is no role "cfoo"  [reference]',
    );
  });

  it('are only counted where there are none', () => {
    expect(text(aResult({ findings: [] }))).toBe('15 records checked as of 2026-10-31: 0 errors, 0 warnings, 0 notices\n');
  });

  it('have their severity in colour on a terminal', () => {
    expect(text(aResult({ colour: true }))).toContain('  \u001B[31merror\u001B[0m  ');
  });

  it('name the folder as the person did, without a doubled slash', () => {
    expect(text(aResult({ root: './records/' }))).toMatch(/^\.\/records\/projects\/erp/);
  });

  it('stay one line whatever a file or key is called', () => {
    const lines = text(
      aResult({
        findings: [
          aFinding({ file: `roles/${hostile}.yaml`, field: hostile, message: { en: hostile, de: '' }, hint: { en: hostile, de: '' } }),
        ],
      }),
    ).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202E\u2028]/u);
  });
});

describe('findings as JSON', () => {
  it('have the form that interfaces fix', () => {
    expect(JSON.parse(json(aResult()))).toEqual({
      findings: [
        {
          rule: 'reference',
          severity: 'error',
          file: 'projects/erp/project.md',
          line: 7,
          column: 12,
          record: 'projects/erp',
          field: 'sponsor',
          message: 'there is no role "cfoo"',
          hint: 'Did you mean "cfo"?',
        },
      ],
      counts: { error: 1, warning: 0, notice: 0 },
      records: { projects: 12, roles: 3 },
      asOf: '2026-10-31',
    });
  });

  it('say null for what is not known, and end in a newline', () => {
    const answer = json(aResult({ findings: [aFinding(without)] }));
    expect(JSON.parse(answer)).toMatchObject({ findings: [{ record: null, field: null, hint: null }] });
    expect(answer.endsWith('}\n')).toBe(true);
  });

  it('give every text back as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (message, file) => {
        expect(JSON.parse(json(aResult({ findings: [aFinding({ file, message: { en: message, de: '' } })] })))).toMatchObject({
          findings: [{ file, message }],
        });
      }),
    );
  });
});

describe('findings as GitHub annotations', () => {
  it('are workflow commands', () => {
    expect(github(aResult())).toBe(
      '::error file=content/projects/erp/project.md,line=7,col=12,title=reference::sponsor: there is no role "cfoo" Did you mean "cfo"?\n',
    );
    expect(github(aResult({ findings: [aFinding({ severity: 'notice' })] }))).toMatch(/^::notice /);
  });

  it('escape what ends a property or a command', () => {
    expect(
      github(aResult({ root: 'a:b,c%', findings: [aFinding({ ...without, rule: 'r,1:2', message: { en: '50 %, a: b', de: '' } })] })),
    ).toBe('::error file=a%3Ab%2Cc%25/projects/erp/project.md,line=7,col=12,title=r%2C1%3A2::50 %25, a: b\n');
  });

  it('are one command each, whatever a file or key is called', () => {
    const lines = github(
      aResult({ findings: [aFinding({ file: hostile, field: hostile, message: { en: hostile, de: '' } }), aFinding()] }),
    ).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]?.match(/::/g)).toHaveLength(2 + 4);
    expect(lines[0]).toMatch(/^::error file=[^:,]*,line=7,col=12,title=reference::/);
  });
});

describe('findings as a Code Quality report of GitLab', () => {
  const report = (parts: Partial<CheckResult>) =>
    JSON.parse(gitlab(aResult(parts))) as readonly { readonly fingerprint: string; readonly severity: string }[];

  it('have the form that GitLab reads', () => {
    expect(report({})).toEqual([
      {
        description: 'sponsor: there is no role "cfoo". Did you mean "cfo"?',
        check_name: 'reference',
        fingerprint: expect.any(String) as string,
        severity: 'critical',
        location: { path: 'content/projects/erp/project.md', lines: { begin: 7 } },
      },
    ]);
    expect(
      report({ findings: [aFinding({ severity: 'warning' }), aFinding({ severity: 'notice' })] }).map(({ severity }) => severity),
    ).toEqual(['minor', 'info']);
  });

  it('are known again on another line, and told apart where two are alike', () => {
    const prints = (...lines: readonly number[]) =>
      report({ findings: lines.map((line) => aFinding({ line })) }).map(({ fingerprint }) => fingerprint);
    expect(prints(7)).toEqual(prints(19));
    expect(new Set(prints(7, 8, 9)).size).toBe(3);
    expect(report({ findings: [aFinding({ rule: 'other' })] })[0]?.fingerprint).not.toBe(prints(7)[0]);
  });
});

describe('findings as SARIF', () => {
  it('have the form of version 2.1.0', () => {
    expect(JSON.parse(sarif(aResult({ findings: [aFinding(), aFinding({ rule: 'a-rule', severity: 'notice', ...without })] })))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Kontor', rules: [{ id: 'a-rule' }, { id: 'reference' }] } },
          results: [
            {
              ruleId: 'reference',
              ruleIndex: 1,
              level: 'error',
              message: { text: 'sponsor: there is no role "cfoo". Did you mean "cfo"?' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'content/projects/erp/project.md' },
                    region: { startLine: 7, startColumn: 12 },
                  },
                },
              ],
            },
            {
              ruleId: 'a-rule',
              ruleIndex: 0,
              level: 'note',
              message: { text: 'there is no role "cfoo"' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'content/projects/erp/project.md' },
                    region: { startLine: 7, startColumn: 12 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('name files as addresses', () => {
    expect(sarif(aResult({ findings: [aFinding({ file: 'roles/a b#?ä%.yaml' })] }))).toContain('"content/roles/a%20b%23%3F%C3%A4%25.yaml"');
  });
});

describe('findings as Markdown', () => {
  it('are a table under their counts', () => {
    expect(markdown(aResult())).toBe(
      '### Check (2026-10-31): 1 error, 0 warning, 0 notice\n\n| Place | Severity | Finding | Rule |\n| --- | --- | --- | --- |\n| content/projects/erp/project.md:7 | error | sponsor: there is no role "cfoo" Did you mean "cfo"? | reference |\n',
    );
  });

  it('say so where there are none', () => {
    expect(markdown(aResult({ findings: [], language: 'de' }))).toBe(
      '### Prüfung (2026-10-31): 0 error, 0 warning, 0 notice\n\nKeine Befunde.\n',
    );
  });

  it('stay one row of four cells, without markup, whatever a file or key is called', () => {
    const rows = markdown(aResult({ findings: [aFinding({ file: hostile, field: hostile, message: { en: hostile, de: '' } })] })).split(
      '\n',
    );
    expect(rows).toHaveLength(6);
    const row = rows[4] ?? '';
    expect(row.replace(/\\./g, '').split('|')).toHaveLength(6);
    expect(row.replace(/\\./g, '')).not.toMatch(/[<>`*_[\]]/);
    expect(row).toContain('&lt;b&gt;&amp;');
  });
});

describe('the counts of findings', () => {
  it('add up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('error', 'warning', 'notice')), (severities) => {
        const counts = countsOf(severities.map((severity) => aFinding({ severity })));
        expect(counts.error + counts.warning + counts.notice).toBe(severities.length);
        expect(counts.error).toBe(severities.filter((severity) => severity === 'error').length);
      }),
    );
  });
});
