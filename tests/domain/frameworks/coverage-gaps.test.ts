import { describe, expect, it } from 'vitest';
import { documentsWithoutControl, dutiesWithoutControl, withoutDocument } from '#domain/frameworks/coverage-gaps.ts';
import { frameworkCoverage } from '#domain/frameworks/coverage.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aControl, aFramework, anOffice, aPolicy, today } from '../../builders.ts';

const approved = { status: 'approved' } as const;
const equal = { control: 'iso/A.5.1', relationship: 'equal' } as const;
const toA51 = [equal];

describe('the required-documents gap', () => {
  it('holds controls without any document, also where a control of the office covers them', () => {
    const framework = aFramework();
    const missing = (...records: readonly OfficeRecord[]) =>
      withoutDocument(frameworkCoverage(anOffice(framework, ...records), today, framework)).map(({ entry }) => entry.ref);
    expect(missing()).toEqual(['A.5.1', 'A.5.2']);
    expect(missing(aControl())).toEqual(['A.5.1', 'A.5.2']);
    expect(missing(aPolicy({ satisfies: toA51 }))).toEqual(['A.5.2']);
    expect(missing(aPolicy({ status: 'withdrawn', satisfies: toA51 }))).toEqual(['A.5.1', 'A.5.2']);
    expect(missing(aControl({ implementation: 'not-applicable', justification: 'None.' }))).toEqual(['A.5.2']);
  });
});

describe('a document that names no control', () => {
  it('is listed once it binds', () => {
    const listed = (policy: ReturnType<typeof aPolicy>) => documentsWithoutControl(anOffice(aFramework(), policy), today).length;
    expect(listed(aPolicy(approved))).toBe(1);
    expect(listed(aPolicy({}))).toBe(0);
    expect(listed(aPolicy({ ...approved, satisfies: toA51 }))).toBe(0);
    expect(listed(aPolicy({ ...approved, statements: { 'mfa-everywhere': { controls: ['iso/A.5.1'] } } }))).toBe(0);
  });
});

describe('a duty that nothing carries out', () => {
  const open = (policy: ReturnType<typeof aPolicy>, ...more: readonly OfficeRecord[]) =>
    dutiesWithoutControl(anOffice(aFramework(), policy, ...more), today).flatMap(({ statements }) => statements);
  const known = (statement: object) => aPolicy({ ...approved, statements: { 'mfa-everywhere': statement } });

  it('is found in a policy in force', () => {
    expect(open(aPolicy(approved))).toEqual(['mfa-everywhere']);
    expect(open(aPolicy({}))).toEqual([]);
  });

  it('is closed by a mapping, a control of the office, or a way to check it', () => {
    expect(open(aPolicy({ ...approved, satisfies: [{ ...equal, statement: 'mfa-everywhere' }] }))).toEqual([]);
    expect(open(known({ controls: ['iso/A.5.1'] }))).toEqual([]);
    expect(open(known({ checkedBy: 'A monthly report' }))).toEqual([]);
    expect(open(aPolicy(approved), aControl({ statements: ['policies/access-control#mfa-everywhere'] }))).toEqual([]);
  });

  it('is no duty where it is deprecated, or only advises', () => {
    expect(open(known({ status: 'deprecated' }))).toEqual([]);
    expect(open(aPolicy({ ...approved, body: '- [log] Access **SHOULD** be logged.\n' }))).toEqual([]);
  });
});
