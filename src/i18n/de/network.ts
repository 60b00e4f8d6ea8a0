/** German words for a project's schedule network. */
import type { Words } from '../en.ts';

const days = (n: string): string => `${n} ${n === '1' ? 'Arbeitstag' : 'Arbeitstage'}`;
const inDays = (n: string): string => `${n} ${n === '1' ? 'Arbeitstag' : 'Arbeitstagen'}`;

export const network: Words['network'] = {
  title: 'Netzplan',
  days,
  none: 'Es sind keine Vorgänge erfasst. Daher lässt sich nicht berechnen, wie lange die Arbeit dauert, welche Vorgänge sich nicht verschieben dürfen und wie sicher das Ende ist.',
  why: {
    cycle: 'Vorgänge hängen im Kreis voneinander ab, daher gibt es keinen Netzplan:',
    restricted: 'Diese Ausgabe enthält nicht alle Vorgänge, daher ist der Netzplan nicht bekannt.',
  },
  finding: (duration, critical, tasks) =>
    `Die Arbeit dauert ${days(duration)}; ${critical === tasks ? 'alle Vorgänge sind' : `${critical} von ${tasks} Vorgängen ${critical === 1 ? 'ist' : 'sind'}`} kritisch`,
  axis: 'Arbeitstage ab Beginn des Netzplans. Dauern zählen ganz, gleich was davon erledigt ist.',
  part: (drawn, all) => `Gezeichnet sind ${drawn} von ${all} Vorgängen: die mit dem geringsten Puffer.`,
  listed: (listed, all) => `Die ersten ${listed} von ${all} Vorgängen. Alle stehen in den Daten des Projekts.`,
  path: 'Kritischer Weg',
  unknownLinks: 'Außer Betracht, weil es den genannten Vorgang nicht gibt:',
  unknownLink: (task, predecessor) => `${task} nach „${predecessor}“`,
  legend: {
    critical: 'Kritisch: kein Puffer',
    task: 'Vorgang mit Puffer',
    float: 'Puffer',
    done: 'Erledigt',
    milestone: 'Frühester Tag eines Meilensteins',
  },
  table: {
    title: 'Vorgänge als Tabelle',
    task: 'Vorgang',
    duration: 'Dauer',
    earlyStart: 'Frühester Anfang',
    earlyFinish: 'Frühestes Ende',
    lateStart: 'Spätester Anfang',
    lateFinish: 'Spätestes Ende',
    totalFloat: 'Gesamtpuffer',
    freeFloat: 'Freier Puffer',
    points: 'Beste, wahrscheinlichste, schlechteste',
    progress: 'Fortschritt',
    follows: 'Folgt auf',
    critical: 'Kritisch',
    noPoints: 'Drei Dauern sind nicht alle erfasst oder steigen nicht auf',
    noProgress: 'Nicht erfasst',
  },
  links: {
    FS: (task) => `Ende von ${task}`,
    SS: (task) => `Anfang von ${task}`,
    FF: (task) => `endet mit dem Ende von ${task}`,
    SF: (task) => `endet mit dem Anfang von ${task}`,
  },
  lag: (n, isNegative) => (isNegative ? `weniger ${n} Tage` : `plus ${n} Tage`),
  figures: {
    title: 'Wie sicher das Ende ist',
    unit: 'Arbeitstage',
    duration: 'Dauer des Netzplans',
    expected: 'Erwartet (PERT)',
    deviation: (n) => `± ${n} entlang des kritischen Wegs`,
    p50: 'Die Hälfte der Läufe (P50)',
    p80: 'Vier von fünf Läufen (P80)',
    contingency: 'Reserve',
    contingencyNote: 'P80 abzüglich der Dauer',
    missing: (tasks) => `Drei Dauern fehlen für: ${tasks}`,
    runs: (n) => `${n} Läufe`,
  },
  simulation: {
    finding: (p80) => `Vier von fünf Läufen enden nach höchstens ${inDays(p80)}`,
    range: (lowest, highest, runs) => `${runs} Läufe, von ${lowest} bis ${days(highest)}`,
    duration: 'Plan',
    from: 'Von',
    to: 'Bis',
    runs: 'Läufe',
    table: 'Läufe als Tabelle',
  },
  risk: {
    title: 'Was die Risiken kosten können',
    finding: (p80) => `In vier von fünf Läufen kosten die offenen Risiken höchstens ${p80}`,
    range: (lowest, highest, runs) => `${runs} Läufe, von ${lowest} bis ${highest}`,
    p50: 'Die Hälfte der Läufe (P50)',
    p80: 'Reserve für Risiken (P80)',
    note: 'Zusätzlich zur Schätzung bei Fertigstellung, die nichts für Risiken enthält.',
    none: 'Es sind keine offenen Risiken erfasst.',
    missing: (risks) => `Nicht bekannt: Wahrscheinlichkeit oder niedrigste, wahrscheinlichste und höchste Kosten fehlen für ${risks}.`,
  },
  trend: {
    title: 'Meilensteintrend',
    finding: (late, all) =>
      late === 0
        ? `Keiner von ${all} Meilensteinen hat sich nach hinten verschoben`
        : `${late} von ${all} Meilensteinen ${late === 1 ? 'hat' : 'haben'} sich nach hinten verschoben`,
    explain:
      'Jede Linie zeigt für einen Meilenstein, welcher Tag wann erwartet wurde. Eine waagrechte Linie hält ihren Termin, eine steigende verzögert sich, eine fallende holt auf; eine Linie endet, wo sie die Diagonale trifft: Der Meilenstein ist erreicht.',
    reported: 'Aussage vom',
    expected: 'Erwarteter Tag',
    diagonal: 'Heute = erwarteter Tag',
    milestone: 'Meilenstein',
    kind: { planned: 'geplant', forecast: 'Prognose', reached: 'erreicht' },
    statement: 'Was ausgesagt wurde',
    table: 'Trend als Tabelle',
    part: (drawn, all) => `Gezeichnet sind ${drawn} von ${all} Meilensteinen: die mit der größten Verschiebung.`,
    moved: 'Verschoben um',
    none: 'Von keinem Meilenstein sind zwei Aussagen bekannt, daher gibt es keinen Trend.',
  },
};
