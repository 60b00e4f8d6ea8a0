import { describe, expect, it } from 'vitest';
import { readBody } from '#records/body.ts';
import { anchorsOf, resolveLinks } from '#records/links.ts';

const script = 'javascript';

const targets = {
  keys: new Map([
    ['policies/access.md', 'policies/access'],
    ['policies/access.de.md', 'policies/access'],
    ['roles/ciso.yaml', 'roles/ciso'],
    ['projects/erp/project.md', 'projects/erp'],
    ['policies/broken.md', 'policies/broken'],
  ]),
  images: new Set(['policies/plan.png', 'policies/access/deep.png', 'policies-old/plan.png', 'plan.png']),
  anchors: (key: string) =>
    key === 'policies/broken' ? undefined : new Set(key === 'policies/access' ? ['mfa', 'purpose', 'übergang'] : []),
};
const resolve = (link: string, file = 'policies/access.md') => {
  const { body, problems } = resolveLinks(readBody(link.startsWith('!') ? link : `[x](${link})`, file, 3).body, 'policies/access', targets);
  return {
    link: body.links[0],
    rules: problems.map(({ problem }) => problem.rule),
    hints: problems.map(({ problem }) => problem.hint?.en),
    problems,
  };
};

describe('a link of a text', () => {
  it.each([
    ['access.md', 'policies/access', undefined],
    ['./access.md', 'policies/access', undefined],
    ['../roles/ciso.yaml', 'roles/ciso', undefined],
    ['../policies/access.de.md', 'policies/access', undefined],
    ['../projects/erp/project.md', 'projects/erp', undefined],
    ['access.md#mfa', 'policies/access', 'mfa'],
    ['#purpose', 'policies/access', 'purpose'],
    ['access.md#%C3%BCbergang', 'policies/access', '%C3%BCbergang'],
    ['a%63cess.md', 'policies/access', undefined],
    ['broken.md#anything', 'policies/broken', 'anything'],
  ])('leads to a record: %s', (link, key, anchor) => {
    expect(resolve(link)).toMatchObject({ rules: [], link: { key, target: link } });
    expect(resolve(link).link?.anchor).toBe(anchor);
  });

  it.each(['https://example.org/a', 'http://example.org', 'mailto:a@example.org', 'tel:+49', '/handbook/', '/files/a.pdf'])(
    'may lead out of the records: %s',
    (link) => {
      expect(resolve(link)).toMatchObject({ rules: [], link: { target: link } });
      expect(resolve(link).link?.key).toBeUndefined();
    },
  );

  it.each([
    `${script}:alert(1`,
    `${script.toUpperCase()}:alert(1`,
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example/x',
  ])('runs nothing and hides no host: %s', (link) => {
    expect(resolve(link).rules).toEqual(['unsafe-link']);
  });

  it.each([
    ['acess.md', 'Did you mean "policies/access.md"?'],
    ['access.md#mfaa', 'Did you mean "mfa"?'],
    ['../../etc/passwd', undefined],
    ['..%2f..%2fetc', undefined],
    ['%E0%A4%A', undefined],
    ['access', undefined],
  ])('leads nowhere: %s', (link, hint) => {
    expect(resolve(link).rules).toEqual(['reference']);
    if (hint !== undefined) expect(resolve(link).hints).toEqual([hint]);
  });

  it('is named by its line and column', () => {
    expect(resolve('acess.md').problems[0]).toMatchObject({ line: 3, column: 1 });
  });
});

describe('a link of a snapshot', () => {
  const file = 'versions/policies/access/1.0.md';

  it.each([
    ['broken.md', 'policies/broken'],
    ['../roles/ciso.yaml', 'roles/ciso'],
    ['../projects/erp/project.md', 'projects/erp'],
    ['access.md#mfa', 'policies/access'],
  ])('leads to where it led in the document: %s', (link, key) => {
    expect(resolve(link, file)).toMatchObject({ rules: [], link: { key } });
    expect(resolve(link, 'versions/policies/access/1.0.de.md')).toMatchObject({ rules: [], link: { key } });
  });

  it('leads nowhere, without a finding, where its target is gone: nobody may mend a kept version', () => {
    expect(resolve('../../../policies/broken.md', file)).toMatchObject({ rules: [], link: { target: '../../../policies/broken.md' } });
  });

  it('shows the picture beside the document', () => {
    expect(resolve('![x](plan.png)', file).rules).toEqual([]);
    expect(resolve('![x](../../../policies/plan.png)', file).rules).toHaveLength(1);
  });
});

describe('a picture of a text', () => {
  it.each(['![x](plan.png)', '![x](./plan.png)', '![x](access/deep.png)'])('lies beside the record: %s', (link) => {
    expect(resolve(link).rules).toEqual([]);
  });

  it.each([
    '![x](absent.png)',
    '![x](../plan.png)',
    '![x](../policies-old/plan.png)',
    '![x](https://example.org/x.png)',
    '![x](data:image/png;base64,x)',
    '![x](//evil.example/x.png)',
    '![x](/etc/passwd)',
    '![x](access.md)',
  ])('lies nowhere else: %s', (link) => {
    expect(resolve(link).rules).toHaveLength(1);
  });
});

describe('the anchors of a text', () => {
  it('are its statements and headings, those of statements first', () => {
    const { body } = readBody('## Scope\n\n- [scope] It **MUST**.\n\n## Scope\n', 'a.md', 1);
    expect(anchorsOf(body)).toEqual(['scope', 'scope-1', 'scope-2']);
  });
});
