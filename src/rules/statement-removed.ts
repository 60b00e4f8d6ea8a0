import { documentsOf } from '#domain/governance/documents.ts';
import { hasRefusedStatement, statementIds } from '#domain/governance/statements.ts';
import { snapshotsByDocument } from '#domain/governance/versions.ts';
import type { Rule } from './rule.ts';

/** A statement that was in force stays in its document: it may become deprecated, never vanish. */
export const statementRemoved: Rule = {
  id: 'statement-removed',
  severity: 'error',
  title: { en: 'A statement that was in force does not vanish', de: 'Eine Regelung, die galt, verschwindet nicht' },
  why: {
    en: 'Waivers, controls, audits and contracts cite a statement by its id. Where it vanishes, they point to nothing, and nobody can tell any more what was in force.',
    de: 'Ausnahmen, Maßnahmen, Audits und Verträge zitieren eine Regelung nach ihrer Kennung. Verschwindet sie, führen die Zitate ins Leere, und niemand kann mehr sagen, was galt.',
  },
  remedy: {
    en: 'Put the statement back under its id. If it is no longer to bind, mark it under `statements` with `status: deprecated`. A rewording keeps the id; a new duty gets a new one. The texts that were approved are those that `npm run approve` keeps under `versions/`.',
    de: 'Setzen Sie die Regelung unter ihrer Kennung wieder ein. Soll sie nicht mehr gelten, kennzeichnen Sie sie unter `statements` mit `status: deprecated`. Eine Umformulierung behält die Kennung, eine neue Pflicht erhält eine neue. Freigegeben sind die Texte, die `npm run approve` unter `versions/` aufbewahrt.',
  },
  example: {
    wrong: '# [badge-visible] stood in version 1.0 and is gone from the text',
    right: 'statements:\n  badge-visible:\n    status: deprecated',
  },
  *check(office) {
    const snapshots = snapshotsByDocument(office);
    for (const record of documentsOf(office)) {
      const body = record.body;
      if (body === undefined || hasRefusedStatement(body)) continue;
      const present = statementIds(body);
      const gone = new Set<string>();
      for (const snapshot of snapshots.get(record.key) ?? []) {
        for (const { id } of snapshot.body?.statements ?? []) {
          if (present.has(id) || gone.has(id) || record.data.statements?.[id]?.status === 'deprecated') continue;
          gone.add(id);
          yield {
            record,
            place: { file: body.file, line: body.firstLine, column: 1 },
            message: {
              en: `the statement "${id}" stood in the approved version ${snapshot.data.version} and is gone`,
              de: `die Regelung „${id}“ stand in der freigegebenen Version ${snapshot.data.version} und fehlt nun`,
            },
            hint: {
              en: `Put [${id}] back, or mark it as deprecated under statements.`,
              de: `Setzen Sie [${id}] wieder ein, oder kennzeichnen Sie die Regelung unter statements als deprecated.`,
            },
          };
        }
      }
    }
  },
};
