import { understatedChange } from '#domain/governance/change-kind.ts';
import type { UnderstatedChange } from '#domain/governance/change-kind.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import { snapshotsByDocument } from '#domain/governance/versions.ts';
import type { Message } from '#schemas/finding.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

const different = (version: string, { since, statements }: UnderstatedChange): Message | undefined => {
  const { added = [], removed = [], reworded = [] } = statements ?? {};
  if (added.length + removed.length + reworded.length === 0) return undefined;
  const en = [
    ...(added.length > 0 ? [`added ${listed(added, 'en')}`] : []),
    ...(removed.length > 0 ? [`removed ${listed(removed, 'en')}`] : []),
    ...(reworded.length > 0 ? [`reworded ${listed(reworded, 'en')}`] : []),
  ];
  const de = [
    ...(added.length > 0 ? [`neu ${listed(added, 'de')}`] : []),
    ...(removed.length > 0 ? [`entfallen ${listed(removed, 'de')}`] : []),
    ...(reworded.length > 0 ? [`umformuliert ${listed(reworded, 'de')}`] : []),
  ];
  return {
    en: `version ${version} is called editorial, but its statements differ from those of ${since}: ${en.join('; ')}`,
    de: `Version ${version} gilt als redaktionell, aber ihre Regelungen unterscheiden sich von denen der Version ${since}: ${de.join('; ')}`,
  };
};

/** What speaks against calling a version editorial, in words. */
export const understatedMessage = (version: string, change: UnderstatedChange): Message =>
  different(version, change) ?? {
    en: `version ${version} is called editorial, but its first number stands for a material change since ${change.since}`,
    de: `Version ${version} gilt als redaktionell, aber ihre erste Zahl steht für eine inhaltliche Änderung gegenüber ${change.since}`,
  };

/** A version whose statements differ from the one before is not called editorial. */
export const changeKind: Rule = {
  id: 'change-kind',
  severity: 'warning',
  title: { en: 'A change of duties is called material', de: 'Eine Änderung von Pflichten heißt inhaltlich' },
  why: {
    en: 'Readers skip what is called editorial, and are not asked to confirm it again. A new, vanished or reworded statement under that name would bind people who were never told.',
    de: 'Was redaktionell heißt, wird überlesen und nicht erneut zur Kenntnis genommen. Eine neue, entfallene oder umformulierte Regelung unter diesem Namen würde Menschen binden, denen niemand etwas gesagt hat.',
  },
  remedy: {
    en: 'Set `kind: material` in the changelog and raise the first number of the version; or take the change of the statements back.',
    de: 'Setzen Sie im Änderungsverlauf `kind: material` und erhöhen Sie die erste Zahl der Version; oder nehmen Sie die Änderung an den Regelungen zurück.',
  },
  example: {
    wrong: 'changelog:\n  - { version: "2.1", kind: editorial, … }   # and a new [statement] in the text',
    right: 'changelog:\n  - { version: "3.0", kind: material, … }',
  },
  *check(office) {
    const snapshots = snapshotsByDocument(office);
    for (const record of documentsOf(office)) {
      const change = understatedChange(record, snapshots.get(record.key) ?? []);
      if (change === undefined) continue;
      yield {
        record,
        path: ['changelog', change.index, 'kind'],
        message: understatedMessage(record.data.version, change),
        hint: {
          en: 'Call it material, and raise the first number of the version.',
          de: 'Nennen Sie sie inhaltlich (material) und erhöhen Sie die erste Zahl der Version.',
        },
      };
    }
  },
};
