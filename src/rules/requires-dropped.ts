import { restricted } from '#domain/office/edition.ts';
import { candidateStanding } from '#domain/selection/candidates.ts';
import type { Rule } from './rule.ts';

/** What a live request requires can still come. */
export const requiresDropped: Rule = {
  id: 'requires-dropped',
  severity: 'warning',
  title: { en: 'What a request requires can still come', de: 'Was ein Antrag braucht, kann noch kommen' },
  why: {
    en: 'A request that waits for something rejected, withdrawn or cancelled can never be chosen: no scenario can contain it, whatever its worth.',
    de: 'Ein Antrag, der auf etwas Abgelehntes, Zurückgezogenes oder Abgebrochenes wartet, kann nie ausgewählt werden: Kein Szenario kann ihn enthalten, was er auch wert ist.',
  },
  remedy: {
    en: 'Remove the entry under `requires` where it is no longer true, name what takes its place, or withdraw the request as well.',
    de: 'Entfernen Sie den Eintrag unter `requires`, wenn er nicht mehr zutrifft, nennen Sie, was an seine Stelle tritt, oder ziehen Sie auch diesen Antrag zurück.',
  },
  example: {
    wrong: 'requires:\n  - requests/telephony-renewal # rejected in May',
    right: 'requires:\n  - requests/telephony-in-the-cloud',
  },
  *check(office, asOf) {
    for (const record of office.list('requests')) {
      if (candidateStanding(office, record, asOf) === undefined) continue;
      for (const [index, key] of (record.data.requires ?? []).entries()) {
        if (key === restricted) continue;
        const other = office.byKey(key);
        const isDropped =
          (other?.collection === 'requests' && (other.data.status === 'rejected' || other.data.status === 'withdrawn')) ||
          (other?.collection === 'projects' && other.data.lifecycle === 'cancelled');
        if (!isDropped) continue;
        const state = other.collection === 'requests' ? other.data.status : other.data.lifecycle;
        yield {
          record,
          path: ['requires', index],
          message: { en: `it requires ${key}, which is ${state}`, de: `er braucht ${key}; das hat den Status „${state}“` },
          hint: {
            en: 'Name what takes its place, or withdraw the request.',
            de: 'Nennen Sie, was an seine Stelle tritt, oder ziehen Sie den Antrag zurück.',
          },
        };
      }
    }
  },
};
