import { licenceBalance } from '#domain/resources/licence-balance.ts';
import { localisedIn } from '#domain/office/written.ts';
import type { Message } from '#schemas/finding.ts';
import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

const names: Readonly<Record<'deployed' | 'used', Message>> = {
  deployed: { en: 'installed or assigned', de: 'installiert oder zugewiesen' },
  used: { en: 'in use', de: 'in Gebrauch' },
};

/** No licence is used more often than was bought. */
export const licenceOverused: Rule = {
  id: 'licence-overused',
  severity: 'warning',
  title: { en: 'Licences cover their use', de: 'Lizenzen decken ihre Nutzung' },
  why: {
    en: 'What is used beyond the licence is owed, with a surcharge, on the day of the audit. Who knows it first can buy, or switch off, at the normal price.',
    de: 'Was über die Lizenz hinaus genutzt wird, ist am Tag der Prüfung geschuldet, mit Aufschlag. Wer es vorher weiß, kann zum normalen Preis kaufen oder abschalten.',
  },
  remedy: {
    en: 'Buy what is missing and raise `entitled`, or take licences back and enter the new count under `deployed` and `used`.',
    de: 'Kaufen Sie Fehlendes nach und erhöhen Sie `entitled`, oder ziehen Sie Lizenzen ein und tragen Sie die neue Zahl unter `deployed` und `used` ein.',
  },
  example: { wrong: 'entitled: 200\ndeployed: 230', right: 'entitled: 250\ndeployed: 230' },
  *check(office) {
    for (const record of office.list('assets')) {
      const { entitled, metric } = record.data;
      if (entitled === undefined) continue;
      const { overDeployed = 0, overUsed = 0 } = licenceBalance(record.data);
      const over = [
        { key: 'deployed' as const, by: overDeployed },
        { key: 'used' as const, by: overUsed },
      ].flatMap(({ key, by }) => (by > 0 ? [{ key, count: entitled + by }] : []));
      const [first] = over;
      if (first === undefined) continue;
      const unit = (language: 'en' | 'de'): string => (metric === undefined ? '' : ` (${quoted(localisedIn(metric, language))})`);
      const say = (language: 'en' | 'de'): string => over.map(({ key, count }) => `${String(count)} ${names[key][language]}`).join(', ');
      yield {
        record,
        path: [first.key],
        message: {
          en: `${String(entitled)} licences were bought${unit('en')}, ${say('en')}`,
          de: `${String(entitled)} Lizenzen sind gekauft${unit('de')}, ${say('de')}`,
        },
        hint: { en: 'Buy more, or take some back.', de: 'Kaufen Sie nach, oder ziehen Sie welche ein.' },
      };
    }
  },
};
