import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '#exporters/web/headers.ts';
import { serveFolder } from '../../../scripts/lib/serve.ts';
import type { Serving } from '../../../scripts/lib/serve.ts';
import { writeFiles } from '../../../scripts/lib/write.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'kontor-serve-'));
const site = path.join(parent, 'dist');
writeFiles(parent, [
  { path: 'package.json', text: 'secret' },
  { path: 'dist-other/index.html', text: 'secret' },
  { path: 'dist/index.html', text: 'home' },
  { path: 'dist/about/index.html', text: 'about' },
  { path: 'dist/404.html', text: 'not here' },
  { path: 'dist/.nojekyll', text: 'secret' },
  { path: 'dist/größe.txt', text: 'size' },
]);

const open: Serving[] = [];
afterEach(() => {
  for (const serving of open.splice(0)) serving.close();
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const serve = async (base = '/'): Promise<string> => {
  const serving = await serveFolder(site, base, 0);
  open.push(serving);
  return serving.address;
};

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks for a path exactly as it is written: fetch would tidy it. */
const ask = (address: string, target: string, method = 'GET'): Promise<Answer> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(address);
    const asked = request({ hostname, port, path: target, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
      });
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    asked.on('error', fail);
    asked.end();
  });

describe('a served site', () => {
  it('gives its pages, each with the security headers', async () => {
    const address = await serve();
    for (const [target, text] of [
      ['/', 'home'],
      ['/about/', 'about'],
      ['/about/index.html', 'about'],
      ['/?q=1', 'home'],
      ['/gr%C3%B6%C3%9Fe.txt', 'size'],
    ] as const) {
      const answer = await ask(address, target);
      expect(answer).toMatchObject({ status: 200, text });
      for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('gives what a later build put there, while it is served', async () => {
    const address = await serve();
    writeFiles(site, [{ path: 'later/index.html', text: 'built later' }]);
    expect(await (await fetch(new URL('later/', address))).text()).toBe('built later');
  });

  it('answers what is not there with its own page, and the headers too', async () => {
    const answer = await ask(await serve(), '/nothing/');
    expect(answer).toMatchObject({ status: 404, text: 'not here' });
    expect(answer.headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/about/../../package.json',
    '/about/..%2f..%2fpackage.json',
    '/..\\package.json',
    '/%5c..%5cpackage.json',
    '//../package.json',
    '/%252e%252e/package.json',
    '/../dist-other/index.html',
    '/.nojekyll',
    '/%2enojekyll',
    '/%00',
    '/%',
    '/%zz',
    '/index.html%00.txt',
    `/${'../'.repeat(50)}etc/passwd`,
    '/etc/passwd',
  ])('gives nothing that is not part of it: %s', async (target) => {
    const answer = await ask(await serve(), target);
    expect(answer).toMatchObject({ status: 404, text: 'not here' });
  });

  it('is asked without effect: other methods change nothing', async () => {
    const address = await serve();
    for (const method of ['POST', 'DELETE', 'PUT']) expect((await ask(address, '/', method)).status).toBeGreaterThanOrEqual(200);
    expect((await ask(address, '/')).text).toBe('home');
  });
});

describe('a site under a path', () => {
  it('is there and nowhere else', async () => {
    const address = await serve('/handbook/');
    expect(address).toMatch(/^http:\/\/localhost:\d+\/handbook\/$/);
    expect(await ask(address, '/handbook/about/')).toMatchObject({ status: 200, text: 'about' });
    expect(await ask(address, '/handbook/')).toMatchObject({ status: 200, text: 'home' });
    expect(await ask(address, '/about/')).toMatchObject({ status: 404 });
    expect(await ask(address, '/handbookabout/')).toMatchObject({ status: 404 });
    expect(await ask(address, '/handbook/../about/')).toMatchObject({ status: 404 });
  });

  it('is led to from the root', async () => {
    const answer = await ask(await serve('/handbook'), '/');
    expect(answer.status).toBe(302);
    expect(answer.headers['location']).toBe('/handbook/');
  });
});

describe('a port that is in use', () => {
  it('is left to its user: the next one is taken', async () => {
    const first = await serve();
    const port = Number(new URL(first).port);
    const second = await serveFolder(site, '/', port);
    open.push(second);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  });
});
