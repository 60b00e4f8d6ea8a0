/** German names of the pages of the resources. */
import type { Words } from '../en.ts';

export const resourcePages: Words['resourcePages'] = {
  title: 'Seiten der Ressourcen',
  section: 'Ressourcen',
  partial: 'Diese Ausgabe enthält womöglich nicht alle Einträge: Zahlen und Summen gelten für das, was sie enthält.',
  pages: {
    overview: 'Übersicht',
    applications: 'Anwendungen',
    technology: 'Technik',
    assets: 'Anlagen und Lizenzen',
    contracts: 'Verträge',
    suppliers: 'Lieferanten',
    'personal-data': 'Personenbezogene Daten',
    money: 'Betrieb, Ausbau, Umgestaltung',
  },
};
