/** German words of the ways to a new record. */
import type { newRecord as en } from '../en/new-record.ts';

export const newRecord: typeof en = {
  heading: 'In dieses Projekt schreiben',
  labels: {
    status: 'Status berichten',
    risks: 'Risiko hinzufügen',
    issues: 'Offenen Punkt hinzufügen',
    requests: 'Neuer Vorhabenantrag',
    policies: 'Neue Richtlinie',
    procedures: 'Neues Verfahren',
  },
  how: {
    filled:
      'Öffnet beim Code-Host eine neue Datei mit einem Gerüst. Geben Sie der Datei einen eigenen Namen, füllen Sie sie aus und schlagen Sie sie als Änderung vor.',
    named: 'Öffnet beim Code-Host eine neue Datei mit einem Gerüst. Füllen Sie es aus und schlagen Sie die Datei als Änderung vor.',
    paste:
      'Öffnet beim Code-Host eine leere neue Datei. Fügen Sie den Text unten ein, füllen Sie ihn aus und schlagen Sie ihn als Änderung vor.',
    begun: 'Öffnet {file} beim Code-Host: Dieser Bericht ist schon begonnen. Führen Sie ihn fort und schlagen Sie ihn als Änderung vor.',
    edit: 'Öffnet {file} beim Code-Host. Fügen Sie den Eintrag unten am Ende ein, füllen Sie ihn aus und schlagen Sie ihn als Änderung vor.',
  },
  copy: 'Text zum Kopieren',
  copyText: 'Text kopieren',
  byProject:
    'Öffnet beim Code-Host die Datei seines Projekts. Den Text eines Eintrags finden Sie auf der Seite des Projekts unter „In dieses Projekt schreiben“.',
  form: 'Oder beantworten Sie die Fragen eines Formulars auf dieser Website, das die Datei für Sie erstellt',
  comments: {
    fill: 'Füllen Sie aus, was leer ist; die Prüfung sagt, was fehlt oder falsch ist.',
    rename: 'Benennen Sie die Datei nach einer eigenen Kennung, etwa {example}: Sie ist die Adresse und bleibt.',
    published: 'published, sobald alles gesagt ist; danach wird nichts mehr geändert',
    colour: 'green, amber, red oder not-assessed',
    sentence: 'der eine Satz, den ein Gremium kennen muss',
    entryId: 'eine Kennung, die diese Datei noch nicht hat, etwa {example}',
    risk: 'was geschehen kann, in einer Zeile',
    issue: 'was geschehen ist, in einer Zeile',
    level: '1 (sehr gering) bis 5 (sehr hoch)',
    role: 'Kennung einer Rolle',
    unit: 'Kennung einer Organisationseinheit',
    wish: 'was gewünscht wird, in einer Zeile',
    title: 'wie es zitiert wird',
    summary: 'ein oder zwei Sätze: was es regelt',
    approvers: 'Kennungen der Rollen, die es freigeben',
    month: 'Tag, bis zu dem der Bericht spricht',
  },
  body: {
    achievements: 'Erreichtes',
    nextSteps: 'Nächste Schritte',
    need: 'Bedarf',
    idea: 'Idee',
    purpose: 'Zweck',
    rules: 'Regelungen',
    rule: '[kennung-der-regelung] Wer etwas tun **MUSS**.',
  },
};
