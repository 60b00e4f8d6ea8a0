import { describe, expect, it } from 'vitest';
import { frameworkPage, hasTextPage, inlineTextLimit } from '#reports/compliance/framework-page.ts';
import { frameworksWithText, frameworkText } from '#reports/compliance/framework-text.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aControl, aFramework, anOffice, aPolicy, aRecord, aWaiver, today } from '../../builders.ts';

const ciso = aRecord('roles', 'ciso', { title: 'Security officer' });
const mapping = { control: 'iso/A.5.1', relationship: 'subset', statement: 'mfa-everywhere', note: 'Remote access only.' } as const;
const policy = aPolicy({ status: 'approved', satisfies: [mapping] });

const page = (...records: readonly OfficeRecord[]) => frameworkPage(anOffice(aFramework(), ciso, ...records), today, 'iso');

describe('the statement of applicability', () => {
  it('shows each control under its heading, with what meets it and who answers for it', () => {
    expect(page(policy, aControl())).toMatchObject({
      title: 'Security framework',
      licence: 'Public domain',
      sums: { controls: 2, covered: 1, share: 0.5 },
      groups: [{ ref: 'A.5', sums: { controls: 2 } }],
      owners: [{ id: 'ciso' }],
      sections: [
        {
          path: [{ ref: 'A.5' }],
          rows: [
            {
              ref: 'A.5.1',
              state: 'covered',
              inFull: true,
              documents: [
                {
                  link: { key: 'policies/access-control' },
                  force: 'in-force',
                  relationship: undefined,
                  statements: [{ id: 'mfa-everywhere', relationship: 'subset', lifted: false }],
                  notes: ['Remote access only.'],
                },
              ],
              controls: [{ id: 'access-review', implementation: 'implemented', result: 'untested', doubtful: false }],
              owners: [{ id: 'ciso' }],
            },
            { ref: 'A.5.2', state: 'gap', documents: [], controls: [], owners: [] },
          ],
        },
      ],
    });
  });

  it('names the waivers that touch a control, and until when', () => {
    const row = page(policy, aWaiver({ validTo: '2026-12-31', scope: { projects: ['erp'] } }))?.sections[0]?.rows[0];
    expect(row).toMatchObject({ state: 'covered', waivers: [{ id: 'old-vpn', until: '2026-12-31' }] });
  });

  it('says why a control does not apply', () => {
    const row = page(aControl({ implementation: 'not-applicable', justification: 'Nothing is developed here.' }))?.sections[0]?.rows[0];
    expect(row).toMatchObject({ state: 'not-applicable', justifications: ['Nothing is developed here.'] });
  });

  it('doubts a control that counts as implemented while its test failed', () => {
    const failed = aControl({ tests: [{ day: '2026-10-01', result: 'ineffective' }] });
    expect(page(failed)?.sections[0]?.rows[0]).toMatchObject({ state: 'covered', doubtful: true });
  });

  it('begins a new section with each heading, and lists controls without one', () => {
    const framework = aFramework({
      controls: [
        { ref: '0', title: 'Loose' },
        { ref: '1', title: 'One', group: true },
        { ref: '1.1', title: 'Inner', group: true, parent: '1' },
        { ref: '1.1.a', title: 'A', parent: '1.1' },
        { ref: '1.1.a(1)', title: 'Enhancement', parent: '1.1.a' },
      ],
    });
    const sections = frameworkPage(anOffice(framework), today, 'iso')?.sections.map(({ path, rows }) => [
      path.map(({ ref }) => ref).join('/'),
      rows.map(({ ref }) => ref),
    ]);
    expect(sections).toEqual([
      ['', ['0']],
      ['1/1.1', ['1.1.a', '1.1.a(1)']],
    ]);
  });

  it('is not there for a framework that this edition does not hold', () => {
    expect(frameworkPage(anOffice(), today, 'iso')).toBeUndefined();
  });
});

describe('the texts of a framework', () => {
  const withText = (text: string, redistribution: 'full' | 'ids-and-own-titles' = 'full') =>
    aFramework({ redistribution, controls: [{ ref: '1', title: 'One', text }] });
  const long = 'x'.repeat(15_001);
  const manyTexts = aFramework({
    controls: [
      { ref: '1', title: 'One', text: long },
      { ref: '2', title: 'Two', text: { de: long } },
    ],
  });

  it('stand in the statement where they are short', () => {
    const office = anOffice(withText('Be secure.'));
    expect(frameworkPage(office, today, 'iso')?.sections[0]?.rows[0]?.text).toBe('Be secure.');
    expect(frameworkText(office, 'iso')).toBeUndefined();
    expect(frameworksWithText(office)).toEqual([]);
  });

  it('have a page of their own where they are long or explained', () => {
    expect(2 * long.length).toBeGreaterThan(inlineTextLimit);
    const office = anOffice(manyTexts);
    expect(frameworksWithText(office)).toEqual(['iso']);
    expect(frameworkText(office, 'iso')?.entries).toMatchObject([{ ref: '1', depth: 0, text: long }, { ref: '2' }]);
    expect(frameworkPage(office, today, 'iso')?.sections[0]?.rows[0]?.text).toBeUndefined();
    expect(hasTextPage(aFramework({ controls: [{ ref: '1', title: 'One', guidance: 'More.' }] }))).toBe(true);
  });

  it('are never shown where the licence forbids it', () => {
    const office = anOffice(withText('Be secure.', 'ids-and-own-titles'));
    expect(frameworkPage(office, today, 'iso')?.sections[0]?.rows[0]?.text).toBeUndefined();
    expect(frameworkText(office, 'iso')).toBeUndefined();
  });
});
