import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { Message } from '#schemas/finding.ts';
import type { HistoryRule, Rule, RuleText, Violation } from './rule.ts';

type Snapshot = OfficeRecord<'versions'>;

const hint: Message = {
  en: 'Restore the file from git. A new text needs a new version and a new approval.',
  de: 'Stellen Sie die Datei aus git wieder her. Ein neuer Text braucht eine neue Version und eine neue Freigabe.',
};

const text: Omit<RuleText, 'id' | 'title'> = {
  severity: 'error',
  why: {
    en: 'The snapshot of a version is the proof of what was approved: comparisons, audits and the rule on removed statements rest on it. A proof that can be edited proves nothing.',
    de: 'Der Schnappschuss einer Version belegt, was freigegeben wurde: Vergleiche, Prüfungen und die Regel zu entfernten Regelungen stützen sich darauf. Ein Beleg, der sich ändern lässt, belegt nichts.',
  },
  remedy: {
    en: 'Restore the snapshot as the approve command wrote it. If the text must change, give the document a new version and have it approved; the command then writes a new snapshot beside the old one.',
    de: 'Stellen Sie den Schnappschuss so wieder her, wie ihn der Freigabebefehl geschrieben hat. Muss sich der Text ändern, geben Sie dem Dokument eine neue Version und lassen Sie sie freigeben; der Befehl schreibt dann einen neuen Schnappschuss neben den alten.',
  },
};

const approvedHashes = (office: Office): ReadonlyMap<string, ReadonlySet<string>> => {
  const hashes = new Map<string, Set<string>>();
  for (const { key, data } of documentsOf(office)) {
    for (const { version, sha256 } of data.approvals ?? []) {
      const name = `${key} ${version}`;
      const known = hashes.get(name) ?? new Set<string>();
      hashes.set(name, known.add(sha256));
    }
  }
  return hashes;
};

/** The text of a snapshot is the one whose hash it names, and that the approvals of its version bind. */
export const snapshotChanged: Rule = {
  ...text,
  id: 'snapshot-changed',
  title: { en: 'A kept version is the text that was approved', de: 'Eine aufbewahrte Version ist der freigegebene Text' },
  *check(office): Iterable<Violation> {
    const hashes = approvedHashes(office);
    for (const record of office.list('versions')) {
      const { document, version, sha256 } = record.data;
      if (record.normativeHash !== undefined && record.normativeHash !== sha256) {
        yield {
          record,
          path: ['sha256'],
          message: {
            en: `the kept text of ${document} ${version} is not the one whose hash stands here`,
            de: `der aufbewahrte Text von ${document} ${version} ist nicht der, dessen Prüfsumme hier steht`,
          },
          hint,
        };
        continue;
      }
      const approved = hashes.get(`${document} ${version}`);
      if (approved === undefined || approved.has(sha256)) continue;
      yield {
        record,
        path: ['sha256'],
        message: {
          en: `the kept text of ${document} ${version} is not the one that its approvals bind`,
          de: `der aufbewahrte Text von ${document} ${version} ist nicht der, für den seine Freigaben gelten`,
        },
        hint,
      };
    }
  },
};

const placeOf = (office: Office, { file }: Snapshot): Pick<Violation, 'record' | 'place'> => ({
  record: office.organisation,
  place: { file, line: 1, column: 1 },
});

/** A snapshot that was published once stays as it is, whatever its hash says now. */
export const snapshotRewritten: HistoryRule = {
  ...text,
  id: 'snapshot-rewritten',
  title: { en: 'Kept versions are never rewritten', de: 'Aufbewahrte Versionen werden nie umgeschrieben' },
  *compare(base, office): Iterable<Violation> {
    for (const before of base.list('versions')) {
      if (office.unreadable.has(before.key)) continue;
      const after = office.find('versions', before.id);
      const { document, version } = before.data;
      if (after === undefined) {
        yield {
          ...placeOf(office, before),
          message: {
            en: `the kept version ${version} of ${document} was deleted`,
            de: `die aufbewahrte Version ${version} von ${document} wurde gelöscht`,
          },
          hint,
        };
      } else if (after.digest !== before.digest) {
        yield {
          record: after,
          message: {
            en: `the kept version ${version} of ${document} was changed`,
            de: `die aufbewahrte Version ${version} von ${document} wurde geändert`,
          },
          hint,
        };
      }
    }
  },
};
