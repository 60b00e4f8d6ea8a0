import { describe, expect, it } from 'vitest';
import { alignmentCourse } from '#reports/portfolio/alignment-course.ts';
import { aBaseline, aBenefit, anOffice, aProject, aRecord, today } from '../../builders.ts';

const objective = (id: string) => aRecord('objectives', id, { title: id, owner: 'cio' }, { body: 'Why.\n' });
const office = anOffice(
  objective('supply'),
  objective('security'),
  objective('idle'),
  aProject({
    id: 'mixed',
    objectives: [
      { id: 'supply', weight: 60 },
      { id: 'security', weight: 40 },
    ],
  }),
  aBaseline(0, { id: 'mixed', day: '2025-01-10', budget: 1000 }),
  aBenefit({
    id: 'named',
    project: 'mixed',
    objective: 'security',
    monetaryPerYear: 300,
    measurements: [{ day: '2026-10-31', value: 64 }],
  }),
  aBenefit({ id: 'shared', project: 'mixed', monetaryPerYear: 100 }),
  aBenefit({ id: 'saved-time', project: 'mixed', kind: 'productivity', monetaryPerYear: 900 }),
);
const course = alignmentCourse(office, today);

describe('the course of the alignment', () => {
  it('shows the objectives that get money, the largest first', () => {
    expect(course.lines.map(({ objective: of, shares }) => [of?.id, shares.at(-1)])).toEqual([
      ['supply', 0.6],
      ['security', 0.4],
    ]);
  });

  it('names none as the one that moved farthest where nothing moved', () => {
    expect(course.farthest).toBeUndefined();
  });

  it('counts a benefit for the objective that it names, else for those of its project, and only what is money', () => {
    expect(course.benefits).toMatchObject([
      { objective: { id: 'security' }, planned: 340, share: 0.85, realised: 150 },
      { objective: { id: 'supply' }, planned: 60, share: 0.15, realised: undefined },
    ]);
  });

  it('counts benefits without a worth', () => {
    expect(alignmentCourse(anOffice(aProject({}), aBenefit({ monetaryPerYear: undefined })), today).unknown).toBe(1);
  });
});
