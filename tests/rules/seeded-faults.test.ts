/** Each fault, put into the sample office by itself, is found by its own rule and by nothing else. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { readRecords } from '#records/read-records.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import type { Finding } from '#schemas/finding.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kontor-faults-'));
cpSync(path.join(import.meta.dirname, '../../content'), folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface State {
  readonly office: Office;
  readonly findings: readonly Finding[];
}

const readState = (): State => {
  const reading = readRecords(folder);
  const office = officeOf(reading.records, reading.unreadable);
  if (office === undefined) throw new Error('the sample office has no organisation');
  const asOf = office.organisation.data.dataDate ?? '';
  return { office, findings: [...reading.findings, ...runRules(rules, office, asOf)] };
};

const sound = readState();
const nameOf = ({ rule, record, message }: Finding): string => `${rule} ${record ?? ''} ${message.en}`;
const known = new Set(sound.findings.map(nameOf));

/** Files that a fault changed, with what they held; undefined where there was none. */
const changed = new Map<string, string | undefined>();
afterEach(() => {
  for (const [file, text] of changed) {
    if (text === undefined) rmSync(path.join(folder, file));
    else writeFileSync(path.join(folder, file), text);
  }
  changed.clear();
});

const write = (file: string, text: string): void => {
  const place = path.join(folder, file);
  if (!changed.has(file)) changed.set(file, existsSync(place) ? readFileSync(place, 'utf8') : undefined);
  writeFileSync(place, text);
};

const edit = (file: string, find: string | RegExp, replacement: string): void => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const edited = text.replace(find, replacement);
  if (edited === text) throw new Error(`${file} does not hold ${String(find)}`);
  write(file, edited);
};

/** What is found now and was not found before. */
const newFindings = (): readonly Finding[] => readState().findings.filter((finding) => !known.has(nameOf(finding)));
const found = (): readonly string[] => newFindings().map(({ rule, record }) => `${rule} ${record ?? ''}`);

const policy = 'policies/access-control.md';
const key = 'policies/access-control';

describe('the sample office', () => {
  it('has no error', () => {
    expect(sound.findings.filter(({ severity }) => severity === 'error').map(nameOf)).toEqual([]);
  });
});

describe('a fault in the approval of a document', () => {
  it('one changed word is found with document, version and approvers', () => {
    edit(policy, 'Most serious attacks', 'Many serious attacks');
    const [finding, ...others] = newFindings();
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'approval-stale', severity: 'error', record: key, file: policy });
    for (const name of ['cio', 'security-board', 'version 2.1']) expect(finding?.message.en).toContain(name);
  });

  it('an approval that is missing', () => {
    edit(policy, / {2}- version: "2\.1"\n {4}role: security-board\n(?: {4}.*\n)*/, '');
    expect(found()).toEqual([`approval-missing ${key}`]);
  });

  it('a version that the changelog does not describe', () => {
    edit(policy, / {2}- version: "2\.1"\n {4}day: .*\n {4}kind: .*\n {4}summary:.*\n(?: {6}.*\n)*/, '');
    expect(found()).toEqual([`changelog-missing-version ${key}`]);
  });

  it('a version that was raised and nothing else: not approved, not described, not translated', () => {
    edit(policy, 'version: "2.1"\nstatus', 'version: "2.2"\nstatus');
    expect([...found()].sort()).toEqual([`approval-missing ${key}`, `changelog-missing-version ${key}`, `translation-stale ${key}`]);
  });

  it('a statement that is taken away, even in a new version that is approved', () => {
    const earlier = (sha256: string): string =>
      `---\ndocument: ${key}\nversion: "0.9"\ntitle: Access control\nday: 2022-01-15\nsha256: "${sha256}"\n---\n\n- [badge-visible] Badges **MUST** be worn.\n`;
    write(`versions/${key}/0.9.md`, earlier('0'.repeat(64)));
    write(`versions/${key}/0.9.md`, earlier(readState().office.byKey(`versions/${key}/0.9`)?.normativeHash ?? ''));
    expect(found()).toEqual([`statement-removed ${key}`]);
  });
});

describe('a fault in a document', () => {
  it('a required heading that is missing', () => {
    edit('policies/business-continuity.md', '\n## Scope\n', '\n## Coverage\n');
    expect(found()).toEqual(['heading-missing policies/business-continuity']);
  });

  it('two roles that answer for one thing', () => {
    edit(policy, 'accountable: cio', 'accountable: [cio, ciso]');
    expect(found()).toEqual([`raci-not-one-accountable ${key}`]);
  });

  it('a control that no framework has', () => {
    edit('policies/business-continuity.md', /control: nist-csf-2\/\S+/, 'control: nist-csf-2/ZZ.ZZ-99');
    expect(found()).toEqual(['unknown-control policies/business-continuity']);
  });

  it('a duty that nothing carries out or checks', () => {
    const head = [
      'title: Seeded',
      'summary: Seeded.',
      'number: POL-999',
      'version: "1.0"',
      'status: approved',
      'owner: ciso',
      'approvers: [cio]',
    ];
    const texts = ['Purpose', 'Scope', 'Roles and responsibilities', 'Statements', 'Waivers', 'References'].map(
      (heading) => `## ${heading}\n`,
    );
    const seeded = (sha256: string): string =>
      [
        '---',
        ...head,
        'effective: 2026-10-01',
        'reviewEvery: P12M',
        'raci: { accountable: cio, responsible: [ciso] }',
        'changelog: [{ version: "1.0", day: 2026-09-01, kind: material, summary: First. }]',
        `approvals: [{ version: "1.0", role: cio, day: 2026-09-10, evidence: Minutes, sha256: "${sha256}" }]`,
        '---',
        '',
        ...texts,
        '- [seeded] A seeded fault **MUST** be found.',
        '',
      ].join('\n');
    write('policies/seeded.md', seeded('0'.repeat(64)));
    write('policies/seeded.md', seeded(readState().office.byKey('policies/seeded')?.normativeHash ?? ''));
    expect(found()).toEqual(['statement-without-control policies/seeded']);
  });

  it('a public text that leads to what only the office may read', () => {
    write('glossary/seeded.md', '---\nterm: Seeded\naudience: public\n---\n\nSee [access control](../policies/access-control.md).\n');
    expect(found()).toEqual(['audience-widened glossary/seeded']);
  });

  it('the text of a framework whose licence does not allow it', () => {
    edit('frameworks/gdpr.yaml', /( {2}- ref: "5"\n)/, '$1    text: The wording of the article.\n');
    expect(found()).toEqual(['licence-text frameworks/gdpr']);
  });
});

describe('a fault in a waiver', () => {
  const waiver = (lines: Readonly<Record<string, string>> = {}): void => {
    const data = {
      title: 'Seeded',
      statements: '[policies/access-control#disable-dormant]',
      requester: 'head-grid',
      owner: 'head-grid',
      reason: 'cost',
      justification: 'Seeded.',
      validFrom: '2026-10-01',
      validTo: '2026-12-31',
      decision: 'approved',
      approvals: '[{ role: security-board, day: 2026-09-20, evidence: Minutes }]',
      ...lines,
    };
    write(
      'waivers/seeded.yaml',
      `${Object.entries(data)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n')}\n`,
    );
  };

  it('none, where it keeps the rules', () => {
    waiver();
    expect(found()).toEqual([]);
  });

  it('a term longer than the document allows', () => {
    waiver({ validTo: '2027-12-31' });
    expect(found()).toEqual(['waiver-too-long waivers/seeded']);
  });

  it('a document that allows none', () => {
    const [statement] = sound.office.find('policies', 'data-protection')?.body?.statements ?? [];
    waiver({ statements: `[policies/data-protection#${statement?.id ?? ''}]` });
    expect(found()).toEqual(['waiver-not-allowed waivers/seeded']);
  });

  it('an approval by the role that asked', () => {
    waiver({ requester: 'security-board' });
    expect(found()).toEqual(['waiver-self-approved waivers/seeded']);
  });

  it('an end that has passed without a closure', () => {
    waiver({ validFrom: '2026-06-01', validTo: '2026-10-31', approvals: '[{ role: security-board, day: 2026-05-20, evidence: Minutes }]' });
    expect(found()).toEqual(['waiver-expired waivers/seeded']);
  });
});

describe('a fault in what people have confirmed', () => {
  const newest = /(group: staff, required: \d+, confirmed: )\d+/;

  it('a document that too few know', () => {
    edit('acknowledgements/data-protection.yaml', newest, '$1500');
    expect(found()).toEqual(['acknowledgement-low policies/data-protection']);
  });

  it('a training that too few have completed', () => {
    edit('acknowledgements/data-protection-basics.yaml', newest, '$1500');
    expect(found()).toEqual(['training-gap training/data-protection-basics']);
  });
});

describe('a fault in a status report', () => {
  const newest = 'projects/identity-management/status/2026-10.md';
  const report = 'status/identity-management/2026-10';
  const project = 'projects/nis2-readiness';

  it('a month without a report', () => {
    const file = `${project}/status/2026-10.md`;
    edit(file, 'state: published', 'state: draft');
    expect(found()).toEqual([`report-missing ${project}`]);
  });

  it('green over figures that are red', () => {
    edit(newest, 'actualCost: 697240', 'actualCost: 900000\nestimateToComplete: 300000');
    expect(found()).toEqual([`watermelon ${report}`]);
  });

  it('more earned than the whole is worth', () => {
    edit(newest, 'actualCost: 697240', 'earnedValue: 1200000\nactualCost: 697240');
    expect(found()).toEqual([`earned-above-budget ${report}`]);
  });

  it('all spent that the whole is estimated to cost, and work left', () => {
    edit(newest, 'actualCost: 697240', 'actualCost: 697240\nestimateToComplete: 0');
    expect(found()).toEqual([`actual-above-estimate ${report}`]);
  });

  it('an end that was expected in the past', () => {
    edit(newest, 'forecastEnd: 2027-03-31', 'forecastEnd: 2026-11-10\nchanged: The vault is finished early.');
    expect(found()).toEqual([`forecast-passed ${report}`]);
  });

  it('a colour that turned without a word', () => {
    edit(newest, 'overall:\n  rag: green', 'overall:\n  rag: amber');
    expect(found()).toEqual([`report-unexplained ${report}`]);
  });

  it('a correction of another month', () => {
    const file = 'projects/data-centre-exit/status/2026-03-correction.md';
    edit(file, 'corrects: 2026-03', 'corrects: 2026-02');
    expect(found()).toContain('correction-month status/data-centre-exit/2026-03-correction');
  });

  it('red, and nothing is being done', () => {
    edit(newest, 'overall:\n  rag: green', 'overall:\n  rag: red');
    edit(newest, 'forecastEnd: 2027-03-31', 'forecastEnd: 2027-03-31\nchanged: The vault failed its test.');
    write('projects/identity-management/actions.yaml', '[]\n');
    expect(found()).toEqual([`red-without-action ${report}`]);
  });
});

describe('a fault in the registers of a project', () => {
  const baseline = 'projects/identity-management/baselines/0.yaml';
  const baselineKey = 'baselines/identity-management/0';

  it('budget lines that do not sum to the baseline', () => {
    edit('projects/identity-management/budget.yaml', /planned: \d+/, 'planned: 1');
    expect(found()).toEqual([expect.stringMatching(/^budget-mismatch baselines\/identity-management\//)]);
  });

  it('money in a currency without a rate', () => {
    edit('projects/identity-management/benefits.yaml', /monetaryPerYear: (\d+)/, 'monetaryPerYear: { amount: $1, currency: CHF }');
    expect(found()).toEqual([expect.stringMatching(/^rate-missing benefits\/identity-management\//)]);
  });

  it('a month that stands twice in the plan', () => {
    edit(baseline, '- {month: 2026-04, amount: 65000}', '- {month: 2026-03, amount: 65000}');
    expect(found()).toEqual([`plan-month-twice ${baselineKey}`]);
  });

  it('a plan that does not sum to the budget', () => {
    edit(baseline, 'budget: 980000', 'budget: 990000');
    expect(found()).toEqual([`plan-inconsistent ${baselineKey}`]);
  });

  it('a target that nobody has measured', () => {
    const benefit = [
      'id: seeded',
      'title: Seeded',
      'owner: ciso',
      'unit: hours',
      'baseline: { day: 2025-12-31, value: 10 }',
      'target: { day: 2026-10-31, value: 5 }',
      'direction: down',
    ];
    const file = 'projects/identity-management/benefits.yaml';
    const text = readFileSync(path.join(folder, file), 'utf8');
    write(file, `${text.trimEnd()}\n- ${benefit.join('\n  ')}\n`);
    expect(found()).toEqual(['benefit-unmeasured benefits/identity-management/seeded']);
  });
});

describe('a fault in what is in use', () => {
  const seeded = (collection: string, lines: readonly string[]): void => {
    mkdirSync(path.join(folder, collection), { recursive: true });
    write(`${collection}/seeded.yaml`, `title: Seeded\n${lines.join('\n')}\n`);
  };

  it('a contract that renews itself unnoticed', () => {
    seeded('suppliers', ['criticality: 3']);
    seeded('contracts', ['supplier: seeded', 'start: 2024-01-01', 'end: 2026-12-31', 'value: 1000', 'noticeDays: 90', 'autoRenew: true']);
    expect(found()).toEqual(['notice-passed contracts/seeded']);
  });

  it('a supplier that could not be left', () => {
    seeded('suppliers', ['criticality: 1']);
    expect(found()).toEqual(['exit-plan-missing suppliers/seeded']);
  });

  it('personal data without agreement or assessment', () => {
    seeded('suppliers', ['criticality: 3']);
    seeded('contracts', [
      'supplier: seeded',
      'start: 2024-01-01',
      'end: 2028-12-31',
      'value: 1000',
      'noticeDays: 90',
      'autoRenew: false',
      'dataProcessing: true',
    ]);
    seeded('applications', ['owner: cfo', 'technicalOwner: head-applications', 'lifecycle: live', 'criticality: 2', 'personalData: true']);
    expect(found()).toEqual(['processing-agreement-missing contracts/seeded', 'impact-assessment-missing applications/seeded']);
  });

  it('a component without support', () => {
    seeded('applications', [
      'owner: cfo',
      'technicalOwner: head-applications',
      'lifecycle: live',
      'criticality: 2',
      'components: [{ product: Database, supportEnds: 2026-10-31 }]',
    ]);
    expect(found()).toEqual(['support-ended applications/seeded']);
  });

  it('licences that do not cover their use', () => {
    seeded('assets', ['kind: licence', 'entitled: 100', 'used: 101']);
    expect(found()).toEqual(['licence-overused assets/seeded']);
  });
});
