/** The page of the editor: a frame for its script, with the policy for hosts that send none. */
import { editorPolicy } from '../web/headers.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** HTML of `/admin/`. What a browser takes from a header only (`frame-ancestors`) is left out of its policy. */
export const editorPage = (name: string, origins: readonly string[], base: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(editorPolicy(origins).replace(/; frame-ancestors [^;]+/, ''))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <title>Edit · ${escaped(name)}</title>
    <link rel="icon" href="${escaped(base)}favicon.svg" type="image/svg+xml">
    <script type="module" src="editor.js"></script>
  </head>
  <body>
    <noscript>
      <h1>Edit · ${escaped(name)}</h1>
      <p>The editor needs JavaScript. Without it, records are edited where the files are.</p>
    </noscript>
  </body>
</html>
`;
