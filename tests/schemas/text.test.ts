/** Texts of records: what approvals bind, and the anchors of headings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normativeText } from '#schemas/normative-text.ts';
import { slugOf, slugger } from '#schemas/slug.ts';
import { statementOf } from '#schemas/statement.ts';

const statement = statementOf('mfa', 'Access **MUST** use two factors.', 3);

describe('the text that an approval binds', () => {
  const text = normativeText('Access', 'One\n\nTwo\n', [statement]);

  it.each([
    ['white space at the ends of lines', normativeText(' Access ', 'One  \n\t\nTwo\t', [statement])],
    ['empty lines around it', normativeText('Access', '\n\nOne\n\nTwo\n\n\n', [statement])],
    ['the place of a statement', normativeText('Access', 'One\n\nTwo', [{ ...statement, line: 99 }])],
  ])('does not change with %s', (_what, other) => {
    expect(other).toBe(text);
  });

  it.each([
    ['the title', normativeText('Exit', 'One\n\nTwo', [statement])],
    ['a word', normativeText('Access', 'One\n\nThree', [statement])],
    ['an empty line between paragraphs', normativeText('Access', 'One\nTwo', [statement])],
    ['the indent of a line', normativeText('Access', 'One\n\n    Two', [statement])],
    ['the id of a statement', normativeText('Access', 'One\n\nTwo', [{ ...statement, id: 'two' }])],
    ['a statement more', normativeText('Access', 'One\n\nTwo', [statement, statement])],
  ])('changes with %s', (_what, other) => {
    expect(other).not.toBe(text);
  });

  it('is the same when it is taken of itself', () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        const once = normativeText('', body, []).slice(1);
        expect(normativeText('', once, []).slice(1)).toBe(once);
      }),
    );
  });
});

describe('the anchor of a heading', () => {
  it.each([
    ['Roles and responsibilities', 'roles-and-responsibilities'],
    ['Zuständigkeiten & Übergänge', 'zuständigkeiten-übergänge'],
    ['`mfa` – *two* factors?', 'mfa-two-factors'],
    ['3.1  Scope', '31-scope'],
    ['!?', ''],
  ])('of "%s" is "%s"', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });

  it('is its own on its page: of headings, and of statements before them', () => {
    const slug = slugger(['scope']);
    expect(['Scope', 'Scope', 'Scope 1', '!', '?'].map(slug)).toEqual(['scope-1', 'scope-2', 'scope-1-1', 'section', 'section-1']);
  });

  it('is never given twice, and holds no character that an address would have to encode as a delimiter', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'a 1', 'A-1', 'section'))), (headings) => {
        const slug = slugger();
        const slugs = headings.map(slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs.every((text) => !/[\s#?/"'<>&]/.test(text) && text !== '')).toBe(true);
      }),
    );
  });
});
