/** The security headers of the site, once, and in the form that each host reads. */

/** Content-Security-Policy: everything from this site, nothing inline, no frames. Search needs `wasm-unsafe-eval`. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Headers that every answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The policy of the editor at `/admin/`, and of no other page: it may ask the configured host and nobody else, and its interface writes styles as it runs. Scripts are the site's own here too.
 * Pictures that it shows come from the site, or are read through the host and held in memory.
 */
export const editorPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' data: blob:", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers of the editor: its own policy; and a window for signing in with the host may answer it. */
export const editorHeaders = (origins: readonly string[]): Readonly<Record<string, string>> => ({
  ...securityHeaders,
  'Content-Security-Policy': editorPolicy(origins),
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
});

/** The editor of a site, for the header files: where it lies, such as `/admin/`, and whom it may ask. */
export interface EditorPlace {
  readonly path: string;
  readonly origins: readonly string[];
}

type Headers = Readonly<Record<string, string>>;

const linesOf = (headers: Headers, format: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => format(name, value))
    .join('\n');

const rule = (address: string, headers: Headers): string => `${address}\n${linesOf(headers, (name, value) => `  ${name}: ${value}`)}\n`;

/**
 * `_headers` of Netlify and Cloudflare Pages. Both add up the headers of all rules that fit, and of two policies a browser takes the stricter: with an editor, each of the other top entries of the site
 * has a rule of its own. `entries` are those names, folders with a slash at their end.
 */
export const netlifyHeaders = (editor?: EditorPlace, base = '/', entries: readonly string[] = []): string => {
  if (editor === undefined) return rule('/*', securityHeaders);
  const others = entries.map((name) => rule(name.endsWith('/') ? `${base}${name}*` : `${base}${name}`, securityHeaders));
  return [rule(base, securityHeaders), ...others, rule(`${editor.path}*`, editorHeaders(editor.origins))].join('');
};

/** To be included in the `server` block of nginx. A location that has headers of its own takes over none of the server's. */
export const nginxHeaders = (editor?: EditorPlace): string => {
  const all = (headers: Headers, indent = ''): string =>
    linesOf(headers, (name, value) => `${indent}add_header ${name} "${value}" always;`);
  const own = editor === undefined ? '' : `location ${editor.path} {\n${all(editorHeaders(editor.origins), '\t')}\n}\n`;
  return `${all(securityHeaders)}\nerror_page 404 /404.html;\n${own}`;
};

/** To be imported in the site block of a Caddyfile. */
export const caddyHeaders = (editor?: EditorPlace): string => {
  const block = (matcher: string, headers: Headers): string =>
    `header ${matcher}{\n${linesOf(headers, (name, value) => `\t${name} "${value}"`)}\n}\n`;
  const errors = 'handle_errors {\n\trewrite * /404.html\n\tfile_server\n}\n';
  if (editor === undefined) return `${block('', securityHeaders)}${errors}`;
  const matchers = `@editor path ${editor.path}*\n@site not path ${editor.path}*\n`;
  return `${matchers}${block('@site ', securityHeaders)}${block('@editor ', editorHeaders(editor.origins))}${errors}`;
};
