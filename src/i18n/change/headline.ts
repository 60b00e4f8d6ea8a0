/** The facts that a reader must not miss, as clauses. */
import type { Highlight } from '../../reports/change/highlights.ts';
import type { Named } from '../../reports/named.ts';
import { formatDay, formatList, formatMoney } from '../format.ts';
import { words } from '../words.ts';
import { nameText, plain, said } from './cells.ts';
import type { Reader } from './cells.ts';

/** Names in one clause; more are counted. */
const mostNames = 2;

const namesText = (names: readonly Named[], reader: Reader): string => {
  const shown = names.slice(0, mostNames).map((name) => nameText(name, reader));
  const others = names.length - shown.length;
  return formatList(others === 0 ? shown : [...shown, said(reader).rest(String(others))], reader.language);
};

/** A fact as a clause without a full stop. */
export const highlightText = (fact: Highlight, reader: Reader): string => {
  const { highlight, unknown } = said(reader);
  const { language, currency } = reader;
  switch (fact.kind) {
    case 'unread':
      return highlight.unread[fact.side];
    case 'errors':
    case 'warnings':
    case 'solved':
    case 'unreadable':
      return highlight[fact.kind](fact.count);
    case 'watermelons':
    case 'widened':
    case 'stale':
    case 'unapproved':
    case 'approved':
    case 'documents':
      return highlight[fact.kind](namesText(fact.names, reader), fact.names.length);
    case 'worse':
    case 'better': {
      const colour = (value: typeof fact.colours.before): string =>
        value === undefined ? unknown : words(language).portfolio.rag[value].toLocaleLowerCase(language);
      return highlight.turned(
        nameText(fact.project, reader),
        fact.basis,
        colour(fact.colours.before),
        colour(fact.colours.after),
        fact.others,
      );
    }
    case 'statements':
      return highlight.statements[fact.fate](fact.count);
    case 'waiver-new':
    case 'waiver-longer':
      return highlight[fact.kind](nameText(fact.name, reader), formatDay(fact.lastDay, language), fact.others);
    case 'estimate':
    case 'budget': {
      const by = (fact.amounts.after ?? 0) - (fact.amounts.before ?? 0);
      return highlight[fact.kind](
        nameText(fact.project, reader),
        formatMoney(Math.abs(by), currency, language, 'compact'),
        by > 0,
        fact.others,
      );
    }
    case 'milestone':
      return highlight.milestone(
        nameText(fact.project, reader),
        fact.title === undefined ? '' : plain(fact.title, reader),
        fact.days,
        fact.others,
      );
    case 'projects':
      return highlight.projects[fact.presence](namesText(fact.names, reader));
    case 'gate':
      return highlight.gate(
        nameText(fact.project, reader),
        fact.title === undefined ? '' : plain(fact.title, reader),
        words(language).portfolio.gates.decisions[fact.decision],
      );
    case 'not-yet':
      return highlight['not-yet'][fact.why](fact.key, formatDay(fact.day, language));
    case 'records':
      return highlight.records(fact.count);
    case 'nothing':
      return highlight.nothing;
  }
};

/** Clauses of the headline. */
const mostFacts = 4;

/** The headline: a sentence of the first facts. */
export const headlineText = (facts: readonly Highlight[], reader: Reader): string => {
  const clauses = facts.slice(0, mostFacts).map((fact) => highlightText(fact, reader));
  const sentence = clauses.join('; ');
  return `${sentence.charAt(0).toLocaleUpperCase(reader.language)}${sentence.slice(1)}.`;
};
