import * as z from 'zod';
import { businessCase } from './business-case.ts';
import { costEstimate } from './estimate.ts';
import { rawScore } from './scoring.ts';
import { audience, byName, day, ref, text } from './shared.ts';
import { teamDemand } from './team-demand.ts';

/** A request for a project; the body gives need and idea. */
export const request = z.strictObject({
  title: text().describe('What is wanted, in one line'),
  requester: ref('roles').describe('Role that asks'),
  unit: ref('units').describe('Unit that asks'),
  day: day().describe('Day of the request'),
  status: z.enum(['idea', 'submitted', 'screening', 'business-case', 'approved', 'deferred', 'rejected', 'withdrawn']).describe('State'),
  objectives: z.array(ref('objectives')).optional().describe('Objectives that it would serve'),
  cost: costEstimate.optional().describe('What it would cost'),
  businessCase: businessCase.optional().describe('Costs and benefits over the years'),
  team: z.array(teamDemand).optional().describe('Demand for teams, per month'),
  scores: byName(rawScore()).optional().describe('Raw score per criterion of the scoring model'),
  mandatory: z.boolean().optional().describe('Whether it must be done whatever its value'),
  requires: z.array(ref('candidate')).optional().describe('Candidates that it needs: projects/<id> or requests/<id>'),
  excludes: z.array(ref('candidate')).optional().describe('Candidates that cannot be done as well: projects/<id> or requests/<id>'),
  duplicateOf: ref('candidate').optional().describe('Candidate that asks for the same: projects/<id> or requests/<id>'),
  becomes: ref('projects').optional().describe('Project that came of it'),
  audience: audience(),
});
