import { describe, expect, it } from 'vitest';
import { editor } from '#schemas/editor.ts';
import { organisation } from '#schemas/organisation.ts';

const accepts = (value: unknown): boolean => editor.safeParse(value).success;
const github = { host: 'github', repository: 'talbrueck/office' };

describe('the settings of the editor', () => {
  it('may be left out, and need a repository unless the folder is local', () => {
    expect(organisation.safeParse({ name: 'A', currency: 'EUR', languages: ['en'] }).success).toBe(true);
    expect(accepts(github)).toBe(true);
    expect(accepts({ host: 'local' })).toBe(true);
    expect(accepts({ host: 'gitlab' })).toBe(false);
    expect(accepts({ ...github, host: 'sourcehut' })).toBe(false);
    expect(accepts({ ...github, token: 'secret' })).toBe(false);
  });

  it('name the repository by owner and name, also in groups of groups', () => {
    for (const repository of ['a/b', 'a/b/c', 'a.b/c_d-e']) expect(accepts({ ...github, repository })).toBe(true);
    for (const repository of ['b', 'https://host/a/b', 'a/b/', 'a b/c', '/a/b']) expect(accepts({ ...github, repository })).toBe(false);
  });

  it('send tokens to secure addresses and this machine only', () => {
    for (const apiRoot of [
      'https://git.example',
      'https://git.example:8443/api/v3',
      'http://localhost:3000',
      'http://127.0.0.1:3000/api',
    ]) {
      expect(accepts({ ...github, apiRoot })).toBe(true);
    }
    const refused = [
      'http://git.example',
      'https://a@b',
      'https://git.example?x',
      "https://git.example; script-src 'unsafe-inline'",
      'https://*',
      'ftp://git.example',
      '',
    ];
    for (const apiRoot of refused) expect(accepts({ ...github, apiRoot })).toBe(false);
  });

  it('keep the folder of the records inside the repository', () => {
    expect(accepts({ ...github, folder: 'docs/content' })).toBe(true);
    expect(accepts({ ...github, folder: '../content' })).toBe(false);
  });
});
