/** Versions of handbook documents, `major.minor`, and the snapshots of those that were approved. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** Negative where the first version is older, positive where it is newer. By number: 2.10 is newer than 2.9. */
export const compareVersions = (a: string, b: string): number => {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA === majorB ? minorA - minorB : majorA - majorB;
};

/** Snapshots by the key of their document, newest version first. */
export const snapshotsByDocument = (office: Office): ReadonlyMap<string, readonly OfficeRecord<'versions'>[]> => {
  const groups = new Map<string, OfficeRecord<'versions'>[]>();
  for (const snapshot of office.list('versions')) {
    const group = groups.get(snapshot.data.document);
    if (group === undefined) groups.set(snapshot.data.document, [snapshot]);
    else group.push(snapshot);
  }
  for (const group of groups.values()) group.sort((a, b) => compareVersions(b.data.version, a.data.version));
  return groups;
};
