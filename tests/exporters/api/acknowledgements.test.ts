import { describe, expect, it } from 'vitest';
import { acknowledgementList } from '#exporters/api/acknowledgements.ts';
import { jsonFile } from '#exporters/api/json.ts';
import { aCount, aModule, anOffice, aPolicy, today } from '../../builders.ts';

describe('acknowledgements as data', () => {
  const policy = aPolicy({ status: 'approved', effective: '2026-01-01', acknowledgement: { required: true, groups: ['staff', 'it'] } });
  const office = anOffice(policy, aModule(), aPolicy({ id: 'free' }), aCount('access-control', 1, { confirmed: 50, source: 'List' }));

  it('holds the sum, each group, and the counts behind with their place', () => {
    const [first] = acknowledgementList(office, today);
    expect(first).toMatchObject({
      document: 'policies/access-control',
      kind: 'confirmation',
      versionToConfirm: '1.0',
      target: 0.95,
      state: 'low',
      required: 100,
      confirmed: 50,
      coverage: 0.5,
      groups: [
        { group: 'staff', state: 'low', confirmed: 50 },
        { group: 'it', state: 'unknown' },
      ],
      counts: [{ group: 'staff', confirmed: 50, origin: 'List', source: { file: 'acknowledgements/access-control.yaml', line: 1 } }],
    });
  });

  it('says null of what is not known, never 0', () => {
    const items = JSON.parse(jsonFile(acknowledgementList(office, today))) as readonly Record<string, unknown>[];
    expect(items[1]).toMatchObject({
      document: 'training/awareness',
      kind: 'completion',
      coverage: null,
      confirmed: null,
      state: 'unknown',
    });
  });

  it('leaves out documents that ask nobody and have no counts; counts of others stay', () => {
    expect(acknowledgementList(office, today).map(({ document }) => document)).toEqual(['policies/access-control', 'training/awareness']);
    expect(acknowledgementList(anOffice(aPolicy({}), aCount('access-control', 1)), today)).toMatchObject([
      { state: undefined, counts: [{}] },
    ]);
  });
});
