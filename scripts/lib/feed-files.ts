/** The feeds of a site, one a language. */
import { languagesOf } from '#domain/office/edition.ts';
import type { Site } from '#domain/office/site.ts';
import { changesFeed } from '#exporters/feeds/changes.ts';
import * as routes from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';

/** `feeds/changes.xml` and its translations. `base` is the path under which the site is served; links are absolute where its address is known. */
export const feedFiles = (site: Site, base: string): readonly { readonly path: string; readonly text: string }[] => {
  const languages = languagesOf(site.office);
  const prefix = `${site.address ?? ''}${base.replace(/\/+$/, '')}`;
  return languages.map((language) => {
    const { handbook, versions } = words(language);
    const file = routes.feedRoute(language, 'changes');
    return {
      path: file.slice(1),
      text: changesFeed(site, {
        language,
        source: languages[0] ?? 'en',
        title: handbook.whatIsNew,
        kinds: handbook.kinds,
        changeKinds: handbook.changeKind,
        version: handbook.head.version,
        unapproved: versions.page.unapproved,
        newStatements: versions.news.newStatements,
        confirm: versions.news.feedConfirm,
        confirmAgain: versions.news.feedConfirmAgain,
        self: `${prefix}${file}`,
        page: `${prefix}${routes.handbookChangesRoute(language)}`,
        documentAddress: (...document) => `${prefix}${routes.documentRoute(...document)}`,
        changesAddress: (...document) => `${prefix}${routes.documentChangesRoute(...document)}`,
      }),
    };
  });
};
