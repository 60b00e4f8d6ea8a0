import { documentsNamed } from '#domain/governance/documents.ts';
import { restricted } from '#domain/office/edition.ts';
import { compareVersions } from '#domain/governance/versions.ts';
import type { Rule } from './rule.ts';

/** Groups of fewer people are not counted in public. */
const fewest = 3;

/** A count of readers can be true. */
export const acknowledgementCount: Rule = {
  id: 'acknowledgement-count',
  severity: 'error',
  title: { en: 'Counts of readers can be true', de: 'Zählungen der Kenntnisnahmen können stimmen' },
  why: {
    en: 'A group of which more have confirmed than there are, a version that does not exist, or two counts of one day: figures made of these are wrong, and nobody sees it in the sum.',
    de: 'Eine Gruppe, von der mehr bestätigt haben, als es gibt, eine Version, die es nicht gibt, oder zwei Zählungen desselben Tages: Daraus werden falsche Werte, und in der Summe sieht es niemand.',
  },
  remedy: {
    en: 'Look at the list the count comes from, and correct `required`, `confirmed` or `version`. Of two counts of one version, group and day keep the right one.',
    de: 'Sehen Sie in der Liste nach, aus der die Zählung stammt, und berichtigen Sie `required`, `confirmed` oder `version`. Von zwei Zählungen derselben Version, Gruppe und desselben Tages behalten Sie die richtige.',
  },
  example: {
    wrong: '- { version: "2.0", group: it, required: 40, confirmed: 44, day: 2026-10-31 }',
    right: '- { version: "2.0", group: it, required: 46, confirmed: 44, day: 2026-10-31 }',
  },
  *check(office) {
    const seen = new Map<string, string>();
    for (const record of office.list('acknowledgements')) {
      const { version, group, required, confirmed, day } = record.data;
      const [id = '', line = ''] = record.id.split('/');
      if (confirmed > required) {
        yield {
          record,
          path: ['confirmed'],
          message: {
            en: `${String(confirmed)} have confirmed, but only ${String(required)} were required`,
            de: `${String(confirmed)} haben bestätigt, aber nur ${String(required)} mussten es`,
          },
          hint: { en: 'Correct one of the two numbers.', de: 'Berichtigen Sie eine der beiden Zahlen.' },
        };
      }
      if (record.data.audience === 'public' && required < fewest) {
        yield {
          record,
          path: ['audience'],
          message: {
            en: `a public count of fewer than ${String(fewest)} people tells who has confirmed`,
            de: `eine öffentliche Zählung von weniger als ${String(fewest)} Personen verrät, wer bestätigt hat`,
          },
          hint: { en: 'Leave audience out: counts are internal.', de: 'Lassen Sie audience weg: Zählungen sind intern.' },
        };
      }
      const [document, ...others] = documentsNamed(office, id);
      if (document !== undefined && others.length === 0 && compareVersions(version, document.data.version) > 0) {
        yield {
          record,
          path: ['version'],
          message: {
            en: `${document.key} is at version ${document.data.version}: nobody can have confirmed ${version}`,
            de: `${document.key} hat die Version ${document.data.version}: ${version} kann niemand bestätigt haben`,
          },
          hint: { en: 'Enter the version that was confirmed.', de: 'Tragen Sie die bestätigte Version ein.' },
        };
      }
      const key = [id, version, group, day].join(' ');
      const first = seen.get(key);
      if (first === undefined || group === restricted) seen.set(key, line);
      else {
        yield {
          record,
          path: ['day'],
          message: {
            en: `item ${first} of this file counts the same version and group on the same day`,
            de: `Eintrag ${first} dieser Datei zählt dieselbe Version und Gruppe am selben Tag`,
          },
          hint: { en: 'Keep the one that is right.', de: 'Behalten Sie die richtige Zählung.' },
        };
      }
    }
  },
};
