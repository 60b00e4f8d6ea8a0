import { describe, expect, it } from 'vitest';
import {
  caddyHeaders,
  contentSecurityPolicy,
  editorHeaders,
  editorPolicy,
  netlifyHeaders,
  nginxHeaders,
  securityHeaders,
} from '#exporters/web/headers.ts';

const host = 'https://api.github.com';
const editor = { path: '/admin/', origins: [host] };

describe('the headers of the editor', () => {
  it('let it ask the site and the configured host, run scripts of the site only, and be framed by nobody', () => {
    const policy = editorPolicy([host]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' data: blob: ${host};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|http:/);
    expect(editorPolicy([])).not.toContain('https:');
  });

  it('keep all other protections, and let a sign-in window answer', () => {
    expect(editorHeaders([host])).toEqual({
      ...securityHeaders,
      'Content-Security-Policy': editorPolicy([host]),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    });
  });

  it('hold below /admin/ only: every other address keeps the policy of the site', () => {
    const netlify = netlifyHeaders(editor, '/', ['about/', 'robots.txt']);
    expect(netlify.split('\n').filter((line) => !line.startsWith(' ') && line !== '')).toEqual([
      '/',
      '/about/*',
      '/robots.txt',
      '/admin/*',
    ]);
    expect(netlify.split(contentSecurityPolicy)).toHaveLength(4);
    expect(nginxHeaders(editor)).toMatch(
      /^add_header Content-Security-Policy "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'.*\n/,
    );
    expect(nginxHeaders(editor)).toContain('location /admin/ {\n\tadd_header Content-Security-Policy');
    expect(caddyHeaders(editor)).toContain('@site not path /admin/*\nheader @site {');
    for (const file of [netlify, nginxHeaders(editor), caddyHeaders(editor)]) expect(file.split(editorPolicy([host]))).toHaveLength(2);
  });

  it('are nowhere in the files of a site without an editor', () => {
    for (const file of [netlifyHeaders(), nginxHeaders(), caddyHeaders()]) expect(file).not.toMatch(/admin|unsafe-inline/);
  });
});
