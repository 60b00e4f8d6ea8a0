import { describe, expect, it } from 'vitest';
import { codeHost, editUrl, newFile, problemUrl, sourceUrl } from '#domain/office/code-host.ts';
import type { CodeHost } from '#domain/office/code-host.ts';
import { anOffice, anOrganisation } from '../../builders.ts';

const github: CodeHost = { root: 'https://github.com/acme/office', branch: 'main', provider: 'github' };
const gitlab: CodeHost = { root: 'https://git.acme.example/it/office', branch: 'trunk', provider: 'gitlab' };

describe('the code host', () => {
  it('an office without a repository has none', () => {
    expect(codeHost(anOffice())).toBeUndefined();
  });

  it('is GitHub with the branch main, unless the office says otherwise', () => {
    const named = (repository: { url: string; branch?: string; provider?: 'gitlab' }) => codeHost(anOffice(anOrganisation({ repository })));
    expect(named({ url: 'https://github.com/acme/office//' })).toEqual(github);
    expect(named({ url: gitlab.root, branch: 'trunk', provider: 'gitlab' })).toEqual(gitlab);
  });

  it('a record is edited where the host edits files', () => {
    expect(editUrl(github, 'waivers/kiosk.yaml')).toBe('https://github.com/acme/office/edit/main/content/waivers/kiosk.yaml');
    expect(editUrl(gitlab, 'waivers/kiosk.yaml')).toBe('https://git.acme.example/it/office/-/edit/trunk/content/waivers/kiosk.yaml');
  });

  it('a line is read at the revision, else on the branch', () => {
    expect(sourceUrl(github, 'waivers/kiosk.yaml', 12, 'abc123')).toBe(
      'https://github.com/acme/office/blob/abc123/content/waivers/kiosk.yaml#L12',
    );
    expect(sourceUrl(gitlab, 'waivers/kiosk.yaml', 1)).toBe(
      'https://git.acme.example/it/office/-/blob/trunk/content/waivers/kiosk.yaml#L1',
    );
  });

  it('a problem is reported with its title', () => {
    expect(problemUrl(github, 'policies/a 1.0')).toBe('https://github.com/acme/office/issues/new?title=policies%2Fa%201.0');
    expect(problemUrl(gitlab, 'policies/a 1.0')).toBe('https://git.acme.example/it/office/-/issues/new?issue[title]=policies%2Fa%201.0');
  });

  it('GitHub fills in a new file, and nothing in it breaks out of the address', () => {
    const text = 'title: "A & B"\nstatements: [policies/a#b] # 100 %\n';
    const { url, filled } = newFile(github, 'waivers/a-b.yaml', text);
    expect(filled).toBe(true);
    expect(new URL(url).searchParams.get('filename')).toBe('content/waivers/a-b.yaml');
    expect(new URL(url).searchParams.get('value')).toBe(text);
    expect(new URL(url).hash).toBe('');
  });

  it('GitLab takes the name only', () => {
    expect(newFile(gitlab, 'waivers/a.yaml', 'title: A\n')).toEqual({
      url: 'https://git.acme.example/it/office/-/new/trunk?file_name=content%2Fwaivers%2Fa.yaml',
      filled: false,
    });
  });

  it('a text that makes the address too long is pasted, and half a character is no fault', () => {
    expect(newFile(github, 'requests/a.md', 'ä'.repeat(5_000))).toEqual({
      url: 'https://github.com/acme/office/new/main?filename=content%2Frequests%2Fa.md',
      filled: false,
    });
    expect(newFile(github, 'requests/a.md', 'x\uD83D').filled).toBe(true);
  });
});
