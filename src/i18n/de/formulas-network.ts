/** German words for the formulas of schedules: critical path, three-point estimates, simulation, milestones. By formula id. */
import type { Words } from '../en.ts';

export const formulasNetwork: Words['formulasNetwork'] = {
  'early-start': {
    name: 'Frühester Anfang',
    meaning:
      'Der erste Arbeitstag ab Projektbeginn, an dem ein Vorgang anfangen kann: Jeder Vorgänger verlangt seinen eigenen Tag, der späteste gilt. d ist die Dauer des Vorgangs selbst; das früheste Ende EF ist ES + d. Kein Vorgang beginnt vor dem Projekt.',
    undefinedWhen:
      'Nicht bestimmt, wenn Vorgänge im Kreis voneinander abhängen oder wenn diese Ausgabe einen Vorgang nicht enthält, dem andere folgen.',
  },
  'late-start': {
    name: 'Spätester Anfang',
    meaning:
      'Der letzte Arbeitstag, an dem ein Vorgang anfangen darf, ohne das Projektende D zu verschieben: Jeder Nachfolger verlangt seinen eigenen Tag, der früheste gilt. Das späteste Ende LF ist LS + d.',
    undefinedWhen: 'Nicht bestimmt wie der früheste Anfang.',
  },
  'total-float': {
    name: 'Gesamtpuffer',
    meaning:
      'Um wie viele Arbeitstage sich ein Vorgang verschieben darf, bevor sich das Projektende verschiebt. Ein Vorgang ohne Puffer ist kritisch; kritische Vorgänge bilden mindestens einen Weg vom Anfang bis zum Ende.',
    undefinedWhen: 'Nicht bestimmt wie der früheste Anfang. Er ist nie negativ: Kein Ende ist von außen vorgegeben.',
  },
  'free-float': {
    name: 'Freier Puffer',
    meaning:
      'Um wie viele Arbeitstage sich ein Vorgang verschieben darf, bevor ein anderer später anfangen muss, als er könnte. Höchstens der Gesamtpuffer.',
    undefinedWhen: 'Nicht bestimmt wie der früheste Anfang.',
  },
  'network-duration': {
    name: 'Dauer des Netzplans',
    meaning:
      'Arbeitstage vom Beginn des Netzplans bis zum letzten frühesten Ende. Dauern zählen ganz, gleich was von einem Vorgang erledigt ist: Der Netzplan sagt, wie lange die Arbeit dauert, nicht an welchem Kalendertag sie endet.',
    undefinedWhen: 'Nicht bestimmt ohne Vorgänge, und wie der früheste Anfang.',
  },
  'expected-duration': {
    name: 'Erwartete Dauer eines Vorgangs',
    meaning: 'Das Mittel dreier Schätzungen, in dem die wahrscheinlichste vierfach zählt.',
    undefinedWhen: 'Nicht bestimmt, wenn eine der drei Dauern fehlt oder sie nicht aufsteigen. Ein Vorgang der Dauer 0 braucht keine.',
  },
  'duration-variance': {
    name: 'Varianz eines Vorgangs',
    meaning: 'Wie weit eine Dauer abweichen kann: der sechste Teil der Spanne zwischen bester und schlechtester, im Quadrat.',
    undefinedWhen: 'Nicht bestimmt wie die erwartete Dauer.',
  },
  'path-standard-deviation': {
    name: 'Standardabweichung entlang des kritischen Wegs',
    meaning:
      'Wie weit die erwartete Dauer des Projekts abweichen kann: die Wurzel der Varianzen entlang des kritischen Wegs der erwarteten Dauern. Von mehreren solchen Wegen zählt der unsicherste. Andere Wege bleiben außer Betracht, daher sagt die Simulation mehr.',
    undefinedWhen: 'Nicht bestimmt, wenn ein Vorgang keine drei Dauern hat; die Seite nennt sie.',
  },
  'simulated-end': {
    name: 'Simulierte Dauer (P50, P80)',
    meaning:
      'Der Plan wird 2.000-mal durchgespielt, mit Dauern aus einem Dreieck zwischen bester, wahrscheinlichster und schlechtester. Die Hälfte der Läufe endet bis P50, vier von fünf bis P80. Die Ziehungen folgen aus den Kennungen von Projekt und Vorgängen, damit zwei Läufe des Baus übereinstimmen.',
    undefinedWhen: 'Nicht bestimmt, wenn ein Vorgang keine drei Dauern hat.',
  },
  'schedule-contingency': {
    name: 'Terminreserve',
    meaning: 'Arbeitstage, die der Plan mehr braucht, damit vier von fünf Läufen darin bleiben: P80 abzüglich der Dauer des Netzplans.',
    undefinedWhen: 'Nicht bestimmt, wenn P80 oder die Dauer es nicht ist.',
  },
  'simulated-risk-cost': {
    name: 'Simulierte Kosten der Risiken (P50, P80)',
    meaning:
      'In jedem von 2.000 Läufen tritt jedes offene Risiko nach seiner Wahrscheinlichkeit ein oder nicht und kostet dann einen Betrag aus einem Dreieck zwischen niedrigstem, wahrscheinlichstem und höchstem. Was eine Chance einspart, zählt negativ. P80 ist die Reserve: Die Schätzung selbst enthält nichts für Risiken.',
    undefinedWhen:
      'Nicht bestimmt ohne offene Risiken, und wenn einem die Wahrscheinlichkeit oder drei aufsteigende Kosten fehlen; die Seite nennt sie.',
  },
  'milestone-slip': {
    name: 'Verzug eines Meilensteins',
    meaning:
      'Kalendertage vom geplanten Tag (der geltenden Basislinie) bis zu dem Tag, an dem ein Meilenstein erreicht wurde oder erwartet wird. Negativ, wenn er früher kommt.',
    undefinedWhen: 'Nicht bestimmt, wenn ein Meilenstein weder erreicht ist noch eine Prognose hat.',
  },
  'milestones-in-time': {
    name: 'Pünktlich erreichte Meilensteine',
    meaning: 'Der Anteil der erreichten Meilensteine, deren Verzug nicht über 0 liegt.',
    undefinedWhen: 'Nicht bestimmt, wenn noch keiner erreicht ist.',
  },
};
