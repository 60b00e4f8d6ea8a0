import { describe, expect, it } from 'vitest';
import { caddyHeaders, contentSecurityPolicy, netlifyHeaders, nginxHeaders, securityHeaders } from '#exporters/web/headers.ts';
import { sitemapXml } from '#exporters/web/sitemap.ts';

describe('the security headers', () => {
  it('allow nothing inline, nothing from elsewhere, and no frame', () => {
    const directives = new Map(
      contentSecurityPolicy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('are all sent', () => {
    expect(Object.keys(securityHeaders)).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'X-Content-Type-Options',
        'X-Frame-Options',
        'Referrer-Policy',
        'Permissions-Policy',
      ]),
    );
  });

  it('are the same for every host', () => {
    for (const file of [netlifyHeaders(), nginxHeaders(), caddyHeaders()]) {
      for (const [name, value] of Object.entries(securityHeaders)) expect(file).toContain(value === '' ? name : value);
      expect(file.endsWith('\n')).toBe(true);
    }
    expect(netlifyHeaders()).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src/);
    expect(nginxHeaders()).toMatch(/^add_header Content-Security-Policy ".*" always;\n/);
    expect(caddyHeaders()).toMatch(/^header \{\n\tContent-Security-Policy ".*"\n/);
  });

  it('break no quotes of a configuration file', () => {
    for (const value of Object.values(securityHeaders)) expect(value).not.toMatch(/["\n]/);
  });
});

describe('the sitemap', () => {
  it('names each page, in order', () => {
    expect(sitemapXml('https://office.example/', ['/b/', '/', '/a/'])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://office.example/</loc></url>\n<url><loc>https://office.example/a/</loc></url>\n<url><loc>https://office.example/b/</loc></url>\n</urlset>\n',
    );
  });

  it('is XML whatever pages are called', () => {
    expect(sitemapXml('https://office.example', ['/a&b<c>"\'/'])).toContain(
      '<loc>https://office.example/a&#38;b&#60;c&#62;&#34;&#39;/</loc>',
    );
  });
});
