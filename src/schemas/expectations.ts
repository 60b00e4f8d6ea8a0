/** What a value of a shared type must look like, said to the person who wrote it otherwise. Keys are the messages that schemas give to Zod. */

/** What is expected, in each language; each sentence completes "expected …". */
export const expectations = {
  id: {
    en: 'an id in kebab-case, such as "data-centre-exit"',
    de: 'eine Kennung in Kleinbuchstaben mit Bindestrichen, etwa „data-centre-exit“',
  },
  day: { en: 'a day that exists, such as 2026-10-31', de: 'ein existierender Tag wie 2026-10-31' },
  month: { en: 'a month such as 2026-10', de: 'ein Monat wie 2026-10' },
  version: { en: 'a version "major.minor" in quotes, such as "2.1"', de: 'eine Version „Haupt.Neben“ in Anführungszeichen, etwa "2.1"' },
  sha256: {
    en: 'a SHA-256 of 64 hexadecimal digits, letters small',
    de: 'ein SHA-256 mit 64 Hexadezimalziffern, Buchstaben klein',
  },
  reviewPeriod: { en: 'a period from P3M to P36M, such as P12M', de: 'ein Zeitraum von P3M bis P36M, etwa P12M' },
  money: {
    en: 'an amount with at most two decimals, or {amount, currency}',
    de: 'ein Betrag mit höchstens zwei Nachkommastellen oder {amount, currency}',
  },
  nonNegativeMoney: {
    en: 'an amount of 0 or more with at most two decimals, or {amount, currency}',
    de: 'ein Betrag ab 0 mit höchstens zwei Nachkommastellen oder {amount, currency}',
  },
  currency: { en: 'a currency code such as EUR', de: 'ein Währungscode wie EUR' },
  localised: { en: 'a text, or one text per language: {en: …, de: …}', de: 'ein Text oder je Sprache einer: {en: …, de: …}' },
  link: {
    en: 'a web address (https, http, mailto) or a path in the repository',
    de: 'eine Webadresse (https, http, mailto) oder ein Pfad im Repository',
  },
  repositoryPath: {
    en: 'a path inside the repository, such as evidence/restore-2026.pdf',
    de: 'ein Pfad im Repository, etwa evidence/restore-2026.pdf',
  },
  repositoryName: { en: 'a repository as owner/name', de: 'ein Repository als Eigner/Name' },
  secureAddress: {
    en: 'an address such as https://gitlab.example, without a user, a question mark or an anchor',
    de: 'eine Adresse wie https://gitlab.example, ohne Benutzer, Fragezeichen oder Anker',
  },
  editorRepository: {
    en: 'a key repository with owner/name, for the host is not local',
    de: 'ein Schlüssel repository mit Eigner/Name, denn host ist nicht local',
  },
  statementRef: {
    en: 'a statement such as policies/access-control#mfa-everywhere',
    de: 'eine Regelung wie policies/access-control#mfa-everywhere',
  },
  recordRef: { en: 'a record such as policies/access-control', de: 'ein Datensatz wie policies/access-control' },
  controlRef: { en: 'a control such as iso-27001/A.5.15', de: 'eine Maßnahme wie iso-27001/A.5.15' },
  account: {
    en: 'an account of the code host, such as @talbrueck/itmo, or a mail address',
    de: 'ein Konto des Code-Hosts, etwa @talbrueck/itmo, oder eine Mailadresse',
  },
  answer: { en: 'the position of the right option, counted from 0', de: 'die Position der richtigen Antwort, gezählt ab 0' },
  controlNumber: {
    en: 'the number of a control in quotes, such as "A.5.15"',
    de: 'die Nummer einer Maßnahme in Anführungszeichen, etwa "A.5.15"',
  },
  justification: {
    en: 'a justification, because the control is stated not to apply',
    de: 'eine Begründung, weil die Maßnahme als nicht anwendbar gilt',
  },
  predecessor: { en: 'either a milestone or a task', de: 'entweder ein Meilenstein oder ein Vorgang' },
  monthOrYear: { en: 'either a month or a year', de: 'entweder ein Monat oder ein Jahr' },
  timeZone: { en: 'a time zone such as Europe/Berlin', de: 'eine Zeitzone wie Europe/Berlin' },
  rrule: { en: 'an RFC 5545 rule such as FREQ=MONTHLY;BYDAY=1MO', de: 'eine Regel nach RFC 5545 wie FREQ=MONTHLY;BYDAY=1MO' },
} as const;

/** A key of `expectations`. */
export type Expectation = keyof typeof expectations;

/** The key as a Zod message: checked by the compiler here, turned into a sentence by the reader. */
export const expectation = (key: Expectation): Expectation => key;

/** Whether a Zod message is one of our keys. */
export const isExpectation = (message: string): message is Expectation => Object.hasOwn(expectations, message);
