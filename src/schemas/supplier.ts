import * as z from 'zod';
import { criticality } from './level.ts';
import { audience, localised } from './shared.ts';

/** A supplier. */
export const supplier = z.strictObject({
  title: localised().describe('Name of the supplier'),
  criticality: criticality().describe('Criticality, 1 (most) to 4 (least)'),
  exitPlan: localised().optional().meta({ audience: 'internal', description: 'How the organisation would part from it' }),
  audience: audience(),
});
