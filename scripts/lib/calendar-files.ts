/** The calendars of a site, one of each language and kind. */
import type { Site } from '#domain/office/site.ts';
import { languagesOf } from '#domain/office/edition.ts';
import { calendarFile } from '#exporters/calendars/ics.ts';
import { formatDay } from '#i18n/format.ts';
import { recordRoute } from '#i18n/record-route.ts';
import { calendarRoute } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';

/** Files under the site's folder. `base` is the path under which the site is served. */
export const calendarFiles = (site: Site, base: string): readonly { readonly path: string; readonly text: string }[] =>
  languagesOf(site.office).flatMap((language) =>
    (['reviews', 'deadlines', 'milestones'] as const).map((name) => ({
      path: calendarRoute(language, name).slice(1),
      text: calendarFile(site, name, {
        language,
        ...words(language).calendar,
        day: (day) => formatDay(day, language),
        path: (key) => {
          const route = recordRoute(language, key);
          return route === undefined ? undefined : `${base.replace(/\/+$/, '')}${route}`;
        },
      }),
    })),
  );
