import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyOutput } from '../../../scripts/lib/verify-output.ts';
import { writeFiles } from '../../../scripts/lib/write.ts';

const parents: string[] = [];
afterEach(() => {
  for (const folder of parents.splice(0)) rmSync(folder, { recursive: true });
});

const aPage = (body: string, lang = ' lang="en"'): string =>
  `<!doctype html><html${lang}><head><title>T</title></head><body><h1>T</h1>${body}</body></html>`;

const check = (body: string, files: Readonly<Record<string, string>> = {}, base = '/') => {
  const parent = mkdtempSync(path.join(tmpdir(), 'kontor-output-'));
  parents.push(parent);
  const all = {
    'dist/index.html': aPage(body),
    'dist/about/index.html': aPage('<p id="here">About</p><p id="größe">x</p>'),
    'dist/style.css': '',
    'dist/a b.png': '',
    'outside.html': 'x',
    ...files,
  };
  writeFiles(
    parent,
    Object.entries(all).map(([name, text]) => ({ path: name, text })),
  );
  return verifyOutput(path.join(parent, 'dist'), base, false);
};
const faults = (body: string, files?: Readonly<Record<string, string>>) => check(body, files).map(({ page, fault }) => `${page}: ${fault}`);

describe('a page in order', () => {
  it.each([
    '<a href="/about/">x</a>',
    '<a href="about/">x</a>',
    '<a href="/about/index.html">x</a>',
    '<a href="/about/#here">x</a>',
    '<a href="/about/#gr%C3%B6%C3%9Fe">x</a>',
    '<a href="/about/?q=1#here">x</a>',
    '<p id="a">x</p><a href="#a">x</a>',
    '<a href="https://example.org/x">x</a>',
    '<a href="mailto:a@b">x</a>',
    '<link rel="stylesheet" href="/style.css">',
    '<img src="/a%20b.png" alt="">',
    '<img src="data:image/png;base64,x" alt="x">',
    '<script src="/style.css"></script>',
    '<script type="application/json">{"a": undefined NaN}</script>',
    '<p>Not undefined behaviour</p>',
    '<p>Infinity Ltd</p>',
    '<code>undefined</code><pre><span>NaN</span></pre>',
    '<div class="prose wide"><p>The result is undefined</p><p>NaN</p></div>',
  ])('has no fault: %s', (body) => {
    expect(faults(body)).toEqual([]);
  });
});

describe('a page that must not be published', () => {
  it.each([
    ['a link to nowhere', '<a href="/nothing/">x</a>', 'the link "/nothing/" leads nowhere'],
    ['a link to a folder without its slash', '<a href="/about">x</a>', 'the link "/about" leads nowhere'],
    ['an anchor that is nowhere', '<a href="/about/#there">x</a>', 'the link "/about/#there" leads to no place on its page'],
    ['an anchor that cannot be read', '<a href="#%zz">x</a>', 'the link "#%zz" leads to no place on its page'],
    ['an address that cannot be read', '<a href="/%zz">x</a>', 'the link "/%zz" leads nowhere'],
    ['an address that is none', '<a href="//">x</a>', 'the link "//" leaves the base path'],
    [
      'a link to another host without a protocol',
      '<a href="//evil.example/about/">x</a>',
      'the link "//evil.example/about/" leaves the base path',
    ],
    ['a link that runs code', '<a href="javascript:alert(1)">x</a>', 'the link "javascript:alert(1)" leaves the base path'],
    ['a link out of the folder', '<a href="/..%2foutside.html">x</a>', 'the link "/..%2foutside.html" leads nowhere'],
    ['a picture that is nowhere', '<img src="/none.png" alt="x">', 'the link "/none.png" leads nowhere'],
    ['a picture without words', '<img src="/a%20b.png">', 'a picture has no alt text'],
    ['a script that is nowhere', '<script src="/none.js"></script>', 'the link "/none.js" leads nowhere'],
    ['a form that leads nowhere', '<form action="/none/"></form>', 'the link "/none/" leads nowhere'],
    ['an inline script', '<script>alert(1)</script>', 'a script is inline'],
    ['an inline module', '<script type="module">x()</script>', 'a script is inline'],
    ['an inline style', '<style>p{}</style>', 'a <style> element is inline'],
    ['a style attribute', '<p style="color:red">x</p>', '<p> has the inline attribute "style"'],
    ['an event attribute', '<p onclick="x()">x</p>', '<p> has the inline attribute "onclick"'],
    ['an id that stands twice', '<p id="a"></p><p id="a"></p>', 'the id "a" stands twice'],
    ['two main headings', '<h1>Two</h1>', 'the page has 2 main headings instead of one'],
    ['an object as text', '<p>By [object Object].</p>', 'the text "By [object Object]." looks like a missing value'],
    ['undefined as text', '<td>Due undefined</td>', 'the text "Due undefined" looks like a missing value'],
    ['no number as text', '<td>NaN %</td>', 'the text "NaN %" looks like a missing value'],
    ['infinity as text', '<td>-Infinity</td>', 'the text "-Infinity" looks like a missing value'],
    [
      'a missing value after prose',
      '<div class="prose"><br><img src="/a%20b.png" alt=""><p>x</div><p>undefined</p>',
      'the text "undefined" looks like a missing value',
    ],
  ])('holds %s', (_what, body, fault) => {
    expect(faults(body)).toEqual([`index.html: ${fault}`]);
  });

  it('names no language', () => {
    expect(faults('', { 'dist/de/index.html': aPage('', '') })).toEqual(['de/index.html: the page names no language']);
  });

  it('has no main heading', () => {
    expect(faults('', { 'dist/404.html': '<html lang="en"><body></body></html>' })).toEqual([
      '404.html: the page has 0 main headings instead of one',
    ]);
  });
});

describe('a site', () => {
  it('has all its faults told at once, by page', () => {
    expect(faults('<p style="a">x</p><a href="/x/">x</a>', { 'dist/about/index.html': aPage('<a href="/y/">y</a>') })).toHaveLength(3);
  });

  it('under a path keeps its links below it', () => {
    expect(check('<a href="/handbook/about/">x</a><a href="about/">x</a>', {}, '/handbook/')).toEqual([]);
    expect(check('<a href="/about/">x</a>', {}, '/handbook')).toEqual([
      { page: 'index.html', fault: 'the link "/about/" leaves the base path' },
    ]);
    expect(check('<a href="/handbook-old/">x</a>', {}, '/handbook')).toHaveLength(1);
  });

  it('has its search index, where one is wanted', () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'kontor-output-'));
    parents.push(parent);
    writeFiles(parent, [{ path: 'index.html', text: aPage('') }]);
    expect(verifyOutput(parent, '/', true)).toEqual([{ page: 'pagefind/', fault: 'the search index is missing' }]);
    writeFiles(parent, [{ path: 'pagefind/pagefind.js', text: '' }]);
    expect(verifyOutput(parent, '/', true)).toEqual([]);
  });
});
