/** The first methodology of a new office: two phases and one gate, enough for small projects. */
import type { Texts } from './texts.ts';

/** Its title. */
export const title: Texts = { en: 'Two phases', de: 'Zwei Phasen' };

/** What it settles. */
export const summary: Texts = {
  en: 'How we run projects: prepare, decide, deliver. One gate, one document, one report a month.',
  de: 'Wie wir Projekte führen: vorbereiten, entscheiden, umsetzen. Ein Gate, ein Dokument, ein Bericht im Monat.',
};

/** Titles of its parts. */
export const parts = {
  prepare: { en: 'Prepare', de: 'Vorbereiten' },
  deliver: { en: 'Deliver', de: 'Umsetzen' },
  gate: { en: 'Decision to deliver', de: 'Entscheidung zur Umsetzung' },
  criterion: { en: 'Goal, budget and end are agreed', de: 'Ziel, Budget und Ende sind vereinbart' },
  charter: { en: 'Project charter', de: 'Projektauftrag' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Its text. */
export const body: Texts = {
  en: `
## Prepare

The project manager writes down in the project charter what will be different, what it costs and when it ends, and names the risks.

## Decide

The IT board decides at the gate whether the project goes on. Its decision is a record of its own.

## Deliver

- [monthly-report] The project manager **MUST** publish a status report each month, on what was finished, what comes next and which decisions are needed.
- [new-baseline] A plan that the board has changed **MUST** become a new baseline; the old one stays.
- [honest-colour] A colour **SHOULD** be stated as it is computed; where it is not, the report says why.
`,
  de: `
## Vorbereiten

Die Projektleitung hält im Projektauftrag fest, was anders sein wird, was es kostet und wann es endet, und nennt die Risiken.

## Entscheiden

Der IT-Lenkungskreis entscheidet am Gate, ob das Projekt weitergeht. Seine Entscheidung ist ein eigener Datensatz.

## Umsetzen

- [monthly-report] Die Projektleitung **MUSS** jeden Monat einen Statusbericht veröffentlichen: was fertig wurde, was als Nächstes kommt und welche Entscheidungen gebraucht werden.
- [new-baseline] Ein Plan, den der Lenkungskreis geändert hat, **MUSS** eine neue Basislinie werden; die alte bleibt.
- [honest-colour] Eine Farbe **SOLLTE** so angegeben werden, wie sie berechnet ist; wo nicht, sagt der Bericht, warum.
`,
};
