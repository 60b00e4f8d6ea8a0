/** German words of the pages of objectives. */
import type { strategy as english } from '../en/strategy.ts';

export const strategy: typeof english = {
  strategy: {
    overview: 'Ziele auf einen Blick',
    latest: 'Letzter Wert',
    target: 'Zielwert',
    noMeasures: 'Es ist keine Messgröße erfasst: Ob das Ziel erreicht wird, lässt sich nicht sagen.',
    notMeasured: 'Noch nicht gemessen',
    noTarget: 'Kein Zielwert gesetzt',
    better: { up: 'mehr ist besser', down: 'weniger ist besser' },
    share: 'Anteil des Projekts',
    serving: 'Beitragende Projekte',
    unserved: 'Ziele ohne Projekte',
    noUnserved: 'Zu jedem Ziel trägt ein Projekt bei.',
    orphans: 'Projekte ohne Ziel',
    noOrphans: 'Jedes Projekt nennt ein Ziel.',
    gaps: 'Lücken',
    policies: 'Richtlinien, die beitragen',
    noPolicies: 'Keine Richtlinie nennt dieses Ziel.',
    programmes: 'Programme',
    children: 'Besteht aus',
    kind: 'Art des Werts',
    kinds: { baseline: 'Ausgangswert', target: 'Zielwert', actual: 'Gemessen' },
    noSource: 'Es ist keine Quelle genannt',
    day: 'Tag',
    value: 'Wert',
    source: 'Quelle',
    course: 'Bisheriger Verlauf mit Zielwerten',
    courseText: (title) =>
      `${title}: Die Linie verbindet Ausgangswert und Messwerte, Ringe sind Zielwerte. Die Tabelle sagt dasselbe in Zahlen.`,
  },
};
