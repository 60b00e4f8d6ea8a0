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

const lines = (format: (name: string, value: string) => string): string =>
  Object.entries(securityHeaders)
    .map(([name, value]) => format(name, value))
    .join('\n');

/** `_headers` of Netlify and Cloudflare Pages. */
export const netlifyHeaders = (): string => `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n`;

/** To be included in the `server` block of nginx. */
export const nginxHeaders = (): string => `${lines((name, value) => `add_header ${name} "${value}" always;`)}\nerror_page 404 /404.html;\n`;

/** To be imported in the site block of a Caddyfile. */
export const caddyHeaders = (): string =>
  `header {\n${lines((name, value) => `\t${name} "${value}"`)}\n}\nhandle_errors {\n\trewrite * /404.html\n\tfile_server\n}\n`;
