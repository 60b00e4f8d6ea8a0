import { documentsOf } from '#domain/governance/documents.ts';
import { hasRefusedStatement, statementIds } from '#domain/governance/statements.ts';
import { translatedText } from '#domain/governance/translations.ts';
import { snapshotsByDocument } from '#domain/governance/versions.ts';
import type { Rule } from './rule.ts';

/** A translation holds the statements of the text that it renders, under the same ids. */
export const translationStatements: Rule = {
  id: 'translation-statements',
  severity: 'error',
  title: { en: 'A translation holds the same statements', de: 'Eine Übersetzung enthält dieselben Regelungen' },
  why: {
    en: 'A statement is cited by its id in every language. One that is missing in a translation binds only half the house; one that stands there alone has never been approved.',
    de: 'Eine Regelung wird in jeder Sprache unter ihrer Kennung zitiert. Fehlt sie in einer Übersetzung, bindet sie nur das halbe Haus; steht sie nur dort, hat sie niemand freigegeben.',
  },
  remedy: {
    en: 'Translate what is missing under the same id, and delete what the source does not hold. Ids are not translated.',
    de: 'Übersetzen Sie Fehlendes unter derselben Kennung und löschen Sie, was der Ausgangstext nicht enthält. Kennungen werden nicht übersetzt.',
  },
  example: {
    wrong: '- [mfa-everywhere] Access … **MUST** …\n# in the German file:\n- [mfa-ueberall] Zugriff … **MUSS** …',
    right: '- [mfa-everywhere] Access … **MUST** …\n# in the German file:\n- [mfa-everywhere] Zugriff … **MUSS** …',
  },
  *check(office) {
    const snapshots = snapshotsByDocument(office);
    for (const record of documentsOf(office)) {
      const versions = snapshots.get(record.key) ?? [];
      const former = new Set(versions.flatMap((snapshot) => snapshot.body?.statements.map((statement) => statement.id) ?? []));
      for (const translation of record.translations) {
        const { body } = translation;
        const source = translatedText(record, translation, versions);
        if (source === undefined) continue;
        const wanted = statementIds(source);
        const present = statementIds(body);
        if (!hasRefusedStatement(body)) {
          for (const { id } of source.statements) {
            if (present.has(id)) continue;
            yield {
              record,
              place: { file: body.file, line: body.firstLine, column: 1 },
              message: { en: `the statement "${id}" is missing in the translation`, de: `die Regelung „${id}“ fehlt in der Übersetzung` },
              hint: { en: `Translate it under [${id}].`, de: `Übersetzen Sie sie unter [${id}].` },
            };
          }
        }
        if (!hasRefusedStatement(source)) {
          for (const { id, line } of body.statements) {
            // What the source has lost is said once, by statement-removed.
            if (wanted.has(id) || former.has(id)) continue;
            yield {
              record,
              place: { file: body.file, line, column: 1 },
              message: {
                en: `the statement "${id}" stands only in the translation`,
                de: `die Regelung „${id}“ steht nur in der Übersetzung`,
              },
              hint: {
                en: 'Use the id of the source, or delete the statement.',
                de: 'Verwenden Sie die Kennung des Ausgangstextes, oder löschen Sie die Regelung.',
              },
            };
          }
        }
      }
    }
  },
};
