/** From which files of other programs records of a project were brought. */
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import type { DataOf } from '#schemas/index.ts';

/** The last import of one source. */
export type ImportedSource = Pick<DataOf<'imports'>, 'kind' | 'file' | 'day' | 'statusDate'> & {
  readonly id: string;
};

/** The imports of a project up to a day, the newest first. */
export const importsOf = (office: Office, project: string, asOf: string): readonly ImportedSource[] =>
  office
    .referrersOf(`projects/${project}`)
    .flatMap((record) => (record.collection === 'imports' && record.data.day <= asOf ? [record] : []))
    .map(({ id, data: { kind, file, day, statusDate } }) => ({ id, kind, file, day, statusDate }))
    .sort((a, b) => byText(b.day, a.day));
