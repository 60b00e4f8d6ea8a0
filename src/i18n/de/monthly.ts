/** German words for the monthly report of the portfolio. */
import type { Words } from '../en.ts';
import { workbook } from './workbook.ts';

const s = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const monthly: Words['monthly'] = {
  title: 'Monatsbericht',
  of: (month) => `Portfoliobericht ${month}`,
  about: (month) =>
    `Alle laufenden Projekte, wie sie Ende ${month} standen: Farben, Geld, Veränderungen, Meilensteine, Risiken, Nutzen und Entscheidungen.`,
  dataDate: 'Datenstand',
  edition: 'Für',
  office: 'Organisation',
  madeFrom:
    'Alle Zahlen sind aus den Datensätzen berechnet, wie sie zum Datenstand waren. Nichts, was erst später bekannt wurde, ist darin enthalten.',
  pdf: 'Als PDF mit Inhaltsverzeichnis und Seitenzahlen: npm run export -- --formats pdf --month {month}',
  contents: 'Inhalt',
  sections: {
    summary: 'Zusammenfassung',
    decisions: 'Entscheidungsbedarf',
    commentary: 'Kommentar des Gremiums',
    projects: 'Projekte',
    money: 'Finanzen',
    changes: 'Was sich verändert hat',
    milestones: 'Meilensteine',
    risks: 'Höchste Risiken',
    benefits: 'Nutzen',
    unknown: 'Was wir nicht wissen',
    red: 'Rote Projekte',
  },
  earlier: 'Bericht davor',
  later: 'Bericht danach',
  noCommentary: 'Das Gremium hat zu diesem Monat keinen Kommentar veröffentlicht.',
  by: 'Kommentar von',
  list: {
    summary: 'Der Bericht über das Portfolio für jeden Monat, mit den Berichten seiner Projekte.',
    month: 'Monat',
    reports: 'Projektberichte',
    stated: 'Gemeldete Farben',
    commentary: 'Kommentar',
    yes: 'Veröffentlicht',
    no: 'Keiner',
    running: 'Monat noch nicht vorbei',
    older: 'Wird nicht mehr erstellt; die Projekte behalten ihre eigenen Berichte',
  },
  summary: {
    names: (names, more, list) => list(more > 0 ? [...names, s(more, 'weiteres', 'weitere')] : names),
    noneRunning: (month) => `Ende ${month} lief kein Projekt.`,
    running: (inProgress, onHold, month) =>
      `Ende ${month} ${
        inProgress === 0
          ? `war kein Projekt in Arbeit und ${onHold === 1 ? '1 war' : `${onHold} waren`} angehalten`
          : `${inProgress === 1 ? 'war 1 Projekt' : `waren ${inProgress} Projekte`} in Arbeit${onHold === 0 ? '' : ` und ${onHold} angehalten`}`
      }.`,
    begun: (names) => `Im Monat begonnen: ${names}.`,
    ended: (names) => `Im Monat beendet: ${names}.`,
    colours: { green: 'grün', amber: 'gelb', red: 'rot', 'not-assessed': 'nicht bewertet' },
    unstated: 'ohne gemeldete Farbe',
    stated: (stated, computed) => `Die Projektleitungen melden ${stated}. Aus den Zahlen berechnet ergeben sich ${computed}.`,
    same: (counts) => `Gemeldete und berechnete Farben ergeben dasselbe Bild: ${counts}.`,
    unmoved: (month) => `Seit ${month} hat sich keine berechnete Farbe geändert.`,
    move: (project, from, to) => `${project} (von ${from} auf ${to})`,
    worse: (month, n, names) => `Seit ${month} ${n === 1 ? 'hat sich 1 Projekt' : `haben sich ${n} Projekte`} verschlechtert: ${names}.`,
    better: (month, n, names, isFirst) =>
      isFirst
        ? `Seit ${month} ${n === 1 ? 'hat sich 1 Projekt' : `haben sich ${n} Projekte`} verbessert: ${names}.`
        : `Verbessert ${n === 1 ? 'hat sich eines' : `haben sich ${n}`}: ${names}.`,
    later: (n, names) =>
      n === 1
        ? `Das erwartete Ende eines Projekts hat sich nach hinten verschoben: ${names}.`
        : `Das erwartete Ende von ${n} Projekten hat sich nach hinten verschoben: ${names}.`,
    byDays: (project, days) => `${project} (um ${s(days, 'Tag', 'Tage')})`,
    noMoney: 'Eine Summe lässt sich nicht bilden: Von keinem laufenden Projekt sind Plan, Fortschritt und Kosten zugleich bekannt.',
    money: (n, spent, budget, share, earned, index) =>
      `${n === 1 ? 'Das eine laufende Projekt' : `Die ${n} laufenden Projekte`}, von ${n === 1 ? 'dem' : 'denen'} alle Zahlen bekannt sind, ${n === 1 ? 'hat' : 'haben'} von einem Budget von ${budget} bisher ${spent} ausgegeben (${share}) und dafür einen Wert von ${earned} geschaffen; der CPI beträgt ${index}.`,
    above: (estimate, difference, share) =>
      `Die geschätzten Gesamtkosten betragen ${estimate}, das sind ${difference} (${share}) über dem Budget.`,
    below: (estimate, difference, share) =>
      `Die geschätzten Gesamtkosten betragen ${estimate}, das sind ${difference} (${share}) unter dem Budget.`,
    onBudget: (estimate) => `Die geschätzten Gesamtkosten betragen ${estimate} und entsprechen dem Budget.`,
    noEstimate: 'Was sie am Ende kosten werden, ist nicht von allen bekannt.',
    risen: (month, change) => `Projekt für Projekt gerechnet sind die Schätzungen seit ${month} um ${change} gestiegen.`,
    fallen: (month, change) => `Projekt für Projekt gerechnet sind die Schätzungen seit ${month} um ${change} gesunken.`,
    year: (year, planned, forecast, difference, isAbove) =>
      `Für ${year} erwarten die Budgetzeilen ${forecast} bei geplanten ${planned}, also ${difference} ${isAbove ? 'über' : 'unter'} Plan.`,
    yearAsPlanned: (year, planned) => `Für ${year} erwarten die Budgetzeilen ${planned}, wie geplant.`,
    leftOut: (n, names) =>
      n === 1
        ? `${names} ist in diesen Summen nicht enthalten, weil nicht alle Zahlen bekannt sind.`
        : `${names} sind in diesen Summen nicht enthalten, weil nicht alle ihre Zahlen bekannt sind.`,
    furthestAbove: (project, amount, share) => `Am weitesten über seinem Budget liegt ${project}: um ${amount} (${share}).`,
    furthestBelow: (project, amount, share) => `Am weitesten unter seinem Budget liegt ${project}: um ${amount} (${share}).`,
    reported: (owed) =>
      owed === 1 ? 'Das eine berichtspflichtige Projekt hat berichtet.' : `Alle ${owed} berichtspflichtigen Projekte haben berichtet.`,
    silent: (n, names) => (n === 1 ? `Es fehlt der Bericht von ${names}.` : `Es fehlen ${n} Berichte: ${names}.`),
    watermelon: (project, dimensions) => `${project} (${dimensions})`,
    watermelons: (n, names) =>
      n === 1
        ? `Ein Projekt meldet eine bessere Farbe, als seine Zahlen ergeben: ${names}.`
        : `${n} Projekte melden eine bessere Farbe, als ihre Zahlen ergeben: ${names}.`,
    noWatermelon: 'Kein Projekt meldet eine bessere Farbe, als seine Zahlen ergeben.',
    noDecision: 'Es wird keine Entscheidung erbeten.',
    decisions: (n, names) => (n === 1 ? `Eine Entscheidung steht an: ${names}.` : `${n} Entscheidungen stehen an: ${names}.`),
    firstDue: (n, day) => (n === 1 ? `Sie ist bis ${day} fällig.` : `Die erste ist bis ${day} fällig.`),
  },
  project: 'Projekt',
  before: 'Vormonat',
  table: {
    complete: 'Fertig',
    spent: 'Ausgegeben',
    estimate: 'Erwartete Gesamtkosten',
    overrun: 'zum Budget',
    end: 'Erwartetes Ende',
    slip: (days) => (days === 0 ? 'wie geplant' : `${s(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'zu spät' : 'früher'}`),
    report: 'Bericht',
    missing: 'Bericht für den Monat fehlt',
    watermelon: 'Besser gemeldet als berechnet',
    was: (colour) => `zuvor ${colour}`,
    more: (n) => `${n} weitere auf den Seiten des Portfolios, die seinen heutigen Stand zeigen`,
    none: 'Es lief kein Projekt.',
    above: (share) => `${share} über Budget`,
    below: (share) => `${share} unter Budget`,
    onBudget: 'wie budgetiert',
  },
  money: {
    counted: (n, of) =>
      `Summen über ${n} von ${s(of, 'laufenden Projekt', 'laufenden Projekten')}; wem eine der Zahlen fehlt, der ist nicht enthalten und zählt nie als 0.`,
    before: 'Vormonat',
    now: 'Dieser Monat',
    change: 'Veränderung',
    figure: 'Kennzahl',
    leftOut: 'In den Summen nicht enthalten',
    noneLeftOut: 'Alle laufenden Projekte sind enthalten.',
    year: (year) => `Budget ${year}`,
    planned: 'Plan',
    forecast: 'Prognose',
    difference: 'Differenz',
    yearNote: (known, of) =>
      `Aus ${known} von ${s(of, 'Budgetzeile', 'Budgetzeilen')} des Jahres, nämlich denen, die beides nennen. Budgetzeilen tragen keinen Tag; dies ist ihr heutiger Stand.`,
  },
  changes: {
    none: 'Seit dem Vormonat hat sich nichts verändert.',
    lifecycle: (from, to) => `Lebenszyklus: ${from} → ${to}`,
    gate: (gate, decision) => `Gate „${gate}“: ${decision}`,
    stated: 'Gemeldet',
    computed: 'Berechnet',
    noReport: 'kein Bericht',
    rebaseline: 'Neue Basislinie',
    budget: (from, to) => `Budget ${from} → ${to}`,
    estimate: (from, to) => `Erwartete Gesamtkosten ${from} → ${to}`,
    end: (from, to) => `Erwartetes Ende ${from} → ${to}`,
    moved: (days) => `${s(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'später' : 'früher'}`,
    approved: 'Änderung genehmigt',
    rejected: 'Änderung abgelehnt',
    what: 'Was sich verändert hat',
    why: 'Warum, in den Worten des Berichts',
  },
  milestones: {
    reached: 'Im Monat erreicht',
    missed: 'Verfehlt und noch offen',
    due: (until) => `Fällig bis ${until}`,
    milestone: 'Meilenstein',
    planned: 'Geplant',
    expected: 'Erwartet',
    actual: 'Erreicht',
    none: 'Keine.',
    noForecast: 'Es ist keine Prognose erfasst',
  },
  risks: {
    count: (open, red) =>
      `In den laufenden Projekten ${open === 1 ? 'ist 1 Risiko' : `sind ${open} Risiken`} offen, davon ${red === 0 ? 'keines' : red} in der roten Zone.`,
    risk: 'Risiko',
    exposure: 'Risikowert',
    expected: 'Erwartete Kosten',
    owner: 'Verantwortlich',
    noAction: 'Keine Maßnahme ist offen',
    isNew: 'neu',
    none: 'Es ist kein Risiko offen.',
    noExpected: 'Wahrscheinlichkeit oder Kosten sind nicht genannt',
  },
  benefits: {
    none: 'Es ist kein Nutzen erfasst.',
    planned: 'Geplant, je Jahr',
    realised: 'Erreicht, je Jahr',
    known: (known, of) => `gemessen bei ${known} von ${s(of, 'Nutzen in Geld', 'Nutzen in Geld')}`,
    measured: 'Im Monat gemessen',
    overdue: 'Messung überfällig',
    noneMeasured: 'Im Monat wurde nichts gemessen.',
    noneOverdue: 'Keine Messung ist überfällig.',
    benefit: 'Nutzen',
    value: 'Gemessen',
    target: 'Zielwert',
    realisation: 'Erreicht',
    due: 'Fällig',
    notKnown: 'Noch kein Nutzen in Geld wurde gemessen',
    noPlan: 'Kein Nutzen nennt, was er wert ist',
  },
  decisions: {
    none: 'Kein Bericht des Monats bittet um eine Entscheidung.',
    decision: 'Entscheidung',
    by: 'Entscheidet',
    due: 'Fällig',
    noDay: 'Es ist kein Tag genannt',
  },
  unknown: {
    none: 'Alles, wonach dieser Bericht fragt, ist bekannt.',
    what: 'Was nicht bekannt ist',
    never: 'Es gibt noch gar keinen Bericht.',
    lastReport: (month) => `Der Bericht fehlt; der neueste ist der für ${month}, aus ihm stammen die Zahlen.`,
    noRisks: 'Es wurde nie ein Risiko erfasst.',
  },
  red: {
    none: 'Kein Projekt ist rot.',
    more: (n) => `${n === 1 ? '1 weiteres rotes Projekt hat' : `${n} weitere rote Projekte haben`} hier keine eigene Seite.`,
    why: 'Warum es rot ist',
    money: (title) => `${title}: geplant, geschaffen und ausgegeben`,
    curve: {
      spentMore: (share) => `Die Ausgaben liegen ${share} über dem geschaffenen Wert`,
      earnedMore: (share) => `Der geschaffene Wert liegt ${share} über den Ausgaben`,
      even: 'Geschaffener Wert und Ausgaben sind gleich',
      plain: 'Geplant, geschaffen und ausgegeben',
    },
    curveSummary: (earned, spent, planned) => `Bis zum Datenstand geschaffen: ${earned}, ausgegeben: ${spent}, geplant: ${planned}.`,
    noCurve: 'Es gibt weder einen Monatsplan noch einen Bericht mit Geldbeträgen; eine Kurve lässt sich nicht zeichnen.',
    lines: { plannedValue: 'Geplant', earnedValue: 'Geschaffen', actualCost: 'Ausgegeben', forecast: 'Prognose' },
    month: 'Monat',
    milestones: 'Nächste Meilensteine',
    risks: 'Höchste Risiken',
    decisions: 'Entscheidungsbedarf',
    noDecisions: 'Der Bericht bittet um keine Entscheidung.',
    noMilestones: 'Kein Meilenstein ist offen.',
    noRisks: 'Kein Risiko ist offen.',
    open: 'Projektseite',
  },
  workbook,
};
