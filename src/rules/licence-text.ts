import type { Rule } from './rule.ts';

/** Of a framework that may not be copied, only numbers and titles of our own are kept. */
export const licenceText: Rule = {
  id: 'licence-text',
  severity: 'error',
  title: { en: 'Protected text is not copied', de: 'Geschützter Text wird nicht kopiert' },
  why: {
    en: 'Standards such as ISO 27001 are sold, not given away. Their numbers may be cited; whoever publishes their wording infringes copyright, also in an internal handbook.',
    de: 'Normen wie ISO 27001 werden verkauft, nicht verschenkt. Ihre Nummern dürfen zitiert werden; wer ihren Wortlaut veröffentlicht, verletzt das Urheberrecht, auch in einem internen Handbuch.',
  },
  remedy: {
    en: 'Delete `text` and describe the control in a title of your own. If the licence does allow the text, set `redistribution: full` and name the licence.',
    de: 'Löschen Sie `text` und beschreiben Sie die Maßnahme in einem eigenen Titel. Erlaubt die Lizenz den Text doch, setzen Sie `redistribution: full` und nennen Sie die Lizenz.',
  },
  example: {
    wrong:
      'redistribution: ids-and-own-titles\ncontrols:\n  - ref: "A.5.15"\n    title: Access control\n    text: Rules to control physical and logical access …',
    right: 'redistribution: ids-and-own-titles\ncontrols:\n  - ref: "A.5.15"\n    title: Who may enter and who may log in',
  },
  *check(office) {
    for (const record of office.list('frameworks')) {
      if (record.data.redistribution === 'full') continue;
      for (const [index, control] of record.data.controls.entries()) {
        if (control.text === undefined) continue;
        yield {
          record,
          path: ['controls', index, 'text'],
          message: {
            en: `the text of ${control.ref} may not be redistributed under ${record.data.licence}`,
            de: `der Text von ${control.ref} darf nach der Lizenz ${record.data.licence} nicht weitergegeben werden`,
          },
          hint: {
            en: 'Delete the text; keep the number and a title of your own.',
            de: 'Löschen Sie den Text; behalten Sie die Nummer und einen eigenen Titel.',
          },
        };
      }
    }
  },
};
