import type { Rule } from './rule.ts';

/** Pages under `/compliance/` that are no framework (see `CompliancePage` in src/i18n/routes.ts, which a test holds against this list). */
export const reservedFrameworkIds: readonly string[] = [
  'approvals',
  'waivers',
  'acknowledgements',
  'training',
  'controls',
  'gaps',
  'obligations',
  'findings',
  'decisions',
];

/** A framework does not take the address of another page. */
export const reservedId: Rule = {
  id: 'reserved-id',
  severity: 'error',
  title: { en: 'Ids leave the addresses of other pages free', de: 'Kennungen lassen die Adressen anderer Seiten frei' },
  why: {
    en: 'The page of a framework stands at /compliance/<id>/, beside the registers of waivers, controls and obligations. A framework with such a name would have no page.',
    de: 'Die Seite eines Rahmenwerks steht unter /compliance/<Kennung>/, neben den Registern der Ausnahmen, Maßnahmen und Verpflichtungen. Ein Rahmenwerk mit einem solchen Namen hätte keine Seite.',
  },
  remedy: {
    en: 'Rename the file, for example by adding the publisher or the edition, and change what refers to it.',
    de: 'Benennen Sie die Datei um, etwa mit Herausgeber oder Ausgabe, und ändern Sie, was darauf verweist.',
  },
  example: { wrong: 'content/frameworks/controls.yaml', right: 'content/frameworks/cis-controls.yaml' },
  *check(office) {
    for (const record of office.list('frameworks')) {
      if (!reservedFrameworkIds.includes(record.id)) continue;
      yield {
        record,
        message: {
          en: `a framework may not be called "${record.id}": the page /compliance/${record.id}/ is another`,
          de: `ein Rahmenwerk darf nicht „${record.id}“ heißen: Die Seite /compliance/${record.id}/ ist eine andere`,
        },
        hint: { en: 'Rename the file.', de: 'Benennen Sie die Datei um.' },
      };
    }
  },
};
