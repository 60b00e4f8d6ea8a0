import * as z from 'zod';
import { audience, day, localised, money, ref, text } from './shared.ts';

const quantity = () => z.number().min(0);

/** An asset: hardware, software, licences or cloud resources. */
export const asset = z.strictObject({
  title: localised().describe('What it is'),
  kind: z.enum(['hardware', 'software', 'licence', 'cloud']).describe('Kind of asset'),
  quantity: quantity().optional().describe('Number of pieces'),
  owner: ref('roles').optional().describe('Role that answers for it'),
  state: text().optional().describe('State, in words of the organisation'),
  acquired: day().optional().describe('Day of the acquisition'),
  cost: money().optional().describe('Cost of the acquisition, all pieces'),
  supportEnds: day().optional().describe("Last day of the vendor's support"),
  warrantyEnds: day().optional().describe('Last day of the warranty'),
  metric: text().optional().describe('Licences: what is counted, such as named users'),
  entitled: quantity().optional().describe('Licences: number that may be used'),
  deployed: quantity().optional().describe('Licences: number that is installed or assigned'),
  used: quantity().optional().describe('Licences: number that is used'),
  audience: audience(),
});
