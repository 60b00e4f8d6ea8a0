/** Content folders for tests: a small valid office, and files put into it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const organisation = 'name: Test office\ncurrency: EUR\nlanguages: [en, de]\ndataDate: 2026-11-15\n';
const head = ['title: Access control', 'summary: Who may enter.', 'version: "1.0"', 'status: draft', 'owner: ciso'];

/** A small office without any finding: an organisation, two roles, a guideline. */
export const smallOffice: Readonly<Record<string, string>> = {
  'organisation.yaml': organisation,
  'roles/ciso.yaml': 'title: {en: Security officer, de: Sicherheitsbeauftragte}\n',
  'roles/cfo.yaml': 'title: Finance\n',
  'guidelines/access.md': `---\n${head.join('\n')}\n---\n\n## Purpose\n\n- [mfa] Access **MUST** use two factors.\n`,
};

/** A guideline with the given lines in its head, and a body. */
export const aGuidelineFile = (lines: readonly string[] = [], body = 'Text.\n'): string => {
  const keys = new Set(lines.map((line) => line.split(':')[0]));
  return `---\n${[...head.filter((line) => !keys.has(line.split(':')[0] ?? '')), ...lines].join('\n')}\n---\n\n${body}`;
};

const folders: string[] = [];

/** Writes files below a new temporary folder, which goes when the tests of the file end. */
export const anOfficeFolder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-office-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
};

/** Removes the folders made so far. tests/remove-folders.ts calls it at the end of each test file: a hook in here would be one for the first file only, where files share modules. */
export const removeOfficeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};
