/** An Atom feed (RFC 4287) as text. Whatever is put into it comes out as text, never as markup. */

/** Text with the language that it is in. */
export interface FeedText {
  readonly text: string;
  readonly language: string;
}

/** One entry. */
export interface FeedEntry {
  /** An IRI that no other entry has, and that stays. */
  readonly id: string;
  readonly title: FeedText;
  readonly summary: FeedText;
  /** Address, absolute or relative to the site. */
  readonly link: string;
  readonly day: string;
  readonly category: { readonly term: string; readonly label: string };
}

/** A feed. */
export interface Feed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** Address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** Day of the newest entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 cannot hold, half characters included. */

const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"'\t\n\r]/g, (char) => `&#${String(char.charCodeAt(0))};`);

const element = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return text === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${escaped(text)}</${name}>`;
};

const instant = (day: string): string => `${day}T00:00:00Z`;

const entryLines = (feed: Feed, { id, title, summary, link, day, category }: FeedEntry): readonly string[] => {
  const inLanguage = ({ language }: FeedText): Readonly<Record<string, string>> =>
    language === feed.language ? {} : { 'xml:lang': language };
  return [
    '<entry>',
    element('id', id),
    element('title', title.text, inLanguage(title)),
    element('link', '', { rel: 'alternate', type: 'text/html', hreflang: title.language, href: link }),
    element('updated', instant(day)),
    element('category', '', category),
    element('summary', summary.text, inLanguage(summary)),
    '</entry>',
  ];
};

/** The feed as a file. */
export const atomFeed = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', instant(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    element('link', '', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', '', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page }),
    ...feed.entries.flatMap((entry) => entryLines(feed, entry)),
    '</feed>',
    '',
  ].join('\n');
