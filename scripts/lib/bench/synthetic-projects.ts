/** The projects of the synthetic office: each with two years of monthly reports, baselines, milestones and risks. */
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import { actor, paragraph, phrase, sentence, systemName } from './phrases.ts';
import { markdownFile, yamlFile } from './record-text.ts';
import type { RecordFile } from './record-text.ts';
import { fixedRecords } from './synthetic-documents.ts';

/** Months that each project has reported, the last one before the data date. */
export const reportMonths = 24;
const planMonths = 30;
const phases = ['initiation', 'delivery', 'closure'] as const;
const rags = ['green', 'green', 'green', 'amber', 'red'] as const;
const dimensions = ['schedule', 'cost', 'scope', 'quality', 'risk'] as const;

const monthAt = (offset: number): string => {
  const months = 2024 * 12 + 10 + offset;
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

interface Plan {
  readonly folder: string;
  readonly chance: Chance;
  /** Budget of each month, in whole thousands. */
  readonly monthly: readonly number[];
  readonly manager: string;
}

const role = (chance: Chance): string => `role-${String(chance.integer(1, fixedRecords.roles))}`;
const budgetOf = (plan: Plan): number => plan.monthly.reduce((sum, amount) => sum + amount, 0);

const projectFiles = ({ folder, chance, manager }: Plan, index: number): readonly RecordFile[] => {
  const name = `${systemName(chance)} ${String(index)}`;
  const objectives = [1, 2].map((position) => ({
    id: `objective-${String(((index + position) % fixedRecords.objectives) + 1)}`,
    weight: position === 1 ? 70 : 30,
  }));
  const head = {
    title: `${name}: ${phrase(chance, 'en')}`,
    summary: sentence(chance, 'en'),
    sponsor: role(chance),
    manager,
    unit: `unit-${String(chance.integer(1, 4))}`,
    programme: `programme-${String(chance.integer(1, 4))}`,
    methodology: 'staged',
    lifecycle: 'in-progress',
    phase: 'delivery',
    tier: chance.integer(1, 3),
    category: chance.pick(['run', 'grow', 'transform', 'regulatory']),
    priority: Math.min(index, 1000),
    objectives,
    start: { planned: `${monthAt(0)}-01`, actual: `${monthAt(0)}-01` },
    end: { planned: lastDayOf(monthAt(planMonths - 1)) },
    businessCase: {
      year0: 2024,
      discountRate: 0.05,
      timing: 'end',
      cashflows: [2024, 2025, 2026, 2027, 2028].map((year) => ({
        year,
        cost: chance.integer(20, 300) * 1000,
        benefit: chance.integer(0, 400) * 1000,
      })),
    },
    tags: [systemName(chance), systemName(chance)],
  };
  const body = `## Scope\n\n${paragraph(chance, 'en', 4)}\n\n## Goals\n\n- ${paragraph(chance, 'en', 1)}\n- ${paragraph(chance, 'en', 1)}\n- ${paragraph(chance, 'en', 1)}\n\n## Approach\n\n${paragraph(chance, 'en', 4)}`;
  const files = [markdownFile(`${folder}/project.md`, head, body)];
  if (index % 10 !== 0) return files;
  return [
    ...files,
    markdownFile(
      `${folder}/project.de.md`,
      { title: name, summary: sentence(chance, 'de'), translates: 'first' },
      `## Umfang\n\n${paragraph(chance, 'de', 6)}`,
    ),
  ];
};

const registers = ({ folder, chance, monthly }: Plan): readonly RecordFile[] => {
  const planned = [2, 7, 12, 17, 21, 25, 28, 29].map((offset) => `${monthAt(offset)}-15`);
  const milestones = planned.map((day, index) => ({
    id: `m${String(index + 1)}`,
    title: { en: phrase(chance, 'en'), de: phrase(chance, 'de') },
    planned: day,
    ...(day < '2026-10' ? { actual: day } : { forecast: day }),
    kind: 'delivery',
    owner: role(chance),
    history: [
      { day: '2025-06-30', forecast: day },
      { day: '2026-06-30', forecast: day },
    ],
  }));
  const risks = [1, 2, 3, 4, 5].map((number) => ({
    id: `r${String(number)}`,
    title: phrase(chance, 'en'),
    likelihood: chance.integer(1, 5),
    impact: chance.integer(1, 5),
    owner: role(chance),
    status: chance.pick(['open', 'mitigating', 'closed']),
    cause: sentence(chance, 'en'),
    effect: sentence(chance, 'en'),
    response: 'reduce',
    residual: { likelihood: 1, impact: 2 },
    cost: { min: 1000, likely: 5000, max: 20000 },
    probability: 0.2,
    raised: '2025-03-01',
    actions: [{ text: sentence(chance, 'en'), owner: role(chance), due: '2027-01-15' }],
  }));
  const baseline = (number: number, day: string, reason: string): RecordFile =>
    yamlFile(`${folder}/baselines/${String(number)}.yaml`, {
      day,
      reason,
      start: `${monthAt(0)}-01`,
      end: lastDayOf(monthAt(planMonths - 1)),
      budget: monthly.reduce((sum, amount) => sum + amount, 0),
      approvedBy: 'role-1',
      plannedValue: monthly.map((amount, offset) => ({ month: monthAt(offset), amount })),
      milestones: Object.fromEntries(milestones.map(({ id, planned: plan }) => [id, plan])),
    });
  return [
    yamlFile(`${folder}/milestones.yaml`, milestones),
    yamlFile(`${folder}/risks.yaml`, risks),
    baseline(0, `${monthAt(0)}-10`, 'Initial plan.'),
    baseline(1, `${monthAt(9)}-10`, `New plan: ${sentence(chance, 'en')}`),
  ];
};

const reportFile = (plan: Plan, offset: number): RecordFile => {
  const { folder, chance, monthly, manager } = plan;
  const month = monthAt(offset);
  const spent = monthly.slice(0, offset + 1).reduce((sum, amount) => sum + amount, 0);
  const light = (): object => ({ rag: chance.pick(rags), comment: sentence(chance, 'en') });
  const head = {
    dataDate: lastDayOf(month),
    state: 'published',
    author: manager,
    overall: light(),
    dimensions: Object.fromEntries(dimensions.map((dimension) => [dimension, light()])),
    progress: { value: Math.round((spent / budgetOf(plan)) * chance.integer(80, 100) * 10) / 10, rule: 'assessed', by: manager },
    actualCost: Math.round((spent * chance.integer(85, 120)) / 100),
    forecastEnd: lastDayOf(monthAt(planMonths - 1 + chance.integer(0, 2))),
    changed: sentence(chance, 'en'),
  };
  const list = (): string => [1, 2, 3].map(() => `- ${paragraph(chance, 'en', 1)}`).join('\n');
  return markdownFile(
    `${folder}/status/${month}.md`,
    head,
    `## Achievements\n\n${list()}\n\n## Next steps\n\n${list()}\n\n${actor(chance, 'en')}: ${paragraph(chance, 'en', 1)}`,
  );
};

/** What every project refers to: the methodology. */
export const methodologyFile = (): RecordFile =>
  markdownFile(
    'methodologies/staged.md',
    {
      title: 'Staged delivery',
      summary: 'Phases with a gate between them.',
      version: '1.0',
      status: 'draft',
      owner: 'role-1',
      kind: 'hybrid',
      phases: phases.map((id, index) => ({ id, title: id, ...(index < phases.length - 1 ? { gate: `g${String(index + 1)}` } : {}) })),
      gates: phases.slice(1).map((id, index) => ({ id: `g${String(index + 1)}`, title: `To ${id}` })),
      artefacts: [],
    },
    '## Phases\n\nEach phase ends with a decision.',
  );

/** The files of one project. */
export const filesOfProject = (index: number): readonly RecordFile[] => {
  const id = `project-${String(index).padStart(4, '0')}`;
  const chance = chanceOf(id);
  const monthly = Array.from({ length: planMonths }, () => chance.integer(10, 90) * 1000);
  const plan: Plan = { folder: `projects/${id}`, chance, monthly, manager: role(chance) };
  return [
    ...projectFiles(plan, index),
    ...registers(plan),
    ...Array.from({ length: reportMonths }, (_, offset) => reportFile(plan, offset)),
  ];
};
