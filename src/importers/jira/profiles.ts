/** The profiles that come with Kontor, by name. */
import type { JiraProfileName } from '#schemas/jira-profile.ts';
import { profileOn } from './profile.ts';
import type { JiraProfile } from './profile.ts';
import { german } from './profiles/de.ts';
import { english } from './profiles/en.ts';
import { spanish } from './profiles/es.ts';
import { french } from './profiles/fr.ts';
import { portuguese } from './profiles/pt.ts';

const figures = (separator: string, first: string, second: string): readonly string[] => {
  const orders = ['yyyy', 'yy'].map((year) => [first, second, year].join(separator));
  return orders.flatMap((order) => [`${order} h:mm a`, `${order} HH:mm`, `${order} H:mm`, order]);
};

/** Each profile by its name. `en-gb` and `en-us` read dates in figures, in their order; `en` reads none, since 02/11/2026 has two meanings. */
export const jiraProfiles: Readonly<Record<JiraProfileName, JiraProfile>> = {
  en: english,
  'en-gb': profileOn(english, { dateFormats: [...english.dateFormats, ...figures('/', 'dd', 'MM')] }, 'en-gb'),
  'en-us': profileOn(english, { dateFormats: [...english.dateFormats, ...figures('/', 'MM', 'dd'), ...figures('/', 'M', 'd')] }, 'en-us'),
  de: german,
  es: spanish,
  pt: portuguese,
  fr: french,
};
