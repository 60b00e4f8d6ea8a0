import * as z from 'zod';
import { audience, day, localised, money, ref, text } from './shared.ts';

const quantity = () => z.number().min(0).max(1e9);

/** An asset: hardware, software, licences or cloud resources. */
export const asset = z.strictObject({
  title: localised().describe('What it is'),
  kind: z.enum(['hardware', 'software', 'licence', 'cloud']).describe('Kind of asset'),
  product: text().optional().describe('Product: the id of a record under products/, or a name'),
  version: text().optional().describe('Version or model of the product, in quotes'),
  quantity: quantity().optional().describe('Number of pieces'),
  owner: ref('roles').optional().describe('Role that answers for it'),
  state: localised().optional().describe('State, in words of the organisation'),
  acquired: day().optional().describe('Day of the acquisition'),
  cost: money().optional().describe('Cost of the acquisition, all pieces'),
  supportEnds: day().optional().describe("Last day of the vendor's support, where it differs from that of the product's release"),
  warrantyEnds: day().optional().describe('Last day of the warranty'),
  metric: localised().optional().describe('Licences: what is counted, such as named users'),
  entitled: quantity().optional().describe('Licences: number that may be used'),
  deployed: quantity().optional().describe('Licences: number that is installed or assigned'),
  used: quantity().optional().describe('Licences: number that is used'),
  applications: z.array(ref('applications')).optional().describe('Applications that run on it or are licensed by it'),
  contract: ref('contracts').optional().describe('Contract by which it was bought, rented or licensed'),
  audience: audience(),
});
