/** Serves a built site with the security headers that a host must send. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { editorHeaders, securityHeaders } from '#exporters/web/headers.ts';

/** A running server, and its address. */
export interface Serving {
  readonly address: string;
  readonly close: () => void;
}

const listen = (server: Server, host: string, port: number, triesLeft: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && triesLeft > 0) listen(server, host, port + 1, triesLeft - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Names that begin with a dot are for hosts, not for readers. An address that cannot be decoded leads nowhere. */
const isHidden = (url: string): boolean => {
  try {
    return /\/\./.test(decodeURIComponent(url.replace(/[?#].*$/, '')));
  } catch {
    return true;
  }
};

/** Headers of an address: those of the site, or below `/admin/` those of its editor, where it has one. */
const headersOf = (folder: string, url: string): Readonly<Record<string, string>> => {
  const config = path.join(folder, 'admin/config.json');
  if (!/^\/admin(?:\/|$)/.test(url) || !existsSync(config)) return securityHeaders;
  return editorHeaders((JSON.parse(readFileSync(config, 'utf8')) as { readonly origins: readonly string[] }).origins);
};

/** Serves a folder under a base path on this machine only; takes the next free port where the wished one is in use. Port 0 takes any. */
export const serveFolder = async (folder: string, base: string, port: number): Promise<Serving> => {
  const root = base.replace(/\/+$/, '');
  const notFound = path.join(folder, '404.html');
  const files = sirv(folder, {
    // A build may replace the folder while it is served: files are looked up as they are asked for.
    dev: true,
    etag: true,
    setHeaders: (response) => {
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(headersOf(folder, url.slice(root.length)))) response.setHeader(name, value);
    const missing = (): void => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (root !== '' && url !== root && !url.startsWith(`${root}/`)) {
      if (url === '/') response.writeHead(302, { Location: `${root}/` }).end();
      else missing();
      return;
    }
    request.url = url.slice(root.length) || '/';
    if (isHidden(request.url)) missing();
    else files(request, response, missing);
  });
  const used = await listen(server, 'localhost', port, port === 0 ? 0 : 20);
  return {
    address: `http://localhost:${String(used)}${root}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
