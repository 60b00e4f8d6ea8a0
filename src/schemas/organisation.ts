/** The organisation: what holds for the whole office. */
import * as z from 'zod';
import { discountRate } from './business-case.ts';
import { documentCollections } from './document.ts';
import { editor } from './editor.ts';
import { selfAssessment } from './self-assessment.ts';
import { account, audience, audiences, byName, currency, day, languages, link, localised, percent, share, text } from './shared.ts';

const atLeast = z.strictObject({
  green: z.number().min(0).optional().describe('Lowest index that is green'),
  amber: z.number().min(0).optional().describe('Lowest index that is amber; below it is red'),
});

const atMost = z.strictObject({
  green: z.number().min(0).optional().describe('Highest share that is green'),
  amber: z.number().min(0).optional().describe('Highest share that is amber; above it is red'),
});

const riskMatrix = z.strictObject({
  green: z.int().min(0).max(25).optional().describe('Highest exposure that is green. Default: 2'),
  red: z.int().min(1).max(26).optional().describe('Lowest exposure that is red. Default: 20'),
});

const heading = z.strictObject({
  en: z.array(text()).optional().describe('English heading, then its aliases'),
  de: z.array(text()).optional().describe('German heading, then its aliases'),
});

const target = (what: string) =>
  z.strictObject({ target: share().optional().describe(`Share of those required that must have ${what}, such as 0.95. Default: 0.95`) });

/** The organisation and its settings; there is one. */
export const organisation = z.strictObject({
  name: localised().describe('Name of the organisation'),
  currency: currency().describe('Currency of all amounts that name none (ISO 4217)'),
  languages: z.array(z.enum(languages)).min(1).describe('Languages of the site; records are written in the first'),
  fiscalYearStart: z.int().min(1).max(12).optional().describe('Month in which the fiscal year starts, 1 to 12. Default: 1'),
  reporting: z
    .strictObject({
      cadence: z.enum(['monthly']).optional().describe('How often projects report'),
      dueDays: z.int().min(0).max(60).optional().describe('Days after the end of the month within which a report is due'),
    })
    .optional()
    .describe('When projects report'),
  dataDate: day()
    .optional()
    .describe('Data date when neither --as-of nor REPORT_DAY is given: for a sample or an archive; a living office leaves it out'),
  rates: z
    .array(
      z.strictObject({
        currency: currency().describe('Foreign currency (ISO 4217)'),
        day: day().describe('Day from which the rate holds'),
        rate: z.number().positive().describe("Value of one foreign unit in the organisation's currency"),
      }),
    )
    .optional()
    .describe('Exchange rates'),
  thresholds: z
    .strictObject({
      costPerformanceIndex: atLeast.optional().describe('Limits of the cost performance index (CPI)'),
      schedulePerformanceIndexTime: atLeast.optional().describe('Limits of the schedule performance index in time, SPI(t)'),
      budgetOverrun: atMost.optional().describe('Limits of the overrun as a share of the budget'),
      slip: atMost.optional().describe('Limits of the slip as a share of the planned duration'),
      benefitRealisation: atLeast.optional().describe('Limits of the share of a benefit that is realised when its target is due'),
    })
    .optional()
    .describe('Where the computed colours change'),
  riskMatrix: riskMatrix.optional().describe('Zones of the 5 × 5 risk matrix; amber lies between'),
  discountRate: discountRate().optional().describe('Discount rate a year as a share, such as 0.05'),
  classification: z
    .strictObject({
      public: localised().optional().describe('Name of the class public'),
      internal: localised().optional().describe('Name of the class internal'),
      confidential: localised().optional().describe('Name of the class confidential'),
    })
    .optional()
    .describe("The organisation's own names of the audiences"),
  editions: z.array(z.enum(audiences)).optional().describe('Audiences for which the site is built'),
  contact: text().optional().describe('Whom readers ask'),
  repository: z
    .strictObject({
      url: link().describe('Web address of the repository'),
      branch: text().optional().describe('Branch that is published'),
      provider: z.enum(['github', 'gitlab']).optional().describe('Kind of host, for edit and history links'),
      owners: z
        .array(account())
        .optional()
        .meta({ audience: 'internal', description: 'Accounts that are asked for the review of records that no role with an account owns' }),
      maintainers: z.array(account()).optional().meta({
        audience: 'internal',
        description:
          'Accounts that are asked for the review of everything that runs: programs, workflows, and pages in MDX. Default: owners',
      }),
    })
    .optional()
    .describe('Where the records are kept'),
  editor: editor.optional().describe('The editor in the browser at /admin/; without this key the site holds none'),
  headings: z
    .partialRecord(z.enum(documentCollections), z.array(heading))
    .optional()
    .describe('Required headings per collection of documents'),
  waivers: z
    .strictObject({
      graceDays: z
        .int()
        .min(0)
        .max(90)
        .optional()
        .describe('Days past its last day within which a waiver that is not closed is no error yet. Default: 0'),
      noticeDays: z
        .int()
        .min(0)
        .max(365)
        .optional()
        .describe('Days before its last day from which the end of a waiver is announced. Default: 30'),
    })
    .optional()
    .describe('How the end of waivers is watched'),
  acknowledgement: target('confirmed').optional().describe('From when on enough people have confirmed a document'),
  training: target('completed').optional().describe('From when on enough people have completed a training module'),
  applicationPortfolio: z
    .strictObject({
      businessValue: percent().optional().describe('Value for the business from which on it is high, 0 to 100. Default: 50'),
      technicalFit: percent().optional().describe('Technical fitness from which on it is high, 0 to 100. Default: 50'),
    })
    .optional()
    .describe('Lines between the quadrants of the application portfolio (tolerate, invest, migrate, eliminate)'),
  assessment: selfAssessment.optional().describe('How the self-assessment weighs its answers, and where its first steps lead'),
  rules: byName(z.enum(['error', 'warning', 'notice', 'off']))
    .optional()
    .describe('Severity per rule id, where it differs from the default'),
  audience: audience(),
});
