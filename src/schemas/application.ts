import * as z from 'zod';
import { criticality } from './level.ts';
import { audience, day, link, localised, nonNegativeMoney, percent, ref, text } from './shared.ts';

const hours = () => z.number().min(0).max(100_000);

/** An application that the organisation runs or uses. */
export const application = z.strictObject({
  title: localised().describe('Name of the application'),
  summary: localised().optional().describe('What it does, and for whom'),
  owner: ref('roles').describe('Role that answers for its use'),
  technicalOwner: ref('roles').describe('Role that answers for its operation'),
  lifecycle: z.enum(['planned', 'build', 'live', 'phase-out', 'retired']).describe('State'),
  criticality: criticality().describe('Criticality, 1 (most) to 4 (least)'),
  kind: z.enum(['custom', 'package', 'saas']).optional().describe('Custom-made, bought package, or service'),
  users: z.int().min(0).optional().describe('Number of users'),
  businessValue: percent().optional().describe('Value for the business, 0 to 100'),
  technicalFit: percent().optional().describe('Technical fitness, 0 to 100'),
  annualCost: nonNegativeMoney().optional().meta({ audience: 'internal', description: 'Cost a year' }),
  disposition: z.enum(['tolerate', 'invest', 'migrate', 'eliminate']).optional().describe('What is to become of it'),
  components: z
    .array(
      z.strictObject({
        product: text().describe('Product: the id of a record under products/, or a name'),
        version: text().optional().describe('Version, in quotes'),
        supportEnds: day().optional().describe("Last day of the vendor's support, where it differs from that of the product's release"),
      }),
    )
    .optional()
    .describe('Products that it is made of'),
  personalData: z.boolean().optional().describe('Whether personal data are processed'),
  impactAssessment: link().optional().describe('Where the data protection impact assessment is kept'),
  dataClass: text().optional().describe('Highest class of its data'),
  rto: hours().optional().describe('Recovery time objective in hours'),
  rpo: hours().optional().describe('Recovery point objective in hours'),
  contracts: z.array(ref('contracts')).optional().describe('Contracts that it depends on'),
  replacedBy: ref('applications').optional().describe('Application that takes its place'),
  standards: z.array(ref('standards')).optional().describe('Standards that it follows'),
  audience: audience(),
});
