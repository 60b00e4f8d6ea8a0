/** German words for the page of formulas, and for the formulas of earned value, earned schedule, colours and roll-up, by id. Formulas of a figure take its name. */
import type { Words } from '../en.ts';

export const formulas: Words['formulas'] = {
  title: 'Formeln',
  summary:
    'Wie jede Kennzahl dieser Seiten berechnet wird: was sie bedeutet, woher die Formel stammt, wann sie nicht bestimmt ist, und ein Beispiel, das dieselbe Funktion rechnet.',
  groups: {
    'earned-value': 'Fertigstellungswert (Earned Value)',
    estimates: 'Erwartete Gesamtkosten',
    'earned-schedule': 'Verdiente Zeit (Earned Schedule)',
    federal: 'Abweichungen des IT-Dashboards des US-Bundes',
    colours: 'Berechnete Ampeln',
    network: 'Netzplan',
    'business-case': 'Wirtschaftlichkeit',
    benefits: 'Nutzen',
    selection: 'Auswahl',
    risk: 'Risiko',
    capacity: 'Kapazität',
    resources: 'Ressourcen',
    'roll-up': 'Summen über Projekte',
  },
  undefinedWhen: 'Nicht bekannt, wenn',
  source: 'Quelle',
  example: 'Beispiel',
  input: 'Eingabe',
  result: 'Ergebnis',
  yes: 'ja',
  no: 'nein',
  conventions: 'Vereinbarungen',
  conventionTexts: [
    'Je Bericht gilt ein Stichtag, nie die Uhr: Bis zu ihm zählt der Planwert.',
    'Geld wird in Cent summiert und erst in der Anzeige gerundet.',
    'Ein unbekannter Wert macht jede Kennzahl unbekannt, die ihn braucht. Sie erscheint als Strich mit dem Grund, nie als 0.',
    'Ein Quotient, dessen Nenner 0 ist, ist nicht bestimmt.',
    'Monate sind ganze Perioden des Plans; der Monat des Stichtags zählt anteilig.',
  ],
  text: {
    'budget-at-completion': {
      meaning:
        'Was die gesamte Arbeit kosten darf: die Summe des Monatsplans der geltenden Basislinie oder deren Budget, wenn sie keinen Monatsplan hat.',
      undefinedWhen: 'keine Basislinie gilt oder ein Betrag ihres Plans auf eine Währung ohne Wechselkurs lautet.',
    },
    'planned-value': {
      meaning: 'Was die bis zum Stichtag geplante Arbeit wert ist.',
      undefinedWhen: 'die Basislinie keinen Monatsplan hat und kein lineares Profil nennt. Ein Budget wird nie stillschweigend verteilt.',
    },
    'earned-value': {
      meaning:
        'Was die bis zum Stichtag geleistete Arbeit wert ist: wie im Bericht genannt, sonst der Fortschritt p in Prozent des Budgets.',
      undefinedWhen: 'es keinen veröffentlichten Bericht gibt, er weder Fertigstellungswert noch Fortschritt nennt oder das Budget fehlt.',
    },
    'actual-cost': {
      meaning: 'Was die Arbeit bis zum Stichtag gekostet hat, wie im Bericht genannt.',
      undefinedWhen: 'es keinen veröffentlichten Bericht gibt oder er die Kosten nicht nennt.',
    },
    'cost-variance': {
      meaning: 'Um wie viel die geleistete Arbeit billiger (positiv) oder teurer (negativ) war, als sie wert ist.',
      undefinedWhen: 'Fertigstellungswert oder Istkosten unbekannt sind.',
    },
    'schedule-variance': {
      meaning: 'Um wie viel mehr (positiv) oder weniger (negativ) Arbeit geleistet wurde als geplant, in Geld.',
      undefinedWhen: 'Fertigstellungswert oder Planwert unbekannt sind.',
    },
    'cost-performance-index': {
      meaning: 'Was eine Geldeinheit erwirtschaftet hat. Unter 1 kostet die Arbeit mehr, als sie wert ist.',
      undefinedWhen: 'Fertigstellungswert oder Istkosten unbekannt sind oder noch nichts ausgegeben ist.',
    },
    'schedule-performance-index': {
      meaning:
        'Welcher Anteil der geplanten Arbeit geleistet ist. Am Ende strebt er auch bei verspäteten Projekten gegen 1; die Termineffizienz in Zeit tut das nicht.',
      undefinedWhen: 'Fertigstellungswert oder Planwert unbekannt sind oder noch nichts geplant war.',
    },
    'percent-complete': {
      meaning: 'Welcher Anteil der gesamten Arbeit geleistet ist.',
      undefinedWhen: 'Fertigstellungswert oder Budget unbekannt sind oder das Budget 0 ist.',
    },
    'percent-spent': {
      meaning: 'Welcher Anteil des Budgets ausgegeben ist.',
      undefinedWhen: 'Istkosten oder Budget unbekannt sind oder das Budget 0 ist.',
    },
    'estimate-at-completion-remaining-at-plan': {
      meaning: 'Was die Arbeit kosten wird, wenn der Rest nach Plan verläuft.',
      undefinedWhen: 'Budget, Fertigstellungswert oder Istkosten unbekannt sind.',
    },
    'estimate-at-completion-typical': {
      meaning: 'Was die Arbeit kosten wird, wenn der Rest so viel kostet wie die Arbeit bisher.',
      undefinedWhen: 'Budget oder Kosteneffizienz unbekannt sind oder noch nichts geleistet ist.',
    },
    'estimate-at-completion-schedule-and-cost': {
      meaning: 'Was die Arbeit kosten wird, wenn der Endtermin gehalten wird: Auch der Rückstand kostet Geld.',
      undefinedWhen: 'eine Eingabe unbekannt oder ein Index 0 ist.',
    },
    'estimate-at-completion-weighted': {
      meaning: 'Dasselbe, wobei Kosten viermal so viel zählen wie Termine.',
      undefinedWhen: 'eine Eingabe unbekannt ist oder beide Indizes 0 sind.',
    },
    'estimate-at-completion-bottom-up': {
      meaning: 'Was ausgegeben ist, und was das Projekt selbst für den Rest erwartet.',
      undefinedWhen: 'der Bericht keine Restkosten oder keine Istkosten nennt.',
    },
    'estimate-at-completion-chosen': {
      meaning:
        'Die Schätzung, die in Ampeln und Summen zählt: nach dem Ende des Projekts seine tatsächlichen Gesamtkosten X, sonst die des Projekts, wenn der Bericht eine nennt, sonst die typische. Gezeigt werden alle als Spanne.',
      undefinedWhen: 'keine der beiden bekannt ist.',
    },
    'estimate-to-complete': {
      meaning: 'Was noch ausgegeben wird.',
      undefinedWhen: 'erwartete Gesamtkosten oder Istkosten unbekannt sind.',
    },
    'variance-at-completion': {
      meaning: 'Was vom Budget übrig bleibt (positiv) oder um wie viel es überschritten wird (negativ).',
      undefinedWhen: 'Budget oder erwartete Gesamtkosten unbekannt sind.',
    },
    'to-complete-performance-index-budget': {
      meaning:
        'Wie viel das restliche Geld erwirtschaften muss, damit das Budget hält. Liegt der Wert weit über der bisherigen Kosteneffizienz, wird er kaum erreicht.',
      undefinedWhen: 'eine Eingabe unbekannt oder das Budget ausgegeben ist: Bleibt Arbeit übrig, ist es dann nicht mehr zu halten.',
    },
    'to-complete-performance-index-estimate': {
      meaning: 'Dasselbe für die erwarteten Gesamtkosten.',
      undefinedWhen: 'eine Eingabe unbekannt oder die Schätzung ausgegeben ist.',
    },
    'earned-schedule': {
      meaning:
        'Der Zeitpunkt, zu dem der Fertigstellungswert nach Plan erreicht sein sollte. C zählt die ganzen Monate, deren Planwert erreicht ist, bei einem Plateau bis zu dessen Ende; der Rest wird interpoliert.',
      undefinedWhen:
        'es keinen Monatsplan gibt oder der Fertigstellungswert unbekannt ist. Vor der ersten Leistung ist der Wert 0, nach der letzten die geplante Dauer.',
    },
    'actual-time': {
      meaning: 'Monate vom Beginn des Plans bis zum Stichtag oder zum tatsächlichen Ende.',
      undefinedWhen: 'es keinen Monatsplan gibt.',
    },
    'planned-duration': { meaning: 'Monate des Plans.', undefinedWhen: 'es keinen Monatsplan gibt.' },
    'schedule-variance-time': {
      meaning: 'Um wie viele Monate die Arbeit voraus (positiv) oder im Rückstand (negativ) ist.',
      undefinedWhen: 'verdiente oder verstrichene Zeit unbekannt ist.',
    },
    'schedule-performance-index-time': {
      meaning: 'Monate des Plans, die je verstrichenem Monat geleistet wurden. Unter 1 ist das Projekt im Rückstand, auch an seinem Ende.',
      undefinedWhen: 'die verdiente Zeit unbekannt ist oder der Plan noch nicht begonnen hat.',
    },
    'estimated-duration': {
      meaning: 'Wie lange das Projekt beim bisherigen Tempo dauert.',
      undefinedWhen: 'die Termineffizienz in Zeit unbekannt ist oder noch nichts geleistet ist.',
    },
    'forecast-end': {
      meaning:
        'Das Ende, zu dem das bisherige Tempo führt: das geplante Ende, verschoben um den Unterschied der Dauern. Daneben steht das Ende, das die Projektleitung erwartet.',
      undefinedWhen: 'die erwartete Dauer unbekannt ist oder das Ende mehr als 200 Jahre entfernt läge.',
    },
    'federal-cost-variance': {
      meaning: 'Budget abzüglich der erwarteten, nach dem Ende der tatsächlichen Gesamtkosten X.',
      undefinedWhen: 'Budget oder Gesamtkosten unbekannt sind.',
    },
    'federal-cost-variance-share': {
      meaning: 'Dasselbe als Anteil am Budget.',
      undefinedWhen: 'Budget oder Gesamtkosten unbekannt sind oder das Budget 0 ist.',
    },
    'federal-cost-bucket': {
      meaning: 'Wie weit die Kosten vom Plan entfernt sind, gleich in welche Richtung: gering, mittel oder hoch.',
      undefinedWhen: 'die Abweichung unbekannt ist.',
    },
    'federal-schedule-variance-days': {
      meaning:
        'Geplantes Ende abzüglich des Endes, das zählt: des tatsächlichen, sonst des erwarteten, wenn es noch bevorsteht, sonst des Stichtags. Ein überfälliges Projekt verspätet sich so mit jedem Tag.',
      undefinedWhen: 'das geplante Ende fehlt oder bevorsteht und niemand ein Ende erwartet.',
    },
    'federal-schedule-variance-share': {
      meaning: 'Dasselbe als Anteil an der geplanten Dauer.',
      undefinedWhen: 'die Abweichung in Tagen unbekannt ist oder die geplante Dauer 0 ist.',
    },
    'federal-schedule-bucket': {
      meaning: 'Wie weit das Ende vom Plan entfernt ist, gleich in welche Richtung: gering, mittel oder hoch.',
      undefinedWhen: 'die Abweichung unbekannt ist.',
    },
    'colour-cost': {
      name: 'Ampel der Kosten',
      meaning:
        'Die schlechteste aus drei: Kosteneffizienz, Überschreitung nach Schätzung und Abweichung nach US-Bund, wenn sie eine Überschreitung ist. Die Grenzen setzt die Organisation; eine Toleranz des Vorgehensmodells geht der Grenze der Überschreitung vor, Grün endet bei ihrer Hälfte.',
      undefinedWhen: 'keine der drei bekannt ist. Was unbekannt ist, zählt nicht mit und wird genannt.',
    },
    'colour-schedule': {
      name: 'Ampel der Termine',
      meaning:
        'Die schlechteste aus drei: Termineffizienz in Zeit, Verzug des erwarteten Endes als Anteil an der geplanten Dauer und versäumte Meilensteine M: Gelb, und Rot, sobald einer später ist als der geduldete Verzug.',
      undefinedWhen: 'weder Tempo noch Ende bekannt sind. Dass kein Meilenstein versäumt ist, genügt nicht für Grün.',
    },
    'colour-risk': {
      name: 'Ampel der Risiken',
      meaning: 'Die Zone der höchsten Bewertung unter den offenen Risiken.',
      undefinedWhen: 'nie ein Risiko erfasst wurde.',
    },
    'colour-benefits': {
      name: 'Ampel des Nutzens',
      meaning:
        'Die geringste Verwirklichung unter den Nutzen, deren Zielwert fällig ist. v ist die neueste Messung, v₀ der Ausgangswert, v* der Zielwert.',
      undefinedWhen: 'noch kein Zielwert fällig ist oder nichts gemessen wurde.',
    },
    'colour-overall': {
      name: 'Gesamtampel',
      meaning:
        'Die schlechtere aus Kosten und Terminen. Rot, wenn die Berichte zweier Monate in Folge fehlen; fehlt einer, nie Grün. Unbekanntes macht nie Grün und verdeckt nie, was Gelb oder Rot ist.',
      undefinedWhen: 'Kosten oder Termine nicht bewertet sind und das andere Grün ist.',
    },
    watermelon: {
      name: 'Besser gemeldet als berechnet',
      meaning:
        'Ein Projekt, dessen Bericht insgesamt, bei Kosten oder Terminen eine bessere Ampel meldet, als die Zahlen ergeben: außen grün, innen rot. Beide Ampeln stehen nebeneinander.',
      undefinedWhen: 'eine der beiden Ampeln nicht bewertet ist.',
    },
    'portfolio-total': {
      name: 'Summen über Projekte',
      meaning:
        'Summen über die Projekte, die alle vier Grundwerte haben. Die anderen bleiben außen vor, werden gezählt und mit dem Grund genannt.',
      undefinedWhen: 'kein Projekt alle vier hat.',
    },
    'portfolio-index': {
      name: 'Indizes über Projekte',
      meaning: 'Aus den Summen berechnet, nie als Mittel der Indizes: Ein kleines Projekt wiegt weniger als ein großes.',
      undefinedWhen: 'die Summen unbekannt sind oder der Nenner 0 ist.',
    },
  },
};
