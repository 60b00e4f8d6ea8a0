import { describe, expect, it } from 'vitest';
import { frameworkSums, gapPage, openLimit } from '#reports/compliance/gap-page.ts';
import { aControl, aFramework, anOffice, aPolicy, today } from '../../builders.ts';

const approved = { status: 'approved' } as const;

describe('the gap view', () => {
  it('sums up every framework', () => {
    const office = anOffice(aFramework(), aControl());
    expect(frameworkSums(office, today)).toMatchObject([{ id: 'iso', sums: { covered: 1, gap: 1 } }]);
    expect(gapPage(office, today).frameworks).toEqual(frameworkSums(office, today));
  });

  it('lists controls that are a gap or planned, with what is on its way', () => {
    const page = gapPage(anOffice(aFramework(), aControl({ implementation: 'planned' })), today);
    expect(page).toMatchObject({
      openTotal: 2,
      open: [
        { framework: 'iso', ref: 'A.5.1', state: 'planned', controls: [{ id: 'access-review' }] },
        { ref: 'A.5.2', state: 'gap' },
      ],
    });
  });

  it('lists the first of each framework, and counts all', () => {
    const controls = Array.from({ length: openLimit + 5 }, (_, index) => ({ ref: `c${String(index)}`, title: 'Control' }));
    const page = gapPage(anOffice(aFramework({ controls }), aFramework({ id: 'other' })), today);
    expect(page.openTotal).toBe(openLimit + 7);
    expect(page.open).toHaveLength(openLimit + 2);
  });

  it('groups the documents that are wanted by the headings of the framework', () => {
    expect(gapPage(anOffice(aFramework()), today).wanted).toEqual([
      {
        framework: 'iso',
        group: { ref: 'A.5', title: 'Organisation' },
        controls: [
          { ref: 'A.5.1', title: 'Policies' },
          { ref: 'A.5.2', title: 'Roles' },
        ],
      },
    ]);
  });

  it('lists duties and documents that nothing connects', () => {
    expect(gapPage(anOffice(aPolicy(approved)), today)).toMatchObject({
      unmapped: [{ key: 'policies/access-control' }],
      duties: [{ document: { key: 'policies/access-control' }, statements: ['mfa-everywhere'] }],
    });
  });

  it('lists failed tests and expired evidence', () => {
    const control = aControl({
      tests: [{ day: '2026-10-01', result: 'ineffective' }],
      evidence: [{ title: 'Export', expires: '2026-01-01' }, { title: 'Ticket' }],
    });
    expect(gapPage(anOffice(control, aControl({ id: 'fine' })), today).doubtful).toMatchObject([
      { id: 'access-review', failed: '2026-10-01', expired: [{ title: 'Export', expires: '2026-01-01' }] },
    ]);
  });
});
