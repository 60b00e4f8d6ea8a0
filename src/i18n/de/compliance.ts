/** German words for the overview of compliance and for the register of approvals. */
import type { Words } from '../en.ts';

export const compliance: Words['compliance'] = {
  title: 'Compliance',
  summary: 'Was freigegeben, abgedeckt, ausgenommen und bestätigt ist, was überfällig ist und was es belegt.',
  approvals: 'Freigaben und Überprüfungen',
  approvalsSummary: 'Welche Dokumente freigegeben sind, von wem, und wann sie wieder geprüft werden.',
  approvedOf: '{approved} von {total} Dokumenten freigegeben',
  invalid: (n: number) =>
    n === 0 ? 'Alle Freigaben gelten für den heutigen Text' : n === 1 ? '1 ohne gültige Freigaben' : `${n} ohne gültige Freigaben`,
  overdueReviews: (n: number) => (n === 0 ? '' : n === 1 ? '1 Überprüfung überfällig' : `${n} Überprüfungen überfällig`),
  waiversInForce: (n: number) => (n === 1 ? '1 Ausnahme in Kraft' : `${n} Ausnahmen in Kraft`),
  waiversEnding: (n: number) => (n === 0 ? '' : n === 1 ? '1 endet bald' : `${n} enden bald`),
  waiversRequested: (n: number) => (n === 0 ? '' : n === 1 ? '1 wartet auf eine Entscheidung' : `${n} warten auf eine Entscheidung`),
  waiversOverdue: (n: number) =>
    n === 0 ? '' : n === 1 ? '1 ist abgelaufen und nicht geschlossen' : `${n} sind abgelaufen und nicht geschlossen`,
  implementedOf: '{implemented} von {total} Maßnahmen umgesetzt',
  ineffective: (n: number) =>
    n === 0
      ? 'Kein Test ist fehlgeschlagen'
      : n === 1
        ? 'Der letzte Test von 1 Maßnahme schlug fehl'
        : `Die letzten Tests von ${n} Maßnahmen schlugen fehl`,
  expired: (n: number) => (n === 0 ? '' : n === 1 ? '1 mit abgelaufenem Nachweis' : `${n} mit abgelaufenen Nachweisen`),
  acknowledgements: 'Kenntnisnahmen',
  training: 'Schulungen',
  documentsToConfirm: 'Dokumenten mit Kenntnisnahme',
  modulesToTake: 'Pflichtschulungen',
  reachedOf: '{reached} von {total} {unit} erreichen das Ziel',
  low: (n: number) => (n === 0 ? '' : `${n} unter dem Ziel`),
  unknownCounts: (n: number) => (n === 0 ? '' : n === 1 ? '1 ohne gültige Zählung' : `${n} ohne gültige Zählungen`),
  openFindings: (n: number) =>
    n === 0 ? 'Keine Feststellung ist offen' : n === 1 ? '1 offene Feststellung' : `${n} offene Feststellungen`,
  overdueOnes: (n: number) => (n === 0 ? '' : n === 1 ? '1 ist überfällig' : `${n} sind überfällig`),
  answered: (n: number) => (n === 1 ? '1 durch eine geltende Richtlinie geregelt' : `${n} durch geltende Richtlinien geregelt`),
  unanswered: (n: number) => (n === 0 ? '' : n === 1 ? '1 noch nicht geregelt' : `${n} noch nicht geregelt`),
  gaps: (n: number) => (n === 0 ? 'keine Lücke' : n === 1 ? '1 Lücke' : `${n} Lücken`),
  forAuditors: 'Für Prüferinnen und Prüfer',
  auditPack:
    'Ein Befehl packt die freigegebenen Texte, alle Register und die Anwendbarkeitserklärungen zu einem Stichtag zusammen, mit der Prüfsumme jeder Datei:',
  tables: 'Dasselbe als Tabellen (CSV):',
  files: {
    documents: 'Dokumente',
    approvals: 'Freigaben',
    statements: 'Regelungen',
    controls: 'Maßnahmen',
    evidence: 'Nachweise',
    waivers: 'Ausnahmen',
    findings: 'Feststellungen',
    obligations: 'Verpflichtungen',
    acknowledgements: 'Kenntnisnahmen',
  },
};
