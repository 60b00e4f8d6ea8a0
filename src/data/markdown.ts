/** Renders a record's Markdown to HTML that is safe whatever was written: only what Markdown itself makes, links by allow-list, raw HTML as text. */
import path from 'node:path';
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { placeOfLinks } from '#records/links.ts';
import type { Body } from '#schemas/record.ts';
import { slugger } from '#schemas/slug.ts';
import { isStatementId } from '#schemas/statement.ts';
import { badge } from './statement-mark.ts';
import type { StatementMark } from './statement-mark.ts';

/** A heading for the list of contents. */
export interface ContentsEntry {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What a page decides about the text it shows: where links lead, and the words around them. */
export interface MarkdownOptions {
  /** The address of a record, and a short text to show with it; undefined where this edition has no such page. */
  readonly recordLink: (
    key: string,
    anchor: string | undefined,
  ) => { readonly href: string; readonly title?: string | undefined; readonly isTerm?: boolean } | undefined;
  /** The address of a path of this site. */
  readonly sitePath: (path: string) => string;
  /** Put before every id, where a page shows more than one text. */
  readonly idPrefix?: string;
  /** Levels that headings move down, where the text stands below a heading of the page. */
  readonly headingShift?: number;
  /** What stands beside a statement, by its id: that it no longer binds, or who is excepted from it. */
  readonly marks?: ReadonlyMap<string, readonly StatementMark[]>;
  readonly words: {
    readonly footnotes: string;
    readonly backToText: string;
    readonly table: string;
    readonly linkToHeading: string;
    readonly citeStatement: string;
    readonly restricted: string;
  };
}

const external = /^(?:https?|mailto|tel):/i;
const taskMark = { done: '☑ ', open: '☐ ' } as const;
const keyword = /^(?:MUST|SHOULD|MAY|MUSS|MÜSSEN|SOLLTEN?|KANN|KÖNNEN|DARF|DÜRFEN)(?: NOT| NICHT)?$/;
const statementMark = /^\[([^\]\n]+)\] +/;

const decoded = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};

/** Where pictures of the content folder are published. */
export const mediaPath = (file: string): string => `/media/${file}`;

const levelOf = (word: string): string =>
  word.includes('NOT') || word.includes('NICHT')
    ? 'not'
    : /^(?:MUST|MUSS|MÜSSEN)/.test(word)
      ? 'must'
      : word.startsWith('S')
        ? 'should'
        : 'may';

/** HTML of a body, and its headings of the first two levels shown. A text that begins with `#` is moved down a level: the page has its own `h1`. */
export const renderMarkdown = (
  body: Body,
  options: MarkdownOptions,
): { readonly html: string; readonly contents: readonly ContentsEntry[] } => {
  const prefix = options.idPrefix ?? '';
  const contents: ContentsEntry[] = [];
  const slug = slugger(body.statements.map((statement) => statement.id));
  let tables = 0;
  const shift = (body.headings.some((heading) => heading.level === 1) ? 1 : 0) + (options.headingShift ?? 0);
  const targets = new Map(body.links.map((link) => [link.target, link]));
  const folder = path.posix.dirname(placeOfLinks(body.file));

  const headings = defineMdastPlugin({
    name: 'kontor-headings',
    heading(node, context) {
      if (shift > 0) context.setProperty(node, 'depth', Math.min(6, node.depth + shift) as 1 | 2 | 3 | 4 | 5 | 6);
    },
  });

  const allowList = defineHastPlugin({
    name: 'kontor-allow-list',
    raw(node, context) {
      if (/^<br\s?\/?>$/i.test(node.value)) return;
      const isComment = node.value.trim().startsWith('<!--') && node.value.trim().endsWith('-->');
      context.replaceNode(node, { type: 'text', value: isComment ? '' : node.value });
    },
    text(node, context) {
      const match = statementMark.exec(node.value);
      const parent = match === null ? undefined : context.parent(node);
      if (match?.[1] === undefined || parent?.type !== 'element' || context.indexOf(node) !== 0 || !isStatementId(match[1])) return;
      const item = parent.tagName === 'li' ? parent : parent.tagName === 'p' ? context.parent(parent) : undefined;
      const id = match[1];
      if (item?.type !== 'element' || item.tagName !== 'li' || !body.statements.some((statement) => statement.id === id)) return;
      context.setProperty(item, 'id', `${prefix}${id}`);
      const marks = options.marks?.get(id) ?? [];
      context.setProperty(item, 'className', marks.some(({ ended }) => ended) ? ['statement', 'ended'] : ['statement']);
      context.replaceNode(node, [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['statement-id'], href: `#${prefix}${id}`, title: options.words.citeStatement },
          children: [{ type: 'text', value: id }],
        },
        ...marks.flatMap((mark) => [{ type: 'text' as const, value: ' ' }, badge(mark)]),
        { type: 'text', value: ` ${node.value.slice(match[0].length)}` },
      ]);
    },
    element: [
      {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          if (node.properties['id'] !== undefined) return;
          const text = context.textContent(node).trim();
          const own = `${prefix}${slug(text)}`;
          const depth = Number(node.tagName.slice(1));
          if (depth <= 3) contents.push({ depth, slug: own, text });
          context.setProperty(node, 'id', own);
          context.appendChild(node, {
            type: 'element',
            tagName: 'a',
            properties: { className: ['heading-anchor'], href: `#${own}`, ariaLabel: `${options.words.linkToHeading}: ${text}` },
            children: [{ type: 'text', value: '#' }],
          });
        },
      },
      {
        filter: ['strong'],
        visit(node, context) {
          const word = context.textContent(node).trim();
          if (keyword.test(word)) context.setProperty(node, 'className', ['keyword', `keyword-${levelOf(word)}`]);
        },
      },
      {
        filter: ['a'],
        visit(node, context) {
          const written = node.properties['href'];
          if (
            typeof written !== 'string' ||
            written.startsWith('#user-content-') ||
            node.properties['dataFootnoteRef'] !== undefined ||
            node.properties['dataFootnoteBackref'] !== undefined
          ) {
            return;
          }
          if (external.test(written)) {
            context.setProperty(node, 'rel', 'noopener');
            return;
          }
          const link = targets.get(written) ?? targets.get(decoded(written));
          const target = link?.key === undefined ? undefined : options.recordLink(link.key, link.anchor);
          if (target !== undefined) {
            context.setProperty(node, 'href', target.href);
            if (target.isTerm === true) context.setProperty(node, 'className', ['term']);
            if (target.title !== undefined) context.setProperty(node, 'title', target.title);
          } else if (link?.key === undefined && written.startsWith('/') && !written.startsWith('//')) {
            context.setProperty(node, 'href', options.sitePath(written));
          } else if (link?.key !== undefined || !written.startsWith('#')) {
            context.replaceNode(node, {
              type: 'element',
              tagName: 'span',
              properties: { className: ['restricted'], title: options.words.restricted },
              children: [{ type: 'text', value: context.textContent(node) }],
            });
          }
        },
      },
      {
        filter: ['img'],
        visit(node, context) {
          const source = node.properties['src'];
          const file =
            typeof source === 'string' && !external.test(source)
              ? path.posix.normalize(path.posix.join(folder, decoded(source)))
              : undefined;
          if (file === undefined || file.startsWith('..') || source?.toString().includes(':') === true) {
            context.replaceNode(node, { type: 'text', value: typeof node.properties['alt'] === 'string' ? node.properties['alt'] : '' });
          } else {
            context.setProperty(node, 'src', options.sitePath(mediaPath(file)));
            context.setProperty(node, 'loading', 'lazy');
          }
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, context) {
          const style = node.properties['style'];
          if (typeof style !== 'string') return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'className', [`align-${/right|center/.exec(style)?.[0] ?? 'left'}`]);
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['table-scroll'],
              role: 'region',
              tabIndex: 0,
              ariaLabel: `${options.words.table} ${String((tables += 1))}`,
            },
            children: [],
          });
        },
      },
      {
        filter: ['input'],
        visit(node, context) {
          context.replaceNode(node, { type: 'text', value: node.properties['checked'] === true ? taskMark.done : taskMark.open });
        },
      },
    ],
  });

  const { html } = markdownToHtml(body.text, {
    mdastPlugins: [headings],
    hastPlugins: [allowList],
    features: {
      frontmatter: false,
      smartPunctuation: false,
      gfm: {
        footnotes: {
          label: options.words.footnotes,
          backLabel: `${options.words.backToText} {reference}`,
          clobberPrefix: `user-content-${prefix}`,
        },
      },
    },
  });
  return { html, contents };
};
