/** German names of the pages of the portfolio. */
import type { Words } from '../en.ts';

export const portfolioPages: Words['portfolioPages'] = {
  title: 'Seiten des Portfolios',
  pages: {
    dashboard: 'Überblick',
    roadmap: 'Roadmap',
    milestones: 'Meilensteine',
    money: 'Finanzen',
    risks: 'Risiken',
    benefits: 'Nutzen',
    alignment: 'Ausrichtung',
    changes: 'Veränderungen',
    completeness: 'Vollständigkeit',
    returns: 'Wirtschaftlichkeit',
    capacity: 'Kapazität',
    requests: 'Anträge',
    decide: 'Entscheiden',
  },
};
