import * as z from 'zod';
import { businessCase } from './business-case.ts';
import { rawScore } from './scoring.ts';
import { audience, byName, day, id, link, localised, percent, ref, text } from './shared.ts';
import { teamDemand } from './team-demand.ts';

/** A project; the body gives scope, goals and approach. */
export const project = z.strictObject({
  title: text().describe('Name of the project'),
  summary: text().describe('One or two sentences: what it does, and why'),
  sponsor: ref('roles').describe('Role that pays and answers for the benefit'),
  manager: ref('roles').describe('Role that leads it'),
  unit: ref('units').describe('Unit that it belongs to'),
  methodology: ref('methodologies').describe('Methodology that it follows'),
  lifecycle: z.enum(['idea', 'proposed', 'approved', 'in-progress', 'on-hold', 'completed', 'cancelled']).describe('State of the project'),
  phase: id().describe('Phase of its methodology'),
  tier: z.int().min(1).max(3).describe('Depth of governance; 1 = most'),
  category: z.enum(['run', 'grow', 'transform', 'regulatory']).describe('What it is for'),
  programme: ref('programmes').optional().describe('Programme that it is part of'),
  objectives: z
    .array(
      z.strictObject({
        id: ref('objectives').describe('Objective'),
        weight: percent().describe('Share of the project in per cent; all shares sum to 100'),
      }),
    )
    .optional()
    .describe('Objectives that it serves'),
  type: text().optional().describe('Kind of project, in words of the organisation'),
  priority: z.int().min(1).max(1_000).optional().describe('Rank; 1 = first'),
  mandatory: z.boolean().optional().describe('Whether it must be done whatever its value'),
  start: z
    .strictObject({
      planned: day().optional().describe('Planned first day, when there is no baseline'),
      actual: day().optional().describe('Actual first day'),
    })
    .optional()
    .describe('Start'),
  end: z
    .strictObject({
      planned: day().optional().describe('Planned last day, when there is no baseline'),
      actual: day().optional().describe('Actual last day'),
    })
    .optional()
    .describe('End'),
  dependsOn: z
    .array(
      z.strictObject({
        project: ref('projects').describe('Project that must deliver'),
        milestone: id().optional().describe('Milestone of that project'),
        needBy: day().optional().describe('Day by which it is needed'),
        note: localised().optional().describe('What is needed'),
      }),
    )
    .optional()
    .describe('What it needs of other projects'),
  excludes: z.array(ref('projects')).optional().describe('Projects that cannot be done as well'),
  businessCase: businessCase.optional().describe('Costs and benefits over the years'),
  scores: byName(rawScore()).optional().describe('Raw score per criterion of the scoring model'),
  team: z.array(teamDemand).optional().describe('Demand for teams, per month'),
  applications: z.array(ref('applications')).optional().describe('Applications that it builds, changes or retires'),
  suppliers: z.array(ref('suppliers')).optional().describe('Suppliers that take part'),
  personalData: z.boolean().optional().describe('Whether personal data are processed'),
  impactAssessment: link().optional().describe('Where the data protection impact assessment is kept'),
  links: z
    .strictObject({
      jira: link().optional().describe('Its board or project in Jira'),
      repository: link().optional().describe('Its source repository'),
      documents: link().optional().describe('Its document store'),
    })
    .optional()
    .describe('Where its work is kept'),
  previousIds: z.array(id()).optional().describe('Ids that it had before'),
  tags: z.array(text()).optional().describe('Words to filter by'),
  audience: audience(),
});
