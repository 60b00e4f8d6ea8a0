/** The files that a project is written in. */
import type { Office } from '#domain/office/office.ts';
import type { Collection } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A file, or for reports, gates and baselines the newest of many. */
export interface RecordFile {
  readonly collection: Collection;
  /** Key of a record in the file. */
  readonly key: string;
  readonly file: string;
  /** How many records of the collection the project has. */
  readonly count: number;
}

const parts = [
  'baselines',
  'status',
  'gates',
  'milestones',
  'tasks',
  'budget',
  'risks',
  'issues',
  'changes',
  'actions',
  'lessons',
  'benefits',
  'artefacts',
  'closures',
] as const;

/** Where a project's records are kept: itself first. */
export const recordFiles = (office: Office, project: OfficeRecord<'projects'>): readonly RecordFile[] => [
  { collection: 'projects', key: project.key, file: project.file, count: 1 },
  ...parts.flatMap((collection): RecordFile[] => {
    const records = office.partsOf(project.id, collection);
    const newest = records.at(-1);
    return newest === undefined ? [] : [{ collection, key: newest.key, file: newest.file, count: records.length }];
  }),
];
