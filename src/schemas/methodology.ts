import * as z from 'zod';
import { documentHead } from './document.ts';
import { id, localised, ref, share, text } from './shared.ts';

/** A methodology: phases, gates, artefacts, and how they are tailored. */
export const methodology = z.strictObject({
  ...documentHead,
  basis: text().optional().describe('Published method that it is based on'),
  kind: z.enum(['waterfall', 'agile', 'hybrid']).describe('Kind of delivery'),
  phases: z
    .array(
      z.strictObject({
        id: id().describe('Id of the phase, permanent'),
        title: localised().describe('Name of the phase'),
        gate: id().optional().describe('Gate at its end'),
      }),
    )
    .min(1)
    .describe('Phases in their order'),
  gates: z
    .array(
      z.strictObject({
        id: id().describe('Id of the gate, permanent'),
        title: localised().describe('Name of the gate'),
        board: ref('roles').optional().describe('Body that decides'),
        criteria: z.array(localised()).optional().describe('What must hold'),
        artefacts: z.array(id()).optional().describe('Artefacts that must be present'),
      }),
    )
    .describe('Gates: decisions to go on'),
  artefacts: z
    .array(
      z.strictObject({
        id: id().describe('Id of the artefact, permanent'),
        title: localised().describe('Name of the artefact'),
        template: ref('document').optional().describe('Template to start from'),
      }),
    )
    .describe('What a project produces to be governed'),
  tailoring: z
    .array(
      z.strictObject({
        when: z
          .strictObject({
            tier: z.int().min(1).max(3).optional().describe('Project tier'),
            category: z.enum(['run', 'grow', 'transform', 'regulatory']).optional().describe('Project category'),
            personalData: z.boolean().optional().describe('Whether personal data are processed'),
            mandatory: z.boolean().optional().describe('Whether the project is mandatory'),
          })
          .describe('Projects that the rule covers: all named conditions hold'),
        add: z.array(id()).optional().describe('Artefacts required in addition'),
        gate: id().optional().describe('Gate at which the added artefacts are due. Default: the gates that name them, else the last'),
        drop: z.array(id()).optional().describe('Artefacts not required'),
      }),
    )
    .optional()
    .describe('Which artefacts are added or dropped for which projects'),
  tolerances: z
    .strictObject({
      cost: share().optional().describe('Tolerated overrun as a share of the budget'),
      schedule: share().optional().describe('Tolerated slip as a share of the planned duration'),
    })
    .optional()
    .describe('Tolerances that win over the thresholds of the organisation'),
});
