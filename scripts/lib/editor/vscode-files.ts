/** What Visual Studio Code needs to complete and check records while they are written: schemas, settings, recommended extensions, and the check as a task. */
import path from 'node:path';
import { watchLines } from '../check.ts';
import { repository } from '../run.ts';
import { editorSchemas, mappingSchema } from './editor-schemas.ts';

/** Where an office lies, as the editor and the check see it. */
export interface OfficePlace {
  /** The folder that the editor opens. */
  readonly folder: string;
  /** The folder of the records, in it. */
  readonly content: string;
}

/** A file under the folder that the editor opens. */
export interface EditorFile {
  readonly file: string;
  readonly text: string;
}

const folderOf = '.vscode';

const slashes = (name: string): string => name.split(path.sep).join('/');

const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** On the matched line: `file:line:column  severity  message  [rule]`. A notice is none of the editor's words and takes the matcher's. */
const pattern = {
  regexp: '^(.+?):(\\d+):(\\d+)  (error|warning|notice)  (.*)  \\[([a-z0-9-]+)\\]$',
  file: 1,
  line: 2,
  column: 3,
  severity: 4,
  message: 5,
  code: 6,
};

const tasks = ({ folder, content }: OfficePlace): object => {
  const isOurs = path.resolve(folder) === repository;
  const there = slashes(path.relative(path.resolve(folder), repository));
  const shown = isOurs ? slashes(path.relative(folder, content)) : `\${workspaceFolder}/${slashes(path.relative(folder, content))}`;
  return {
    version: '2.0.0',
    tasks: [
      {
        label: 'Check the records while you write',
        type: 'process',
        command: 'npm',
        args: ['run', '--silent', 'check', '--', '--watch', '--content', shown],
        windows: { command: 'npm.cmd', type: 'shell' },
        options: { ...(isOurs ? {} : { cwd: `\${workspaceFolder}/${there}` }), env: { NO_COLOR: '1' } },
        isBackground: true,
        group: { kind: 'build', isDefault: true },
        presentation: { reveal: 'silent', panel: 'dedicated' },
        problemMatcher: {
          owner: 'kontor',
          source: 'kontor',
          applyTo: 'allDocuments',
          fileLocation: ['autoDetect', '${workspaceFolder}'],
          severity: 'info',
          pattern,
          background: {
            activeOnStart: true,
            beginsPattern: `^${watchLines.begins('.*')}$`,
            endsPattern: `^${watchLines.ends.replaceAll('.', '\\.')}$`,
          },
        },
      },
    ],
  };
};

const settings = ({ folder, content }: OfficePlace): object => {
  const root = slashes(path.relative(folder, content));
  const under = (file: string): string => (root === '' ? file : `${root}/${file}`);
  const mapping = mappingSchema();
  const patterns: readonly (readonly [string, readonly string[]])[] = [
    ...editorSchemas()
      .filter(({ files }) => files.length > 0)
      .map(({ name, files }) => [`./${folderOf}/schemas/${name}`, files.map(under)] as const),
    [`./${folderOf}/schemas/${mapping.name}`, [`**/${mapping.pattern}`]],
  ];
  return {
    'yaml.schemas': Object.fromEntries(patterns),
    'yaml.schemaStore.enable': false,
    'yaml.yamlVersion': '1.2',
    'yaml.format.enable': false,
    'astro.content-intellisense': true,
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.wordWrap': 'on' },
    // Suggestions come from the schema of the head; words of the text would be offered in every sentence.
    '[markdown]': {
      'editor.wordWrap': 'on',
      'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
      'editor.wordBasedSuggestions': 'off',
    },
    'files.eol': '\n',
    'search.exclude': { [`${folderOf}/schemas`]: true, dist: true },
  };
};

const extensions = {
  recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'EditorConfig.EditorConfig'],
};

/** Files that are made anew whenever the record types change; nobody writes in them. */
export const schemaFilesForEditor = (): readonly EditorFile[] =>
  [...editorSchemas(), mappingSchema()].map(({ name, schema }) => ({
    file: `${folderOf}/schemas/${name}`,
    text: `${JSON.stringify(schema)}\n`,
  }));

/** Files that are made once and then belong to the people of the office. */
export const settingFiles = (place: OfficePlace): readonly EditorFile[] => [
  { file: `${folderOf}/settings.json`, text: json(settings(place)) },
  { file: `${folderOf}/extensions.json`, text: json(extensions) },
  { file: `${folderOf}/tasks.json`, text: json(tasks(place)) },
];
