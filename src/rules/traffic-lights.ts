/** Names of colours and dimensions in messages. */
import type { Dimension } from '#domain/projects/trend.ts';
import type { Message } from '#schemas/finding.ts';

/** Colours by their value in records. */
export const colourNames: Readonly<Record<string, Message>> = {
  green: { en: 'green', de: 'Grün' },
  amber: { en: 'amber', de: 'Gelb' },
  red: { en: 'red', de: 'Rot' },
  'not-assessed': { en: 'not assessed', de: 'nicht bewertet' },
};

/** Dimensions by their key in records. */
export const dimensionNames: Readonly<Record<Dimension, Message>> = {
  schedule: { en: 'schedule', de: 'Termine' },
  cost: { en: 'cost', de: 'Kosten' },
  scope: { en: 'scope', de: 'Umfang' },
  quality: { en: 'quality', de: 'Qualität' },
  resources: { en: 'resources', de: 'Ressourcen' },
  risk: { en: 'risk', de: 'Risiken' },
  benefits: { en: 'benefits', de: 'Nutzen' },
};
