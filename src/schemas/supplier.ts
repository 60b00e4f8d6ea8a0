import * as z from 'zod';
import { criticality } from './level.ts';
import { audience, day, localised, ref } from './shared.ts';

/** A supplier. */
export const supplier = z.strictObject({
  title: localised().describe('Name of the supplier'),
  criticality: criticality().describe('Criticality, 1 (most) to 4 (least)'),
  owner: ref('roles').optional().describe('Role that answers for the relation'),
  exitPlan: localised().optional().meta({ audience: 'internal', description: 'How the organisation would part from it' }),
  exitPlanTested: day().optional().meta({ audience: 'internal', description: 'Day on which the plan was last tried or walked through' }),
  audience: audience(),
});
