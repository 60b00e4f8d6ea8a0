/** German words. The overview of the resources, personal data, and the money that runs and changes things. */
import type { Words } from '../en.ts';

export const resources: Words['resources'] = {
  overview: {
    title: 'Ressourcen',
    summary: 'Was die Organisation betreibt, von wem sie abhängt und was davon eine Entscheidung verlangt.',
    none: 'Es sind weder Anwendungen noch Verträge noch Lieferanten erfasst.',
    applications: {
      lead: (n: number) => (n === 1 ? 'Eine Anwendung im Einsatz' : `${n} Anwendungen im Einsatz`),
      vital: (n: number) => (n === 1 ? 'eine mit Kritikalität 1' : `${n} mit Kritikalität 1`),
      quadrants: 'Nach Quadrant',
      notAssessed: (n: number) => (n === 0 ? '' : `${n} nicht bewertet`),
      unsupported: (n: number) =>
        n === 0 ? '' : n === 1 ? 'eine mit einer Komponente ohne Unterstützung' : `${n} mit einer Komponente ohne Unterstützung`,
    },
    technology: {
      lead: (n: number) => (n === 1 ? 'Eine Version im Einsatz' : `${n} Versionen im Einsatz`),
      ended: (n: number) => (n === 0 ? '' : n === 1 ? 'eine wird nicht mehr unterstützt' : `${n} werden nicht mehr unterstützt`),
      soon: (n: number) => (n === 0 ? '' : `${n} ${n === 1 ? 'verliert' : 'verlieren'} binnen zwölf Monaten die Unterstützung`),
    },
    assets: {
      lead: (assets: number, licences: number) =>
        `${assets} ${assets === 1 ? 'Anlage' : 'Anlagen'}, davon ${licences} ${licences === 1 ? 'Lizenz' : 'Lizenzen'}`,
      short: (n: number) =>
        n === 0 ? '' : n === 1 ? 'eine Lizenz wird über den Kauf hinaus genutzt' : `${n} Lizenzen werden über den Kauf hinaus genutzt`,
      idle: (n: number) =>
        n === 0 ? '' : n === 1 ? 'bei einer Lizenzart sind viele ungenutzt' : `bei ${n} Lizenzarten sind viele ungenutzt`,
    },
    contracts: {
      lead: (n: number) => (n === 1 ? 'Ein Vertrag in Kraft' : `${n} Verträge in Kraft`),
      perYear: (amount: string) => `${amount} je Jahr`,
      near: (n: number) =>
        n === 0
          ? ''
          : n === 1
            ? 'bei einem liegt der Kündigungstag in den nächsten 90 Tagen'
            : `bei ${n} liegt der Kündigungstag in den nächsten 90 Tagen`,
      passed: (n: number) =>
        n === 0 ? '' : n === 1 ? 'bei einem ist der Kündigungstag verstrichen' : `bei ${n} ist der Kündigungstag verstrichen`,
    },
    suppliers: {
      lead: (n: number) => (n === 1 ? 'Ein Lieferant' : `${n} Lieferanten`),
      critical: (n: number) => (n === 0 ? '' : `${n} mit Kritikalität 1 oder 2`),
      withoutPlan: (n: number) =>
        n === 0 ? '' : n === 1 ? 'ein kritischer Lieferant ohne Ausstiegsplan' : `${n} kritische Lieferanten ohne Ausstiegsplan`,
      untried: (n: number) =>
        n === 0 ? '' : n === 1 ? 'ein kritischer Lieferant mit nie erprobtem Plan' : `${n} kritische Lieferanten mit nie erprobtem Plan`,
    },
    personalData: {
      lead: (n: number) =>
        n === 1
          ? 'Eine Anwendung oder ein Projekt mit personenbezogenen Daten'
          : `${n} Anwendungen und Projekte mit personenbezogenen Daten`,
      missing: (n: number) =>
        n === 0 ? '' : n === 1 ? 'bei einer Stelle fehlt die Folgenabschätzung' : `an ${n} Stellen fehlt die Folgenabschätzung`,
      agreements: (n: number) =>
        n === 0
          ? ''
          : n === 1
            ? 'ein Vertrag ohne Auftragsverarbeitungsvereinbarung'
            : `${n} Verträge ohne Auftragsverarbeitungsvereinbarung`,
      unsaid: (n: number) => (n === 0 ? '' : n === 1 ? 'an einer Stelle fehlt die Angabe dazu' : `an ${n} Stellen fehlt die Angabe dazu`),
    },
    money: {
      lead: (amount: string) => `${amount} je Jahr für den Betrieb der Anwendungen im Einsatz`,
      unknown: 'Was die Anwendungen im Einsatz kosten, ist nicht erfasst.',
      partly: (known: number, of: number) => (known === of ? '' : `Kosten von ${known} der ${of} bekannt`),
    },
    noticesTitle: 'Über Kündigungen entscheiden',
    noticesText: 'Der letzte Kündigungstag liegt in den nächsten 90 Tagen oder ist verstrichen.',
    noNotices: 'Kein Vertrag ist binnen 90 Tagen zu kündigen.',
    plansTitle: 'Kritische Lieferanten ohne erprobten Ausstiegsplan',
    noPlans: 'Für jeden kritischen Lieferanten gibt es einen erprobten Ausstiegsplan.',
    more: 'Alle anzeigen',
  },
  personalData: {
    summary: 'Wo personenbezogene Daten verarbeitet werden, ob die Folgen für Menschen abgeschätzt sind und wer sie für uns verarbeitet.',
    none: 'Keine Anwendung und kein Projekt verarbeitet nach den Angaben personenbezogene Daten.',
    places: 'Anwendungen und Projekte',
    placesNote: 'verarbeiten personenbezogene Daten oder werden es',
    missing: 'Ohne Folgenabschätzung',
    missingNote: 'davon im Einsatz oder in Arbeit',
    processors: 'Verträge zur Auftragsverarbeitung',
    processorsNote: 'nicht beendet',
    withoutAgreement: 'Ohne Vereinbarung',
    policy: 'Was verlangt wird:',
    columns: {
      place: 'Anwendung oder Projekt',
      kind: 'Art',
      dataClass: 'Datenklasse',
      assessment: 'Folgenabschätzung',
      owner: 'Verantwortlich',
    },
    kinds: { applications: 'Anwendung', projects: 'Projekt' },
    assessments: { missing: 'Fehlt', later: 'Noch nicht begonnen', there: 'Liegt vor' },
    open: 'Folgenabschätzung öffnen',
    classUnknown: 'nicht angegeben',
    processorsTitle: 'Wer personenbezogene Daten für uns verarbeitet',
    noProcessors: 'Kein laufender Vertrag nennt eine Verarbeitung personenbezogener Daten für uns.',
    processorColumns: { contract: 'Vertrag', supplier: 'Lieferant', agreement: 'Vereinbarung', end: 'Geltendes Ende' },
    agreementMissing: 'Fehlt',
    openAgreement: 'Vereinbarung öffnen',
    unsaidTitle: 'Ohne Angabe zu personenbezogenen Daten',
    unsaidText: 'Diese sind im Einsatz oder in Arbeit, und niemand hat erfasst, ob sie personenbezogene Daten verarbeiten.',
    csv: 'Personenbezogene Daten (CSV)',
  },
  money: {
    summary: 'Was der laufende Betrieb kostet und was für Ausbau, Umgestaltung und gesetzliche Pflichten ausgegeben wird.',
    none: 'Es sind weder Kosten von Anwendungen noch Budgets von Projekten erfasst.',
    yearTitle: 'Geschäftsjahr {year}',
    headline: 'Von {sum}, die für {year} bekannt sind, dienen {share} dem laufenden Betrieb.',
    headlineUnknown: 'Was der Betrieb der Anwendungen kostet, ist nicht erfasst; der Anteil des Betriebs ist daher nicht bekannt.',
    parts: {
      applications: 'Betrieb: Anwendungen im Einsatz',
      run: 'Betrieb: Projekte',
      grow: 'Ausbau: Projekte',
      transform: 'Umgestaltung: Projekte',
      regulatory: 'Regulatorisch: Projekte',
    },
    partsTitle: 'Betrieb, Ausbau, Umgestaltung',
    part: 'Wofür',
    amount: 'Betrag',
    share: 'Anteil',
    known: 'Bekannt',
    knownApplications: (known: number, of: number) => `${known} von ${of} Anwendungen`,
    knownLines: (known: number, of: number) => `${known} von ${of} Budgetzeilen`,
    noLines: 'keine Budgetzeile',
    noCost: 'keine Anwendung nennt Kosten',
    total: 'Zusammen, soweit bekannt',
    method:
      'Die erste Zeile ist, was die Anwendungen im Einsatz je Jahr kosten; die anderen sind die Budgets genehmigter Projekte für das Jahr, nach Kategorie. Verträge werden nicht hinzugezählt: Die Kosten einer Anwendung enthalten, was nach ihren Verträgen für sie gezahlt wird.',
    chartTitle: 'Projektbudgets nach Kategorie und Geschäftsjahr',
    chartFinding: 'Am höchsten sind die Projektbudgets {year} mit {amount}',
    chartSubtitle: 'Geplante Budgets genehmigter Projekte',
    chartSummary: 'Von {first} bis {last}: {years}.',
    chartUnknown: 'Keine Budgetzeile eines genehmigten Projekts nennt einen Betrag.',
    runNotDrawn: 'Die Kosten des Betriebs sind nur für heute bekannt und daher nicht über die Jahre gezeichnet.',
    year: 'Geschäftsjahr',
    committedTitle: 'Durch Verträge gebunden',
    committedText:
      'Wozu uns die Verträge nach heutigem Stand in jedem Jahr verpflichten: bis zu dem Ende, das eine Kündigung noch herbeiführen kann. Steht neben den Summen oben und wird nie zu ihnen gezählt.',
    committed: 'Gebunden',
    contracts: 'Verträge',
    contractsKnown: (known: number, of: number) => (known === of ? String(of) : `${known} von ${of} bekannt`),
    current: 'laufend',
    dearestTitle: 'Was die Anwendungen kosten',
    application: 'Anwendung',
    perYear: 'Kosten je Jahr',
    ofRun: 'Anteil am Betrieb',
    further: (n: number) =>
      n === 1 ? 'Eine weitere steht in der Liste der Anwendungen.' : `${n} weitere stehen in der Liste der Anwendungen.`,
    withoutCostTitle: 'Anwendungen im Einsatz ohne Kosten',
    withoutCost: (n: number) =>
      n === 1 ? 'Eine Anwendung im Einsatz nennt keine Kosten:' : `${n} Anwendungen im Einsatz nennen keine Kosten:`,
    projectsLink: 'Budgets der Projekte im Einzelnen',
  },
};
