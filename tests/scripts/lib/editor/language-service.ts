/** The service that editors ask about YAML, with the schemas and patterns that `npm run editor` wrote. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import yaml from 'yaml-language-server';
import { repository } from '../../../../scripts/lib/run.ts';

const folder = path.join(repository, '.vscode');

const { 'yaml.schemas': patterns } = JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8')) as {
  readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
};

const service = yaml.getLanguageService({
  schemaRequestService: (address) => Promise.resolve(readFileSync(new URL(address), 'utf8')),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).toString() },
  telemetry: { send: () => undefined, sendError: () => undefined, sendTrack: () => undefined },
  clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } } } },
});

const schemaAddress = (name: string): string => `file://${path.join(folder, 'schemas', name)}`;

service.configure({
  validate: true,
  completion: true,
  hover: true,
  customTags: [],
  yamlVersion: '1.2',
  isKubernetes: false,
  schemas: [
    ...Object.entries(patterns).map(([name, fileMatch]) => ({ uri: schemaAddress(path.basename(name)), fileMatch: [...fileMatch] })),
    // The head of a Markdown record, taken out of its file as Astro's extension does.
    { uri: schemaAddress('policies.json'), fileMatch: ['head-of/policies/*'] },
    { uri: schemaAddress('status.json'), fileMatch: ['head-of/status/*'] },
  ],
});

let version = 0;

/** A file under the folder that the editor has open. */
const opened = (file: string, text: string): TextDocument => TextDocument.create(`file:///office/${file}`, 'yaml', ++version, text);

/** What the editor underlines: `line:column message`. */
export const underlined = async (file: string, text: string): Promise<readonly string[]> =>
  (await service.doValidation(opened(file, text), false)).map(
    ({ range, message }) =>
      `${String(range.start.line + 1)}:${String(range.start.character + 1)} ${typeof message === 'string' ? message : message.value}`,
  );

const placeAfter = (before: string): { readonly line: number; readonly character: number } => {
  const lines = before.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

/** What the editor offers at the mark `|`. */
export const offered = async (file: string, text: string): Promise<readonly string[]> => {
  const [before = '', after = ''] = text.split('|');
  const list = await service.doComplete(opened(file, `${before}${after}`), placeAfter(before), false);
  return list.items.map(({ label }) => label);
};

/** What the editor tells of the word before the mark `|`. */
export const told = async (file: string, text: string): Promise<string> => {
  const [before = '', after = ''] = text.split('|');
  const hover = await service.doHover(opened(file, `${before}${after}`), placeAfter(before));
  return typeof hover?.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
};
