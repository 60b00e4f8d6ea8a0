import * as z from 'zod';
import { account, audience, localised, ref, text } from './shared.ts';

/** A role: records name roles, so that a change of person changes one file. */
export const role = z.strictObject({
  title: localised().describe('Name of the role'),
  kind: z
    .enum(['body', 'function', 'project'])
    .optional()
    .describe('Body = board or committee; function = line; project = in projects only'),
  unit: ref('units').optional().describe('Unit that the role belongs to'),
  deputy: ref('roles').optional().describe('Role that stands in'),
  holder: text().optional().meta({
    audience: 'internal',
    description:
      'Who holds the role: a position, "filled", or a name; the only place that may name a person. Once any role has one, a function without is vacant',
  }),
  contact: text().optional().meta({ audience: 'internal', description: 'How the role is reached' }),
  accounts: z.array(account()).optional().meta({
    audience: 'internal',
    description:
      'Accounts of the role on the code host (@group/team, @user or a mail address), which it asks for reviews; teams rather than persons',
  }),
  audience: audience(),
});
