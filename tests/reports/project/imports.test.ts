import { expect, it } from 'vitest';
import { importsOf } from '#reports/project/imports.ts';
import { anOffice, aProject, aRecord } from '../../builders.ts';

const anImport = (id: string, day: string, project = 'erp') =>
  aRecord('imports', id, { kind: 'jira', file: `${id}.csv`, day, project, statusDate: '2026-10-31' });

it('a project names the files that were imported into it up to a day, the newest first', () => {
  const office = anOffice(aProject({}), anImport('first', '2026-09-01'), anImport('second', '2026-11-01'), anImport('later', '2026-12-01'));
  expect(importsOf(office, 'erp', '2026-11-15')).toEqual([
    { id: 'second', kind: 'jira', file: 'second.csv', day: '2026-11-01', statusDate: '2026-10-31' },
    { id: 'first', kind: 'jira', file: 'first.csv', day: '2026-09-01', statusDate: '2026-10-31' },
  ]);
  expect(importsOf(office, 'other', '2026-11-15')).toEqual([]);
});
