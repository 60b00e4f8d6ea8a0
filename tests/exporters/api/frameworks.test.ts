import { describe, expect, it } from 'vitest';
import { controlList, frameworkDetail, frameworkList } from '#exporters/api/frameworks.ts';
import { aControl, aFramework, anOffice, aPolicy, today } from '../../builders.ts';

const framework = aFramework();
const policy = aPolicy({
  status: 'approved',
  satisfies: [{ control: 'iso/A.5.1', relationship: 'equal', statement: 'mfa-everywhere' }],
});
const evidence = [{ title: 'Export', expires: '2026-01-01' }];
const office = anOffice(framework, policy, aControl({ evidence }));

describe('frameworks as data', () => {
  it('are listed with their sums', () => {
    expect(frameworkList(office, today, false)).toMatchObject([
      { id: 'iso', licence: 'Public domain', sums: { controls: 2, coverage: 0.5, gap: 1 } },
    ]);
  });

  it('have each control with what meets it, and each heading with its sums', () => {
    expect(frameworkDetail(office, today, framework, false)).toMatchObject({
      partial: false,
      id: 'iso',
      asOf: today,
      controls: [
        { ref: 'A.5', group: true, sums: { covered: 1 } },
        {
          ref: 'A.5.1',
          parent: 'A.5',
          group: false,
          state: 'covered',
          inFull: true,
          documents: [{ key: 'policies/access-control', statement: 'policies/access-control#mfa-everywhere', force: 'in-force' }],
          controls: [{ id: 'access-review', implementation: 'implemented' }],
          waivers: [],
        },
        { ref: 'A.5.2', state: 'gap', inFull: undefined },
      ],
    });
  });
});

describe('frameworks of an edition that holds a part of the records', () => {
  it('call nothing a gap, and give no coverage: others may cover what they do not see', () => {
    const detail = frameworkDetail(office, today, framework, true);
    expect(detail).toMatchObject({ partial: true, sums: { covered: 1, gap: undefined, coverage: undefined } });
    expect(detail.controls.at(-1)).toMatchObject({ ref: 'A.5.2', state: undefined });
  });
});

describe('controls as data', () => {
  it('say what is written, and the state that follows', () => {
    expect(controlList(office, today)).toMatchObject([
      {
        id: 'access-review',
        implementation: 'implemented',
        state: {
          result: 'untested',
          tested: undefined,
          proof: 'expired',
          doubtful: true,
          evidence: [{ title: 'Export', state: 'expired' }],
        },
      },
    ]);
  });
});
