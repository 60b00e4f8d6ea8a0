/** The head that every handbook document has, whatever its type. */
import * as z from 'zod';
import { audience, byName, day, id, localised, ref, reviewPeriod, sha256, text, version } from './shared.ts';

const approval = z.strictObject({
  version: version().describe('Version that was approved'),
  role: ref('roles').describe('Role that approved'),
  day: day().describe('Day of the approval'),
  evidence: text().describe('Where the decision is recorded: minutes, ticket, signature'),
  sha256: sha256().describe('SHA-256 over the normative text of that version; the approve command writes it'),
});

/** States of a document, of the handbook or of a project. */
export const documentStatus = () => z.enum(['draft', 'in-review', 'approved', 'superseded', 'withdrawn']);

/** Collections of handbook documents: they share the head below. */
export const documentCollections = ['policies', 'standards', 'procedures', 'methodologies', 'guidelines', 'templates', 'training'] as const;

/** How a control requirement and a document relate (the set relations of NIST IR 8477). */
export const satisfies = z.strictObject({
  control: ref('control').describe('Control, as <framework>/<ref>'),
  relationship: z.enum(['equal', 'subset', 'superset', 'intersects', 'supports']).describe('How the two sets of requirements relate'),
  statement: id().optional().describe('Statement of this document that meets the control'),
  note: text().optional().describe('What is met, and what is not'),
});

/** Keys of the head; each document type spreads them into its own schema. */
export const documentHead = {
  title: text().describe('Title, as it is cited'),
  summary: text().describe('One or two sentences: what this document settles'),
  number: z.string().min(1).max(40).optional().describe('Display number such as POL-007, unique'),
  version: version().describe('Version "major.minor"; major = material change, minor = editorial'),
  status: documentStatus().describe('State of the document'),
  owner: ref('roles').describe('Role that keeps the document'),
  approvers: z.array(ref('roles')).optional().describe('Roles that approve it'),
  approvalRule: z.enum(['all', 'any', 'majority']).optional().describe('How many of the approvers must approve. Default: all'),
  effective: day().optional().describe('Day from which it binds'),
  expires: day().optional().describe('Day on which it ceases to bind'),
  reviewEvery: reviewPeriod().optional().describe('Longest time between two reviews, P3M to P36M'),
  appliesTo: z
    .strictObject({
      units: z.array(ref('units')).optional().describe('Units that are bound'),
      roles: z.array(ref('roles')).optional().describe('Roles that are bound'),
      projectTiers: z.array(z.int().min(1).max(3)).optional().describe('Project tiers that are bound'),
      applicationClasses: z
        .array(text())
        .optional()
        .describe(
          'Application classes that are bound: custom, package, saas, criticality-1 to criticality-4, personal-data, or names of your own',
        ),
      dataClasses: z.array(text()).optional().describe('Data classes that are bound'),
    })
    .optional()
    .describe('Whom or what it binds; absent = everybody'),
  raci: z
    .strictObject({
      responsible: z.array(ref('roles')).optional().describe('Roles that do the work'),
      accountable: z
        .union([ref('roles'), z.array(ref('roles'))])
        .optional()
        .describe('The one role that answers for it'),
      consulted: z.array(ref('roles')).optional().describe('Roles that are asked before'),
      informed: z.array(ref('roles')).optional().describe('Roles that are told after'),
    })
    .optional()
    .describe('Who is responsible, accountable, consulted, informed'),
  implements: z.array(ref('document')).optional().describe('Documents that this one puts into practice'),
  related: z.array(ref('document')).optional().describe('Documents to read with it'),
  supersedes: z.array(ref('document')).optional().describe('Documents that it replaces'),
  satisfies: z.array(satisfies).optional().describe('Controls of frameworks that it meets'),
  waivers: z
    .strictObject({
      allowed: z.boolean().describe('Whether exceptions may be granted'),
      maxDays: z.int().min(1).max(3650).optional().describe('Longest duration of a waiver in days'),
      maxExtensions: z.int().min(0).max(20).optional().describe('How often a waiver may be extended'),
      approver: ref('roles').optional().describe('Role that decides on waivers'),
    })
    .optional()
    .describe('Rules for exceptions'),
  acknowledgement: z
    .strictObject({
      required: z.boolean().describe('Whether readers must confirm that they know it'),
      withinDays: z.int().min(1).max(365).optional().describe('Days from coming into effect'),
      repeatEvery: reviewPeriod().optional().describe('Period after which it must be confirmed again'),
      on: z.enum(['major', 'any', 'never']).optional().describe('Which new versions must be confirmed. Default: major'),
      groups: z.array(ref('group')).optional().describe('Units or roles that must confirm'),
    })
    .optional()
    .describe('Whether and how readers confirm it'),
  changelog: z
    .array(
      z.strictObject({
        version: version().describe('Version that the entry describes'),
        day: day().describe('Day of the change'),
        kind: z.enum(['material', 'editorial']).describe('Material = duties changed; editorial = wording only'),
        summary: localised().describe('What changed, for readers'),
      }),
    )
    .optional()
    .describe('Changes, newest first; must hold the current version'),
  approvals: z.array(approval).optional().describe('Approvals, bound to the text by its hash'),
  reviews: z
    .array(
      z.strictObject({
        day: day().describe('Day of the review'),
        by: ref('roles').describe('Role that reviewed'),
        outcome: z.enum(['no-change', 'change-needed', 'withdraw']).describe('Result'),
        reason: text().describe('Why'),
      }),
    )
    .optional()
    .describe('Reviews without a new version'),
  statements: byName(
    z.strictObject({
      status: z
        .enum(['active', 'deprecated'])
        .optional()
        .describe('A statement that stood in an approved version is deprecated, never removed'),
      appliesTo: z.array(text()).optional().describe('Narrower scope than the document'),
      controls: z.array(ref('control')).optional().describe('Controls that this statement meets'),
      checkedBy: text().optional().describe('How compliance is measured'),
    }),
  )
    .optional()
    .describe('What is known of single statements, by their id'),
  keywords: z.array(text()).optional().describe('Words that readers search for'),
  redirectFrom: z
    .array(z.string().regex(/^\/[a-z0-9/-]*$/))
    .optional()
    .describe('Former paths of this document'),
  audience: audience(),
};
