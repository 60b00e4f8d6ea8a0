/** The words of the synthetic office: parts of sentences in English and German, in the same order in both, so that a translation says what its source says. */
import type { Language } from '#schemas/shared.ts';
import type { Chance } from './chance.ts';

type Pair = readonly [en: string, de: string];

const subjects: readonly Pair[] = [
  ['the owner of the application', 'die Leitung der Anwendung'],
  ['the service desk', 'der Service Desk'],
  ['the security officer', 'die Sicherheitsbeauftragte'],
  ['the project manager', 'die Projektleitung'],
  ['each line manager', 'jede Führungskraft'],
  ['the supplier', 'der Lieferant'],
  ['the data protection officer', 'der Datenschutzbeauftragte'],
  ['the change board', 'das Änderungsgremium'],
  ['internal audit', 'die interne Revision'],
  ['the operations team', 'das Betriebsteam'],
  ['the enterprise architect', 'die Unternehmensarchitektin'],
  ['the control room', 'die Leitstelle'],
];

const actions: readonly (readonly [finite: Pair, infinitive: Pair])[] = [
  [
    ['checks', 'prüft'],
    ['check', 'prüfen'],
  ],
  [
    ['records', 'dokumentiert'],
    ['record', 'dokumentieren'],
  ],
  [
    ['approves', 'genehmigt'],
    ['approve', 'genehmigen'],
  ],
  [
    ['reports', 'meldet'],
    ['report', 'melden'],
  ],
  [
    ['encrypts', 'verschlüsselt'],
    ['encrypt', 'verschlüsseln'],
  ],
  [
    ['archives', 'archiviert'],
    ['archive', 'archivieren'],
  ],
  [
    ['tests', 'testet'],
    ['test', 'testen'],
  ],
  [
    ['classifies', 'klassifiziert'],
    ['classify', 'klassifizieren'],
  ],
  [
    ['restores', 'stellt bereit'],
    ['restore', 'bereitstellen'],
  ],
  [
    ['reviews', 'überprüft'],
    ['review', 'überprüfen'],
  ],
];

const objects: readonly Pair[] = [
  ['every change to a productive system', 'jede Änderung an einem produktiven System'],
  ['the backup of the customer database', 'die Sicherung der Kundendatenbank'],
  ['all accounts with extended rights', 'alle Konten mit erweiterten Rechten'],
  ['the contract and its notice period', 'den Vertrag und seine Kündigungsfrist'],
  ['each mobile device of the field service', 'jedes mobile Gerät des Außendienstes'],
  ['the interface between billing and metering', 'die Schnittstelle zwischen Abrechnung und Messung'],
  ['the list of open vulnerabilities', 'die Liste der offenen Schwachstellen'],
  ['the recovery plan of the substation', 'den Wiederanlaufplan des Umspannwerks'],
  ['personal data of customers and staff', 'personenbezogene Daten von Kunden und Beschäftigten'],
  ['the licences of the office software', 'die Lizenzen der Bürosoftware'],
  ['the monthly figures of the portfolio', 'die monatlichen Kennzahlen des Portfolios'],
  ['the network segment of the waterworks', 'das Netzsegment des Wasserwerks'],
  ['each request for remote maintenance', 'jede Anfrage zur Fernwartung'],
  ['the keys of the archive system', 'die Schlüssel des Archivsystems'],
];

const conditions: readonly Pair[] = [
  ['within five working days', 'binnen fünf Arbeitstagen'],
  ['before it is put into operation', 'vor der Inbetriebnahme'],
  ['at least every six months', 'mindestens alle sechs Monate'],
  ['after each incident of the first class', 'nach jedem Vorfall der ersten Klasse'],
  ['together with the works council', 'gemeinsam mit dem Betriebsrat'],
  ['in the register of the department', 'im Verzeichnis der Abteilung'],
  ['with the form of the IT management office', 'mit dem Formular des IT-Management-Office'],
  ['by the end of the following month', 'bis zum Ende des Folgemonats'],
  ['under the rules of the critical infrastructure', 'nach den Regeln der kritischen Infrastruktur'],
  ['without delay and in writing', 'unverzüglich und schriftlich'],
  ['when the risk exceeds the agreed tolerance', 'bei Überschreitung der vereinbarten Toleranz'],
  ['as agreed in the service level', 'gemäß der Dienstgütevereinbarung'],
];

const reasons: readonly Pair[] = [
  [
    'The proof is kept for three years and handed to the auditor on request.',
    'Der Nachweis wird drei Jahre aufbewahrt und der Prüfung auf Verlangen übergeben.',
  ],
  [
    'What cannot be repaired is replaced in the next budget year.',
    'Was sich nicht instand setzen lässt, wird im nächsten Haushaltsjahr ersetzt.',
  ],
  [
    'A decision that touches several departments goes to the portfolio board.',
    'Eine Entscheidung, die mehrere Abteilungen betrifft, trifft das Portfolio-Board.',
  ],
  ['The cost is charged to the unit that ordered the service.', 'Die Kosten trägt die Einheit, die den Dienst bestellt hat.'],
  ['Old equipment is wiped before it leaves the building.', 'Altgeräte werden gelöscht, bevor sie das Haus verlassen.'],
  ['Questions are answered by the office within two working days.', 'Fragen beantwortet das Office binnen zwei Arbeitstagen.'],
];

const syllables = ['tal', 'ver', 'mon', 'sid', 'kar', 'len', 'bor', 'wes', 'nim', 'dor', 'fal', 'gre', 'hul', 'jas', 'pel', 'rut'] as const;

const at = (pair: Pair, language: Language): string => pair[language === 'en' ? 0 : 1];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A made-up name of a system, of some four thousand. */
export const systemName = (chance: Chance): string => capital([1, 2, 3].map(() => chance.pick(syllables)).join(''));

/** A duty after a keyword in bold: "the supplier **MUST** check …". */
export const duty = (chance: Chance, language: Language): string => {
  const [subject, [, infinitive], object, condition] = [
    chance.pick(subjects),
    chance.pick(actions),
    chance.pick(objects),
    chance.pick(conditions),
  ];
  const keyword = chance.pick([
    ['MUST', 'MUSS'],
    ['MUST', 'MUSS'],
    ['SHOULD', 'SOLLTE'],
    ['MUST NOT', 'DARF NICHT'],
  ] as const);
  const parts =
    language === 'en'
      ? [at(infinitive, language), at(object, language), at(condition, language)]
      : [at(condition, language), at(object, language), at(infinitive, language)];
  return `${capital(at(subject, language))} **${at(keyword, language)}** ${parts.join(' ')}.`;
};

/** A sentence of running text. */
export const sentence = (chance: Chance, language: Language): string => {
  const [subject, [finite], object, condition] = [
    chance.pick(subjects),
    chance.pick(actions),
    chance.pick(objects),
    chance.pick(conditions),
  ];
  const system = systemName(chance);
  const plain = `${capital(at(subject, language))} ${at(finite, language)} ${at(object, language)} ${at(condition, language)}`;
  return chance.integer(0, 2) === 0 ? `${plain} (${system}). ${at(chance.pick(reasons), language)}` : `${plain}.`;
};

/** Several sentences. */
export const paragraph = (chance: Chance, language: Language, count: number): string =>
  Array.from({ length: count }, () => sentence(chance, language)).join(' ');

/** A short phrase for a title or a cell of a table. */
export const phrase = (chance: Chance, language: Language): string => capital(at(chance.pick(objects), language));

/** Who acts, for a cell of a table. */
export const actor = (chance: Chance, language: Language): string => capital(at(chance.pick(subjects), language));

/** When, for a cell of a table. */
export const occasion = (chance: Chance, language: Language): string => capital(at(chance.pick(conditions), language));
