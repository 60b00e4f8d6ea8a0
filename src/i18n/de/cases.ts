/** German words for business cases, benefits and risks of projects and of the portfolio. */
import type { Words } from '../en.ts';

const risks = (n: number): string => (n === 1 ? '1 Risiko' : `${n} Risiken`);

const projects = (n: number): string => (n === 1 ? '1 Projekt' : `${n} Projekte`);

export const cases: Words['cases'] = {
  knownOf: (known, of) => `${known} von ${of} bekannt`,
  noRange: 'keine Spanne: nicht jedes Risiko nennt niedrigste und höchste Kosten',
  business: {
    figures: 'Kennzahlen des Business Case',
    netPresentValue: 'Kapitalwert',
    internalRatesOfReturn: 'Interner Zinsfuß',
    severalRates: 'Mehrere Zinsfüße: Es entscheidet der Kapitalwert.',
    modifiedInternalRateOfReturn: 'Modifizierter Zinsfuß',
    returnOnInvestment: 'Return on Investment',
    benefitCostRatio: 'Nutzen-Kosten-Verhältnis',
    paybackYears: 'Amortisation',
    discountedPaybackYears: 'Dynamische Amortisation',
    years: (n) => `${n} Jahre`,
    fromFirst: 'ab der ersten Zahlung',
    paysBack: (years) => `Nach ${years} Jahren ist das Geld mit Zinsen zurück`,
    paysBackPlain: (years) => `Nach ${years} Jahren ist das Geld zurück, die Zinsen nicht`,
    neverPaysBack: 'In den Jahren des Business Case kommt das Geld nicht zurück',
    chartUnit: (currency, day) => `Kosten und Nutzen im Jahr und die Summe ihrer Barwerte, in ${currency}. Datenstand ${day}.`,
    chartText: (from, to, cost, benefit, end) =>
      `Von ${from} bis ${to}: Kosten ${cost}, Nutzen ${benefit} insgesamt; die Summe der Barwerte endet bei ${end}. Die Tabelle darunter enthält jedes Jahr.`,
    noSum: 'einem unbekannten Wert',
    legend: { cost: 'Kosten', benefit: 'Nutzen', sum: 'Summe der Barwerte' },
    reasons: {
      'no-business-case': () => 'Es ist kein Business Case erfasst',
      'no-cash-flows': () => 'Der Business Case enthält keine Zahlungen',
      'before-first-year': (year) => `Die Zahlung ${year} liegt vor dem ersten Jahr des Business Case`,
      'no-amount': (year) => `Der Eintrag für ${year} nennt weder Kosten noch Nutzen`,
      'no-exchange-rate': (year) => `Für einen Betrag von ${year} fehlt der Wechselkurs`,
      'no-discount-rate': () => 'Es ist kein Zinssatz erfasst',
      'no-cost': () => 'Es wird nichts ausgegeben',
      'no-cost-or-benefit': () => 'Kein Jahr kostet mehr, als es bringt, oder keines bringt mehr, als es kostet',
      'no-rate': () => 'Kein Zinssatz zwischen −99 % und 1.000 % macht den Kapitalwert zu 0',
      'never-paid-back': () => 'In den Jahren des Business Case nicht gedeckt',
      'no-benefit': () => 'Es ist kein Nutzen angegeben',
    },
  },
  benefits: {
    summary: 'Was die Projekte bringen sollten und was davon bisher gemessen ist.',
    realisation: 'Realisiert',
    worth: 'Jahreswert',
    realisedWorth: 'Realisiert im Jahr',
    plannedWorth: 'Geplant im Jahr',
    ofPlanned: (amount) => `von ${amount} Plan der gemessenen`,
    way: 'Ausgangswert → Ziel',
    ownerAndNext: 'Verantwortlich, nächste Messung',
    target: 'Ziel',
    next: 'Nächste Messung',
    settled: 'Zielwert gemessen oder Projekt abgebrochen',
    reason: { target: 'des Zielwerts', yearly: 'jährlich, nach dem Abschluss' },
    state: { overdue: 'Überfällig', due: 'Fällig binnen 90 Tagen', ahead: 'Später', settled: 'Keine fällig' },
    chart: (reached, measured, of) =>
      measured === 0
        ? `Von ${of} Nutzen ist noch keiner gemessen`
        : reached === 0
          ? `${measured} von ${of} Nutzen gemessen, noch keiner am Ziel`
          : `${reached} von ${of} Nutzen ${reached === 1 ? 'hat' : 'haben'} das Ziel erreicht`,
    chartUnit: (day) => `Anteil des Weges vom Ausgangswert zum Zielwert, nach der neuesten Messung bis ${day}.`,
    why: { 'not-measured': 'Noch nicht gemessen', 'target-is-baseline': 'Der Zielwert ist der Ausgangswert' },
    noWorth: 'Kein Jahreswert angegeben, oder der Wechselkurs fehlt',
    notKnownWorth: 'Jahreswert oder Realisierung ist nicht bekannt',
    money: 'Geld des Portfolios',
    moneyText:
      'Nur Arten, die Geld sind: zahlungswirksame Einsparung, Ertrag, vermiedene Kosten. Produktivität und anderes steht neben dieser Summe.',
    noMoney: 'Kein Nutzen, der Geld ist, nennt einen Jahreswert',
    measuredOf: (measured, of) => `${measured} von ${of} gemessen`,
    measured: 'Gemessen',
    byKind: 'Nach Art',
    byProject: 'Nach Projekt',
    overTime: 'Über die Jahre',
    inSum: 'zählt in der Portfoliosumme',
    notInSum: 'nicht in der Portfoliosumme',
    noKind: 'Ohne Art',
    number: 'Anzahl',
    overTimeTitle: (year, realised, planned) =>
      `${realised} im Jahr sind ${year} realisiert; bis Jahresende fällig sind Ziele von ${planned}`,
    overTimeUnknown: (planned, year) => `${planned} im Jahr bis ${year} geplant; gemessen ist noch nichts`,
    overTimeUnit: (currency, day) =>
      `Jahreswert am Ende jedes Jahres in ${currency}, Datenstand ${day}: geplant = Nutzen, deren Zieltag bis dahin kommt, realisiert = nach der letzten Messung des Jahres. Nur Arten, die Geld sind.`,
    yearsText: (from, to) => `Geplanter und realisierter Jahreswert von ${from} bis ${to}. Die Tabelle darunter enthält dieselben Zahlen.`,
    planned: 'Geplant',
    noneDue: 'Keiner ist fällig',
    dueTitle: 'Überfällige und fällige Messungen',
    noDue: 'Keine Messung ist überfällig oder binnen 90 Tagen fällig.',
    overdue: 'Überfällig',
    all: 'Alle Nutzen',
    allText:
      'Jeder führt zu seinem Projekt. Nutzen von Ideen, Vorschlägen und abgebrochenen Projekten stehen auch hier, aber in keiner Summe.',
    kind: 'Art',
    project: 'Projekt',
    notCounted: (undecided, cancelled) =>
      `Nicht in den Summen: ${undecided} Nutzen von Projekten, die nicht beschlossen sind, ${cancelled} von abgebrochenen Projekten.`,
    silent: (n) => `${projects(n)} ${n === 1 ? 'ist' : 'sind'} beschlossen, ohne dass ein Nutzen erfasst ist:`,
    none: 'Es ist kein Nutzen erfasst.',
    measure: { measured: 'Gemessen', unmeasured: 'Nicht gemessen' },
    wayTo: (from, to, unit) => `${from} → ${to} ${unit}`,
  },
  risks: {
    summary: 'Offene Risiken aller Projekte, die in Arbeit oder angehalten sind.',
    expected: 'Erwartete Kosten',
    expectedSaving: 'Erwartete Einsparung',
    expectedTotal: 'Erwartete Kosten der offenen Risiken',
    expectedSavingTotal: 'Erwartete Einsparung der offenen Chancen',
    expectedRange: (min, max) => `Spanne ${min} bis ${max}`,
    probability: (share) => `Wahrscheinlichkeit ${share}`,
    highest: 'Höchster offener Risikowert',
    none: 'Kein offenes Risiko',
    reasons: {
      'no-probability': 'Es ist keine Wahrscheinlichkeit angegeben',
      'no-cost': 'Es sind keine wahrscheinlichen Kosten angegeben',
      'no-exchange-rate': 'Für den Betrag fehlt der Wechselkurs',
    },
    noneKnown: 'Kein Risiko nennt Wahrscheinlichkeit und wahrscheinliche Kosten',
    open: 'Offene Risiken',
    high: 'Hoher Risikowert',
    inProjects: (n) => `in ${n === 1 ? '1 Projekt' : `${n} Projekten`}`,
    overdue: 'Mit überfälligen Maßnahmen',
    unanswered: 'Ohne Strategie',
    matrix: (high, of) =>
      of === 0
        ? 'Kein Risiko ist offen'
        : high === 0
          ? `Von ${risks(of)} ist keines hoch`
          : `${high} von ${risks(of)} ${high === 1 ? 'ist' : 'sind'} hoch`,
    matrixText:
      'Offene Risiken nach Eintrittswahrscheinlichkeit und Auswirkung. Die große Zahl zählt sie und öffnet sie in der Liste, die kleine ist der Risikowert.',
    field: (n, likelihood, impact) => `${risks(n)} mit Wahrscheinlichkeit ${likelihood} und Auswirkung ${impact}`,
    exposureSum: (sum) => `Summe der Risikowerte ${sum}`,
    top: 'Größte Risiken',
    opportunities: 'Chancen',
    opportunitiesText: (n) => (n === 1 ? '1 Chance ist offen' : `${n} Chancen sind offen`),
    noOpportunities: 'Keine Chance ist offen.',
    all: 'Alle offenen Risiken und Chancen',
    kind: 'Art',
    kinds: { threat: 'Risiko', opportunity: 'Chance' },
    zone: 'Zone',
    project: 'Projekt',
    category: 'Kategorie',
    actions: 'Maßnahmen',
    action: { overdue: 'Überfällig', none: 'Nicht überfällig' },
    overdueSince: (n, day) => (n === 1 ? `1 Maßnahme überfällig seit ${day}` : `${n} Maßnahmen überfällig, die erste seit ${day}`),
    noResponse: 'Keine',
    silent: (n) =>
      `${projects(n)} in Arbeit oder angehalten, ohne dass ein Risiko erfasst ist. Das kann heißen, dass niemand hingesehen hat:`,
  },
};
