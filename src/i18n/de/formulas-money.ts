/** German words for the formulas of business cases, benefits and risks, by the id of the formula. */
import type { Words } from '../en.ts';

export const formulasMoney: Words['formulasMoney'] = {
  'net-present-value': {
    name: 'Kapitalwert',
    meaning:
      'Was alle Zahlungen zusammen zu Beginn des ersten Jahres wert sind, wenn späteres Geld um den Zinssatz weniger zählt. Über 0 bringt das Projekt mehr, als der Zinssatz verlangt. CFₜ ist Nutzen minus Kosten eines Jahres; t zählt ab 0, wenn Zahlungen am Jahresanfang liegen, ab ½ zur Jahresmitte, ab 1 am Jahresende.',
    undefinedWhen:
      'Es gibt keinen Business Case oder keinen Zinssatz, ein Eintrag nennt weder Kosten noch Nutzen, oder für einen Betrag fehlt der Wechselkurs.',
  },
  'internal-rate-of-return': {
    name: 'Interner Zinsfuß',
    meaning:
      'Der Zinssatz, bei dem der Kapitalwert 0 ist. Wechseln die Zahlungen ihr Vorzeichen mehr als einmal, kann es mehrere solche Zinssätze geben oder keinen: Genannt werden alle zwischen −99 % und 1.000 %; dann entscheidet der Kapitalwert.',
    undefinedWhen: 'Bei keinem Zinssatz ist der Kapitalwert 0, etwa weil nichts ausgegeben wird oder nichts zurückkommt.',
  },
  'modified-internal-rate-of-return': {
    name: 'Modifizierter interner Zinsfuß',
    meaning:
      'Die jährliche Verzinsung, wenn Kosten zum Zinssatz finanziert und Rückflüsse zum Zinssatz wieder angelegt werden. Immer genau eine Zahl: Er antwortet auch dort, wo es mehrere interne Zinsfüße gibt. FV ist der Wert am Ende des letzten Jahres, PV der zu Beginn des ersten, n die Zahl der Jahre dazwischen.',
    undefinedWhen: 'Es gibt keinen Zinssatz, kein Jahr kostet mehr, als es bringt, oder keines bringt mehr, als es kostet.',
  },
  'return-on-investment': {
    name: 'Return on Investment',
    meaning:
      'Was alle Jahre zusammen über ihre Kosten hinaus bringen, als Anteil der Kosten. Nicht abgezinst: Wann das Geld kommt, spielt keine Rolle.',
    undefinedWhen: 'Es wird nichts ausgegeben.',
  },
  'benefit-cost-ratio': {
    name: 'Nutzen-Kosten-Verhältnis',
    meaning: 'Barwert des Nutzens je Einheit Barwert der Kosten. Über 1 ist das Projekt mehr wert, als es kostet.',
    undefinedWhen: 'Es gibt keinen Zinssatz, oder es wird nichts ausgegeben.',
  },
  payback: {
    name: 'Amortisationsdauer',
    meaning:
      'Jahre von der ersten Zahlung an, bis die Rückflüsse die Ausgaben decken und gedeckt halten. k ist das letzte Jahr mit einer Summe unter 0; innerhalb des nächsten Jahres gilt der Rückfluss als gleichmäßig.',
    undefinedWhen: 'In den Jahren des Business Case werden die Ausgaben nie gedeckt.',
  },
  'discounted-payback': {
    name: 'Dynamische Amortisationsdauer',
    meaning: 'Dasselbe mit den Barwerten der Zahlungen: Auch die Zinsen, die das Geld sonst gebracht hätte, sind zurückgeflossen.',
    undefinedWhen: 'Es gibt keinen Zinssatz, oder die Barwerte decken die Ausgaben nie.',
  },
  'portfolio-return': {
    name: 'Wert von Wirtschaftlichkeitsrechnungen in einem Jahr',
    meaning:
      'Ein Kapitalwert steht in Geld des ersten Jahres Y₀ seiner Rechnung. Um Rechnungen zu addieren, die in verschiedenen Jahren beginnen, wird jede mit ihrem eigenen Zinssatz r auf dasselbe Jahr Y gebracht, das Geschäftsjahr des Stichtags. Rechnungen ohne Kapitalwert bleiben außen vor und werden gezählt.',
    undefinedWhen: 'Kapitalwert oder Zinssatz sind nicht bekannt.',
  },
  'simple-payback': {
    name: 'Einfache Amortisation',
    meaning:
      'Nach wie vielen Jahren ein Nutzen B, der jedes Jahr anfällt, die Kosten C eingebracht hat, ohne Zinsen. Nach dem Abschluss treten die wirklichen Kosten und der erreichte Nutzen an die Stelle des Plans; so zeigt sich, ob das Versprechen hielt.',
    undefinedWhen: 'Kosten oder Nutzen sind nicht vollständig bekannt, oder es gibt keinen Nutzen.',
  },
  'benefit-realisation': {
    name: 'Nutzenrealisierung',
    meaning:
      'Wie weit ein Nutzen vom Ausgangswert S zum Zielwert T gekommen ist, nach der neuesten Messung M: 0 % am Anfang, 100 % am Ziel, mehr darüber hinaus, negativ bei Verschlechterung. Die Formel gilt ebenso, wenn weniger besser ist.',
    undefinedWhen: 'Es wurde noch nicht gemessen, oder der Zielwert ist der Ausgangswert.',
  },
  'portfolio-benefit': {
    name: 'Nutzen des Portfolios',
    meaning:
      'Jahreswert aller Nutzen, die Geld sind (zahlungswirksame Einsparung, Ertrag, vermiedene Kosten), jeder soweit er realisiert ist. Produktivität wird neben dieser Summe bewertet, nie in ihr: Gesparte Zeit ist erst dann Geld, wenn ein Budget kleiner wird. Nutzen ohne Messung bleiben außen vor und werden gezählt.',
    undefinedWhen: 'Bei keinem solchen Nutzen sind Jahreswert und Realisierung bekannt.',
  },
  'risk-exposure': {
    name: 'Risikowert',
    meaning:
      'Eintrittswahrscheinlichkeit L mal Auswirkung I, beide von 1 bis 5. Ab welchem Wert ein Risiko mittel oder hoch ist, legt die Organisation fest; vorgegeben sind die Grenzen von PM².',
    undefinedWhen: 'Nie: Jedes Risiko hat beides.',
  },
  'expected-monetary-value': {
    name: 'Erwartete Risikokosten',
    meaning:
      'Wahrscheinlichkeit p mal wahrscheinlichste Kosten C: was ein Risiko im Mittel über viele solche Risiken kostet. Mit den niedrigsten und höchsten Kosten ergibt sich eine Spanne. Summen lassen Risiken ohne Wahrscheinlichkeit oder Kosten weg und sagen, wie viele das sind.',
    undefinedWhen:
      'Es ist keine Wahrscheinlichkeit oder kein wahrscheinlicher Betrag angegeben, oder für den Betrag fehlt der Wechselkurs.',
  },
};
