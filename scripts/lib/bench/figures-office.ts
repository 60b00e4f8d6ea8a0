/** An office in memory whose projects have reported for three years: for measuring figures without the reading of files. */
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import { addMonths, lastDayOf } from '#domain/time/calendar.ts';
import type { Collection, DataOf } from '#schemas/index.ts';
import type { AnyRecord, Body } from '#schemas/record.ts';

/** Months that each project has reported. */
export const figureMonths = 36;
const planMonths = 48;
const firstMonth = '2024-01';
/** Data date of the office. */
export const figuresAsOf = '2027-01-05';

const body = (text: string): Body => ({ text, file: '', firstLine: 1, headings: [], statements: [], links: [] });

const recordOf = <C extends Collection>(collection: C, id: string, data: DataOf<C>, project?: string): AnyRecord =>
  ({
    collection,
    id,
    data,
    project,
    key: `${collection}/${id}`,
    file: `${collection}/${id}`,
    audience: 'internal',
    translations: [],
    references: [],
    digest: '',
    body: body(`What happened in ${id}.`),
    at: () => ({ file: `${collection}/${id}`, line: 1, column: 1 }),
  }) as unknown as AnyRecord;

const projectRecords = (id: string, seed: number): readonly AnyRecord[] => {
  const own = <C extends Collection>(collection: C, name: string, data: DataOf<C>): AnyRecord =>
    recordOf(collection, `${id}/${name}`, data, id);
  const pace = 0.85 + (seed % 30) / 100;
  return [
    recordOf('projects', id, {
      title: id,
      summary: 'A project.',
      sponsor: 'pm',
      manager: 'pm',
      unit: 'it',
      methodology: 'method',
      lifecycle: 'in-progress',
      phase: 'delivery',
      tier: 2,
      category: 'transform',
      start: { actual: `${firstMonth}-01` },
    }),
    own('baselines', '0', {
      day: '2023-12-01',
      reason: 'First plan.',
      start: `${firstMonth}-01`,
      end: lastDayOf(addMonths(firstMonth, planMonths - 1)),
      budget: planMonths * 100_000,
      approvedBy: 'pm',
      plannedValue: Array.from({ length: planMonths }, (_, index) => ({ month: addMonths(firstMonth, index), amount: 100_000 })),
    }),
    ...Array.from({ length: figureMonths }, (_, index) => {
      const month = addMonths(firstMonth, index);
      return own('status', month, {
        dataDate: lastDayOf(month),
        state: 'published',
        author: 'pm',
        overall: { rag: 'green' },
        dimensions: { cost: { rag: 'green' }, schedule: { rag: 'amber' } },
        progress: { value: ((index + 1) * 100 * pace) / planMonths },
        actualCost: (index + 1) * 101_000,
      });
    }),
    ...Array.from({ length: 8 }, (_, index) =>
      own('milestones', `m${String(index)}`, {
        id: `m${String(index)}`,
        title: 'A milestone',
        planned: `${addMonths(firstMonth, index * 6)}-15`,
        forecast: `${addMonths(firstMonth, index * 6)}-20`,
      }),
    ),
    ...Array.from({ length: 5 }, (_, index) =>
      own('risks', `r${String(index)}`, {
        id: `r${String(index)}`,
        title: 'A risk',
        likelihood: 1 + ((seed + index) % 5),
        impact: 3,
        owner: 'pm',
        status: 'open',
        response: 'reduce',
      }),
    ),
  ];
};

/** An office of so many projects in progress. */
export const figuresOffice = (projects: number): Office => {
  const office = officeOf([
    recordOf('organisation', 'organisation', { name: 'Bench', currency: 'EUR', languages: ['en'] }),
    recordOf('roles', 'pm', { title: 'Project manager' }),
    ...Array.from({ length: projects }, (_, index) => projectRecords(`p${String(index)}`, index)).flat(),
  ]);
  if (office === undefined) throw new Error('an office has an organisation');
  return office;
};
