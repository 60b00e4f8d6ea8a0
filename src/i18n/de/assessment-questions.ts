/** German words. The questions of the self-assessment. */
import type { Words } from '../en.ts';

export const assessmentQuestions: Words['assessmentQuestions'] = {
  staff: {
    name: 'Beschäftigte',
    question: 'Wie viele Menschen arbeiten für die Organisation?',
    help: 'Alle, die mit ihrer IT arbeiten oder von ihr abhängen, auch in Teilzeit.',
    answers: ['Weniger als 50', '50 bis 249', '250 bis 999', '1.000 oder mehr'],
  },
  sites: {
    name: 'Standorte',
    question: 'An wie vielen Standorten arbeiten sie?',
    help: 'Orte mit eigenem Netz; die Arbeit von zu Hause zählt nicht.',
    answers: ['An einem', '2 oder 3', '4 bis 10', 'An mehr als 10'],
  },
  itStaff: {
    name: 'IT-Personal',
    question: 'Wie viele von ihnen arbeiten in der IT?',
    help: 'In Vollzeitstellen, gleich in welcher Abteilung. Was ein Dienstleister für Sie tut, zählt nicht.',
    answers: ['Weniger als 3', '3 bis 9', '10 bis 29', '30 oder mehr'],
  },
  applications: {
    name: 'Anwendungen',
    question: 'Wie viele Anwendungen sind in Gebrauch?',
    help: 'Programme und Dienste, die jemandem fehlen würden, auch Tabellen, mit denen das Geschäft gesteuert wird.',
    answers: ['Weniger als 20', '20 bis 59', '60 bis 149', '150 oder mehr'],
  },
  projects: {
    name: 'Projekte im Jahr',
    question: 'Wie viele IT-Projekte laufen im Jahr?',
    help: 'Vorhaben mit Anfang, Ende und Ziel, die länger als ein paar Tage dauern. Zählen Sie auch die, die niemand Projekt nennt.',
    answers: ['Weniger als 3', '3 bis 7', '8 bis 19', '20 oder mehr'],
  },
  projectSize: {
    name: 'Projektgröße',
    question: 'Wie groß ist ein übliches Projekt?',
    help: 'In Arbeitstagen aller Beteiligten, Lieferanten eingeschlossen.',
    answers: ['Weniger als 100 Tage', '100 bis 499 Tage', '500 bis 1.999 Tage', '2.000 Tage oder mehr'],
  },
  practice: {
    name: 'Projektpraxis',
    question: 'Wie werden Projekte heute geführt?',
    help: 'Wie es wirklich geschieht, nicht wie es geschrieben steht.',
    answers: [
      'Auf eine Weise, die alle kennen; Ergebnisse werden gemessen',
      'Meist auf eine Weise; berichtet wird regelmäßig',
      'Wie jede Projektleitung es für richtig hält',
      'Ohne Regeln; Termine und Budgets überraschen oft',
    ],
  },
  regulation: {
    name: 'Regulierung',
    question: 'Wie streng ist Ihre IT reguliert?',
    help: 'Durch Gesetze, Aufsichtsbehörden und Verträge mit Kunden.',
    answers: [
      'Kaum: Datenschutz und Buchführung',
      'Kunden verlangen hin und wieder Nachweise',
      'Regeln der Branche mit regelmäßigen Prüfungen',
      'Streng: kritische Dienste unter Aufsicht',
    ],
  },
  dependence: {
    name: 'Abhängigkeit von der IT',
    question: 'Wie lange kann Ihre wichtigste Arbeit ohne IT weitergehen?',
    help: 'Bis Kunden es merken oder Schaden entsteht.',
    answers: ['Eine Woche oder länger', 'Einige Tage', 'Einige Stunden', 'Weniger als eine Stunde'],
  },
  centralisation: {
    name: 'Gewünschte Zentralisierung',
    question: 'Wie viel der IT soll aus einer Hand kommen?',
    help: 'Was die Leitung in drei Jahren will, nicht, was heute ist.',
    answers: ['Jeder Bereich sorgt für sich', 'Netz und Arbeitsplätze', 'Die meisten Dienste', 'Alles'],
  },
  standardisation: {
    name: 'Gewünschte Vereinheitlichung',
    question: 'Wie einheitlich soll die IT sein?',
    help: 'Geräte, Programme, Daten, Arbeitsweisen.',
    answers: [
      'Wie jeder Bereich es braucht',
      'Wenige Regeln für die Sicherheit',
      'Gemeinsame Standards mit Ausnahmen',
      'Ein Standard für alle',
    ],
  },
};
