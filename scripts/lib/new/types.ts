/** The types of records as people call them: grouped, with a line each, and found by any of their names. */
import { collections, isCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { nearText, shownArgument } from '../argument.ts';
import { CommandError } from '../command.ts';

interface TypeLine {
  readonly group: string;
  /** How `new` is called for it. */
  readonly call: string;
  readonly what: string;
}

const people = 'Organisation and people';
const handbook = 'Handbook';
const governance = 'Compliance and decisions';
const portfolio = 'Portfolio';
const project = 'Parts of a project (--in erp-renewal)';
const planning = 'Planning';
const resources = 'Resources';
const others = 'Written by other commands';

const lines: Readonly<Record<Collection, TypeLine>> = {
  organisation: { group: people, call: 'organisation', what: 'name, currency, languages, thresholds; there is one' },
  roles: { group: people, call: 'role ID', what: 'a role or a board; records name roles, not persons' },
  units: { group: people, call: 'unit ID', what: 'a department or a team of the organisation' },
  glossary: { group: people, call: 'term ID', what: 'a word that documents use, and what it means here' },
  policies: { group: handbook, call: 'policy ID', what: 'what everybody must do, in statements that can be cited' },
  standards: { group: handbook, call: 'standard ID', what: 'how a policy is met with which technology' },
  procedures: { group: handbook, call: 'procedure ID', what: 'who does what in which step' },
  methodologies: { group: handbook, call: 'methodology ID', what: 'phases, gates and results of projects' },
  guidelines: { group: handbook, call: 'guideline ID', what: 'advice that does not bind' },
  templates: { group: handbook, call: 'template ID', what: 'a form for a result of projects' },
  training: { group: handbook, call: 'module ID', what: 'a training module with questions' },
  frameworks: { group: governance, call: 'framework ID', what: 'a list of controls, such as ISO/IEC 27001' },
  controls: { group: governance, call: 'control ID', what: 'what is done and tested so that a requirement is met' },
  obligations: { group: governance, call: 'obligation ID', what: 'a law or a contract that binds' },
  waivers: { group: governance, call: 'waiver ID', what: 'a request for an exception from statements' },
  acknowledgements: { group: governance, call: 'acknowledgement --in DOCUMENT', what: 'how many have confirmed a document' },
  decisions: { group: governance, call: 'decision ID', what: 'what was decided, between which options, and why' },
  findings: { group: governance, call: 'finding ID', what: 'what an audit found, and what is done about it' },
  objectives: { group: portfolio, call: 'objective ID', what: 'what the organisation wants, and how it is measured' },
  programmes: { group: portfolio, call: 'programme ID', what: 'projects that belong together' },
  projects: { group: portfolio, call: 'project ID', what: 'a project; with --from requests/ID what the request says is taken over' },
  reports: { group: portfolio, call: 'monthly-report MONTH', what: "the board's commentary on a month" },
  baselines: { group: project, call: 'baseline NUMBER', what: 'the approved plan (npm run rebaseline prepares it from the last)' },
  status: { group: project, call: 'status MONTH', what: 'a status report (npm run report prepares it from the last)' },
  gates: { group: project, call: 'gate ID', what: 'the decision of a board at a gate' },
  milestones: { group: project, call: 'milestone ID', what: 'a planned day that is watched' },
  tasks: { group: project, call: 'task ID', what: 'a task of the network, where there is one' },
  budget: { group: project, call: 'budget-line', what: 'money of a month or a year' },
  risks: { group: project, call: 'risk ID', what: 'what may happen, and what is done about it' },
  issues: { group: project, call: 'issue ID', what: 'what has happened, and what is done about it' },
  changes: { group: project, call: 'change ID', what: 'a change that was asked for' },
  actions: { group: project, call: 'action ID', what: 'something to be done by somebody' },
  lessons: { group: project, call: 'lesson ID', what: 'what was learned, for others' },
  benefits: { group: project, call: 'benefit ID', what: 'what the project is good for, measured' },
  artefacts: { group: project, call: 'artefact', what: 'where a result of the methodology is kept' },
  closures: { group: project, call: 'closure', what: 'the end of a project, and what follows' },
  requests: { group: planning, call: 'request ID', what: 'an idea for a project, before it is decided' },
  scoring: { group: planning, call: 'scoring', what: 'by what requests and projects are scored; there is one' },
  scenarios: { group: planning, call: 'scenario ID', what: 'budgets under which a selection is sought' },
  teams: { group: planning, call: 'team ID', what: 'who can work on projects, and how much' },
  applications: { group: resources, call: 'application ID', what: 'an application, its value and its fitness' },
  assets: { group: resources, call: 'asset ID', what: 'hardware, software, licences' },
  products: { group: resources, call: 'product ID', what: 'a technology and the ends of its support' },
  contracts: { group: resources, call: 'contract ID', what: 'a contract with its term and notice' },
  suppliers: { group: resources, call: 'supplier ID', what: 'a supplier, and how critical it is' },
  pages: { group: resources, call: 'page ID', what: 'a free page of the site, for trusted authors' },
  versions: { group: others, call: 'npm run approve', what: 'keeps the approved text of a document' },
  imports: { group: others, call: 'npm run import', what: 'remembers what an import has brought' },
};

/** What is written by other commands only, and by which. */
const byOthers: Partial<Record<Collection, string>> = {
  versions:
    'The approved text of a document is kept by npm run approve, when the last approval that it needs is recorded; it is never written by hand.',
  imports: 'What an import has brought is recorded by npm run import itself; it is never written by hand.',
};

const hyphened = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

const otherNames: Readonly<Record<string, Collection>> = {
  organization: 'organisation',
  'glossary-term': 'glossary',
  module: 'training',
  'training-modules': 'training',
  program: 'programmes',
  artifact: 'artefacts',
  gate: 'gates',
  acknowledgement: 'acknowledgements',
  version: 'versions',
  import: 'imports',
  opportunity: 'risks',
  'status-reports': 'status',
  'monthly-reports': 'reports',
  'budget-lines': 'budget',
  'scoring-model': 'scoring',
};

const names: ReadonlyMap<string, Collection> = new Map([
  ...Object.entries(otherNames),
  ...collections.flatMap((collection): readonly (readonly [string, Collection])[] => [
    [hyphened(recordTypes[collection].name.de), collection],
    [hyphened(recordTypes[collection].name.en), collection],
  ]),
  ...collections.map((collection) => [collection, collection] as const),
]);

/** The collection that a person means by a name of one record or of many. */
export const typeNamed = (written: string): Collection => {
  const name = hyphened(written);
  if (name === 'report') {
    throw new CommandError(
      'Which report? npm run report -- PROJECT prepares a status report; npm run new -- monthly-report MONTH the commentary of the board.',
    );
  }
  const found = names.get(name);
  if (found === undefined) {
    throw new CommandError(
      `There is no type of record ${shownArgument(written)}.${nearText(name, names.keys())} npm run new lists them all.`,
    );
  }
  const other = byOthers[found];
  if (other !== undefined) throw new CommandError(other);
  return found;
};

/** How one record of the type is called in a sentence: "a status report". */
export const oneOf = (collection: Collection): string => {
  const name = recordTypes[collection].name.en.toLowerCase();
  return `${/^[aeio]|^un(?!it)/.test(name) ? 'an' : 'a'} ${name}`;
};

/** All types, grouped, with a line each: what `npm run new` prints without a type. */
export const typeList = (): string => {
  const groups = Map.groupBy(Object.keys(lines).filter(isCollection), (collection) => lines[collection].group);
  const width = Math.max(...Object.values(lines).map(({ call }) => call.length));
  return [
    'npm run new -- TYPE ID writes a new record of a type: what is known is filled in, what it may hold as well',
    'stands below as comments. Nothing is overwritten. --help lists the options; --dry-run shows the file first.',
    '',
    `  ${'office FOLDER'.padEnd(width)}  an office of your own in a new folder, small and complete: begin here`,
    ...[...groups].flatMap(([group, members]) => [
      '',
      group,
      ...members.map((collection) => `  ${lines[collection].call.padEnd(width)}  ${lines[collection].what}`),
    ]),
    '',
    'Such as: npm run new -- policy remote-work --title "Remote work"',
    '         npm run new -- risk vendor-lock-in --in erp-renewal',
    '',
  ].join('\n');
};
