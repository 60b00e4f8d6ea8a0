/** German words. Formulas of selection and capacity. */
import type { Words } from '../en.ts';

export const formulasSelection: Words['formulasSelection'] = {
  'weighted-score': {
    name: 'Gewichtete Bewertung',
    meaning:
      'Wie gut ein Antrag oder Projekt nach allen Kriterien des Bewertungsmodells ist. Jeder Rohwert r wird zwischen dem niedrigsten und dem höchsten seines Kriteriums auf eine Skala von 0 bis 1 gebracht, umgedreht, wo weniger besser ist (↓), und zählt nach dem Gewicht w seines Kriteriums. 100 % wäre in allem das Beste.',
    undefinedWhen:
      'Ein Kriterium mit Gewicht hat keinen Rohwert, oder kein Kriterium hat ein Gewicht. Ein Rohwert außerhalb seines Bereichs wird nicht gekappt, sondern gemeldet.',
  },
  'weighted-shortest-job-first': {
    name: 'Weighted Shortest Job First',
    meaning:
      'Was ein Aufschub kostet (Wert V, Dringlichkeit U, Risikominderung R), je Einheit des Umfangs J. Wer mit dem höchsten Wert beginnt, gewinnt in derselben Zeit am meisten. Rohwerte werden so addiert, wie sie sind; welche Kriterien gemeint sind, sagt das Bewertungsmodell.',
    undefinedWhen: 'Einer der vier Rohwerte fehlt, oder der Umfang ist 0.',
  },
  'relative-spread': {
    name: 'Spanne einer Kostenschätzung',
    meaning:
      'Wie unsicher Kosten sind: höchste minus niedrigste Schätzung als Anteil der wahrscheinlichen, C. Bei 0 % sind sie sicher; bei 100 % liegen niedrigste und höchste so weit auseinander, wie die Kosten selbst groß sind. Gemessen wird, wie sicher die Schätzung ist, nicht, was schiefgehen könnte.',
    undefinedWhen: 'Eine der drei Schätzungen fehlt, sie widersprechen einander, oder die wahrscheinlichen Kosten sind 0.',
  },
  'capacity-gap': {
    name: 'Kapazitätslücke',
    meaning:
      'Was in einem Monat von einer Rolle eines Teams verlangt wird (D), abzüglich dessen, was sie leisten kann (C), in Vollzeitäquivalenten. Über 0 ist die Rolle überlastet, unter 0 ist so viel frei. Verlangt ist, was laufende Projekte und Genehmigtes eingetragen haben; in der Ansicht mit allen Kandidaten auch, was vorgeschlagen ist oder geprüft wird.',
    undefinedWhen:
      'Nicht bestimmt, wenn das Team für die Rolle in diesem Monat keine Kapazität angibt. Eine Rolle, die das Team nicht hat, hat die Kapazität 0.',
  },
  'capacity-utilisation': {
    name: 'Auslastung',
    meaning:
      'Der Anteil der Kapazität einer Rolle in einem Monat, der verlangt wird. Ab 90 % lässt sich kaum noch etwas verschieben: Die Rolle gilt als fast vergeben.',
    undefinedWhen: 'Nicht bestimmt, wenn die Kapazität nicht angegeben oder 0 ist.',
  },
  'time-quadrant': {
    name: 'Quadrant einer Anwendung',
    meaning:
      'Was das TIME-Modell für eine Anwendung empfiehlt, aus ihrem Wert für die Organisation (B) und ihrer technischen Tauglichkeit (F), je 0 bis 100. Was seine Linie erreicht (b, f; 50, wenn die Organisation keine anderen zieht), ist hoch: beides hoch = investieren, hoher Wert auf schwacher Technik = migrieren, wenig Wert auf solider Technik = dulden, keines von beiden = abschalten.',
    undefinedWhen: 'Wert oder Tauglichkeit wurden nicht bewertet.',
  },
  'support-distance': {
    name: 'Abstand zum Ende der Unterstützung',
    meaning:
      'Tage vom Datenstand d bis zum letzten Tag der Unterstützung durch den Hersteller (S). 0 ist der letzte Tag; unter 0 schließt niemand mehr Lücken. S ist, was die Anwendung oder Anlage angibt, sonst der Tag des Releases mit derselben Version. Längere, bezahlte Unterstützung zählt nur, wo sie angegeben ist, denn nur dann wurde sie gekauft.',
    undefinedWhen: 'Der Hersteller hat keinen Tag angekündigt, oder Produkt oder Version sind nicht genannt oder nicht erfasst.',
  },
  'licence-balance': {
    name: 'Lizenzsaldo',
    meaning:
      'Gekaufte Lizenzen (E), abzüglich der größeren Zahl aus installierten oder zugewiesenen (D) und genutzten (U). Unter 0 fehlen so viele und sind am Tag einer Prüfung geschuldet.',
    undefinedWhen:
      'Es ist nicht erfasst, wie viele gekauft sind, oder weder, wie viele installiert sind, noch eine Überschreitung durch Nutzung: Genutzte allein zeigen nicht, dass alle installierten gedeckt sind.',
  },
  'contract-cost-per-year': {
    name: 'Kosten eines Vertrags je Jahr',
    meaning:
      'Was ein Vertrag je Jahr kostet: sein Wert V von Beginn bis zum vereinbarten Ende, gleichmäßig auf die m Monate dazwischen verteilt. Ein angebrochener Monat zählt nach Tagen. Für eine Verlängerung werden dieselben Kosten je Jahr angenommen.',
    undefinedWhen:
      'Der Wert ist in dieser Ausgabe nicht bekannt, für seine Währung gibt es an diesem Tag keinen Kurs, oder das Ende liegt vor dem Beginn.',
  },
  'last-day-for-notice': {
    name: 'Letzter Kündigungstag',
    meaning:
      'Der letzte Tag, an dem noch gekündigt werden kann: n Tage vor dem Ende E der laufenden Laufzeit. Ein Vertrag, der sich selbst verlängert, hat jedes Mal ein neues Ende und einen neuen letzten Tag, wenn sein Ende ohne Kündigung verstreicht.',
    undefinedWhen: 'Der Vertrag endet von selbst, ist gekündigt oder beendet.',
  },
};
