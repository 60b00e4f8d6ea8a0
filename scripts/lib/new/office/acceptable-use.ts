/** The first policy of a new office: short, and fit to be used as it stands. */
import type { Texts } from './texts.ts';

/** Its title. */
export const title: Texts = { en: 'Acceptable use of IT', de: 'Zulässige Nutzung der IT' };

/** What it settles. */
export const summary: Texts = {
  en: 'What everybody who works for us may and may not do with computers, accounts and services, and whom to tell when something goes wrong.',
  de: 'Was alle, die für uns arbeiten, mit Rechnern, Konten und Diensten tun dürfen und was nicht, und wem sie es sagen, wenn etwas schiefgeht.',
};

/** Its text, with nine statements that can be cited. */
export const body: Texts = {
  en: `
## Purpose

Computers, accounts and services are given to us for our work. This policy says in plain words what is allowed and what is not, so that nobody has to guess.

## Scope

It binds everybody who uses our IT: employees, temporary staff and external partners, in the office, at home and on the road.

## Roles and responsibilities

- Everybody answers for what is done with their account and their devices.
- Managers explain this policy to new colleagues in the first week.
- The IT lead keeps the policy, answers questions and takes reports.

## Statements

- [own-account-only] A user **MUST NOT** use the account of another person, or let others use their own.
- [keep-secrets-secret] A password or a sign-in code **MUST NOT** be told to anybody, the IT lead included; nobody here will ever ask for it.
- [second-factor] Access from outside our network **MUST** use a second factor beside the password.
- [lock-screen] Whoever leaves a device **MUST** lock its screen.
- [approved-services-only] Information of ours **MUST** stay in services that the IT lead has approved; private mail and private cloud storage are not among them.
- [no-own-software] Software **SHOULD** come from the IT lead; whoever needs another program asks first.
- [report-loss] The loss of a device or of a sign-in key **MUST** be reported to the IT lead on the same day.
- [report-suspicion] A suspicious message **MUST** be reported before it is deleted or forwarded.
- [private-use] Private use of the Internet **MAY** take place in breaks, as long as it is lawful and costs nothing.

## Waivers

The IT board grants waivers for at most 180 days, with one extension. There are none from the statements on accounts and secrets.

## References

- [What a statement is](../glossary/statement.md)
`,
  de: `
## Zweck

Rechner, Konten und Dienste sind uns für die Arbeit gegeben. Diese Richtlinie sagt in einfachen Worten, was erlaubt ist und was nicht, damit niemand raten muss.

## Geltungsbereich

Sie bindet alle, die unsere IT nutzen: Beschäftigte, Zeitarbeitskräfte und externe Partner, im Büro, zu Hause und unterwegs.

## Rollen und Verantwortlichkeiten

- Jede Person verantwortet, was mit ihrem Konto und ihren Geräten geschieht.
- Führungskräfte erklären neuen Kolleginnen und Kollegen diese Richtlinie in der ersten Woche.
- Die IT-Leitung pflegt die Richtlinie, beantwortet Fragen und nimmt Meldungen entgegen.

## Regelungen

- [own-account-only] Eine nutzende Person **DARF NICHT** das Konto einer anderen verwenden oder das eigene anderen überlassen.
- [keep-secrets-secret] Ein Passwort oder ein Anmeldecode **DARF NICHT** weitergegeben werden, auch nicht an die IT-Leitung; niemand hier wird je danach fragen.
- [second-factor] Der Zugriff von außerhalb unseres Netzes **MUSS** neben dem Passwort einen zweiten Faktor verwenden.
- [lock-screen] Wer ein Gerät verlässt, **MUSS** dessen Bildschirm sperren.
- [approved-services-only] Unsere Informationen **MÜSSEN** in Diensten bleiben, die die IT-Leitung freigegeben hat; private E-Mail und privater Cloud-Speicher gehören nicht dazu.
- [no-own-software] Software **SOLLTE** von der IT-Leitung kommen; wer ein anderes Programm braucht, fragt vorher.
- [report-loss] Der Verlust eines Geräts oder eines Anmeldeschlüssels **MUSS** der IT-Leitung noch am selben Tag gemeldet werden.
- [report-suspicion] Eine verdächtige Nachricht **MUSS** gemeldet werden, bevor sie gelöscht oder weitergeleitet wird.
- [private-use] Private Nutzung des Internets **DARF** in Pausen stattfinden, solange sie rechtmäßig ist und nichts kostet.

## Ausnahmen

Der IT-Lenkungskreis gewährt Ausnahmen für höchstens 180 Tage, mit einer Verlängerung. Von den Regelungen zu Konten und Geheimnissen gibt es keine.

## Verweise

- [Was eine Regelung ist](../glossary/statement.md)
`,
};
