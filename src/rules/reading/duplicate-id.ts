import type { RuleText } from '../rule.ts';

/** Each id and number is used once. Checked by the reader. */
export const duplicateId: RuleText = {
  id: 'duplicate-id',
  severity: 'error',
  title: {
    en: 'Each id and number is used once',
    de: 'Jede Kennung und jede Nummer kommt nur einmal vor',
  },
  why: {
    en: 'Records are cited by id, documents also by number. Where two share one, a citation means either of them, and the second hides the first.',
    de: 'Datensätze werden nach ihrer Kennung zitiert, Dokumente auch nach ihrer Nummer. Teilen sich zwei dieselbe, kann ein Zitat beide meinen, und der zweite Eintrag verdeckt den ersten.',
  },
  remedy: {
    en: 'Give the newer one an id or number of its own. Ids are permanent: never renumber the older one, and never reuse one that is gone.',
    de: 'Geben Sie dem neueren eine eigene Kennung oder Nummer. Kennungen sind dauerhaft: Ändern Sie nie die ältere, und verwenden Sie keine wieder, die es nicht mehr gibt.',
  },
  example: { wrong: '# risks.yaml\n- id: r1\n- id: r1', right: '# risks.yaml\n- id: r1\n- id: r2' },
};
