/** German words for the calendar of reviews and deadlines. */
import type { Words } from '../en.ts';

export const calendar: Words['calendar'] = {
  title: 'Überprüfungen und Fristen',
  summary:
    'Was wann bei wem fällig ist: Überprüfungen von Dokumenten, wiederkehrende Verfahren, das Ende von Ausnahmen und Nachweisen, Verpflichtungen und Feststellungen, Kündigungstage und das Ende von Unterstützung.',
  none: 'Es ist nichts fällig.',
  overdue: 'Überfällig',
  load: 'Fälliges nach verantwortlicher Rolle und Monat',
  later: 'Später',
  laterCount: (n: number) =>
    n === 1
      ? 'Eine weitere Frist liegt nach diesen zwölf Monaten; die Kalenderdatei enthält sie.'
      : `${n} weitere Fristen liegen nach diesen zwölf Monaten; die Kalenderdateien enthalten sie.`,
  due: 'Fällig',
  what: 'Was',
  record: 'Datensatz',
  owner: 'Verantwortlich',
  last: 'zuletzt geprüft am {day}',
  times: (n: number) => `erstes von ${n} Malen in diesem Monat`,
  unscheduled: 'Ohne Termin',
  unscheduledHint: 'Diese Dokumente nennen keinen Überprüfungszeitraum, oder es ist nicht erkennbar, wann sie zuletzt geprüft wurden.',
  subscribe: 'Für Ihren eigenen Kalender:',
  reviewsFile: 'Überprüfungen und wiederkehrende Verfahren (ICS)',
  deadlinesFile: 'alle übrigen Fristen (ICS)',
  milestonesFile: 'Meilensteine der Projekte (ICS)',
  names: { reviews: 'Überprüfungen', deadlines: 'Fristen', milestones: 'Meilensteine' },
  kinds: {
    review: 'Überprüfung',
    exercise: 'Wiederkehrendes Verfahren',
    expiry: 'Dokument endet',
    waiver: 'Ausnahme endet',
    remediation: 'Rückkehr zur Regel',
    obligation: 'Verpflichtung',
    finding: 'Feststellung',
    evidence: 'Nachweis endet',
    notice: 'Letzter Kündigungstag',
    contract: 'Vertrag endet',
    support: 'Unterstützung endet',
  },
  milestone: 'Meilenstein',
  ownerLine: 'Verantwortlich: {role}',
  milestoneNotes: {
    planned: 'Geplant: {day}',
    forecast: 'Erwartet: {day}',
    noForecast: 'Es ist keine Prognose erfasst.',
    missed: 'Verfehlt: Der geplante Tag ist vergangen.',
  },
  overdueBanner: 'Überprüfung überfällig',
  overdueText:
    'Die Überprüfung dieses Dokuments war am {day} fällig. Sein Inhalt kann überholt sein; fragen Sie die verantwortliche Stelle, wo es darauf ankommt.',
  triggers: 'Vorzeitig überprüfen',
  triggersText: 'Seit der letzten Überprüfung ist etwas geschehen, das für eine frühere spricht:',
  triggerKinds: {
    'change-needed': 'Die letzte Überprüfung verlangt eine Änderung.',
    'withdrawal-wanted': 'Die letzte Überprüfung verlangt, es zurückzuziehen.',
    'waivers-repeated': 'Von einer seiner Regelungen wurde immer wieder ausgenommen.',
    'waiver-extended': 'Eine Ausnahme von einer seiner Regelungen wurde verlängert.',
    'dependency-changed': 'Ein Dokument, das es umsetzt, hat sich wesentlich geändert.',
    'dependency-ended': 'Ein Dokument, das es umsetzt, gilt nicht mehr.',
    'obligation-due': 'Eine Verpflichtung, die es erfüllt, ist fällig geworden.',
  },
  early: 'Besser vorzeitig überprüfen',
};
