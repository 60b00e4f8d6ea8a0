/** The layer table is held by machine: a planted violation of each of its rules is reported. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository, runTool } from '../scripts/lib/run.ts';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const configuration = join(repository, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(configuration) as { forbidden: readonly { readonly name: string }[] };

const value = (module: string): string => `import { thing } from '${module}';\nexport const planted = thing;\n`;
const type = (module: string): string => `import type { Thing } from '${module}';\nexport type Planted = Thing;\n`;

/** [rule, planted file, its text]: each is forbidden by that rule. */
const violations: readonly (readonly [string, string, string])[] = [
  ['schemas', 'src/schemas/a.ts', value('#domain/thing.ts')],
  ['schemas', 'src/schemas/b.ts', value('node:fs')],
  ['schemas', 'src/schemas/c.ts', value('astro/config')],
  ['domain', 'src/domain/a.ts', value('zod')],
  ['domain', 'src/domain/b.ts', value('node:path')],
  ['domain', 'src/domain/c.ts', value('#i18n/thing.ts')],
  ['domain', 'src/domain/value/d.ts', value('../../records/thing.ts')],
  ['domain', 'src/domain/f.ts', type('astro')],
  ['domain-types-only', 'src/domain/e.ts', value('#schemas/thing.ts')],
  ['rules', 'src/rules/a.ts', value('node:fs')],
  ['rules', 'src/rules/b.ts', value('#records/thing.ts')],
  ['rules-types-only', 'src/rules/c.ts', value('#schemas/thing.ts')],
  ['reports', 'src/reports/a.ts', value('#i18n/thing.ts')],
  ['reports', 'src/reports/b.ts', value('node:fs')],
  ['reports-types-only', 'src/reports/c.ts', value('#rules/thing.ts')],
  ['charts', 'src/charts/a.ts', value('#data/thing.ts')],
  ['charts-types-only', 'src/charts/b.ts', value('chart.js')],
  ['i18n', 'src/i18n/a.ts', value('node:fs')],
  ['i18n-types-only', 'src/i18n/b.ts', value('#schemas/thing.ts')],
  ['importers', 'src/importers/a.ts', value('node:fs')],
  ['importers', 'src/importers/b.ts', value('#records/thing.ts')],
  ['exporters', 'src/exporters/a.ts', value('node:fs')],
  ['exporters', 'src/exporters/b.ts', value('#i18n/thing.ts')],
  ['exporters-types-only', 'src/exporters/c.ts', value('#schemas/thing.ts')],
  ['client-types-only', 'src/client/c.ts', value('#i18n/en/thing.ts')],
  ['records', 'src/records/a.ts', value('astro/loaders')],
  ['records', 'src/records/b.ts', value('#domain/thing.ts')],
  ['data', 'src/data/a.ts', value('#components/thing.ts')],
  ['data', 'src/content.config.ts', value('#reports/thing.ts')],
  ['components', 'src/components/project/a.ts', value('#data/thing.ts')],
  ['components', 'src/layouts/b.ts', value('#records/thing.ts')],
  ['components', 'src/components/project/c.ts', value('node:fs')],
  ['components-types-only', 'src/components/project/d.ts', value('#reports/thing.ts')],
  ['components-types-only', 'src/components/project/e.ts', value('#domain/thing.ts')],
  ['components-ui', 'src/components/ui/a.ts', type('#reports/thing.ts')],
  ['components-ui', 'src/components/ui/b.ts', value('../project/thing.ts')],
  ['pages', 'src/pages/a.ts', value('#records/thing.ts')],
  ['pages', 'src/pages/b.ts', type('#schemas/thing.ts')],
  ['pages-types-only', 'src/pages/c.ts', value('#domain/thing.ts')],
  ['client', 'src/client/a.ts', value('node:fs')],
  ['client-types-only', 'src/client/b.ts', value('#reports/thing.ts')],
  ['solver', 'src/solver/a.ts', value('node:fs')],
  ['solver-types-only', 'src/solver/b.ts', value('#domain/thing.ts')],
  ['editor', 'src/editor/a.ts', value('node:fs')],
  ['editor', 'src/editor/b.ts', value('#records/thing.ts')],
  ['editor-types-only', 'src/editor/c.ts', value('#exporters/thing.ts')],
  ['scripts', 'scripts/a.ts', value('../src/data/thing.ts')],
  ['scripts', 'scripts/lib/b.ts', value('astro')],
  ['scripts-astro', 'scripts/build.ts', value('#pages/thing.ts')],
  ['no-circular', 'src/domain/circle-a.ts', "import { b } from './circle-b.ts';\nexport const a = (): number => b();\n"],
  ['no-orphans', 'src/schemas/forgotten.ts', 'export const forgotten = 1;\n'],
  ...['domain', 'rules', 'reports', 'importers', 'exporters'].map(
    (layer) =>
      ['reached-by-a-test', `src/${layer}/untested.ts`, "import { thing } from './thing.ts';\nexport const planted = thing;\n"] as const,
  ),
];

/** What the table allows, one or more lines a layer. */
const allowed: readonly (readonly [string, string])[] = [
  ['src/schemas/z.ts', value('zod')],
  ['src/domain/z.ts', type('#schemas/thing.ts')],
  // The other half of the circle above: one of the two is reported.
  ['src/domain/circle-b.ts', "import { a } from './circle-a.ts';\nexport const b = (): number => a();\n"],
  ['src/rules/z.ts', `${value('#domain/thing.ts')}import type { Thing } from '#schemas/thing.ts';\nexport type Other = Thing;\n`],
  ['src/reports/z.ts', `${value('#domain/thing.ts')}import type { Thing } from '#rules/thing.ts';\nexport type Other = Thing;\n`],
  ['src/charts/z.ts', `${value('#reports/thing.ts')}import type { Chart } from 'chart.js';\nexport type Other = Chart;\n`],
  ['src/i18n/z.ts', type('#domain/thing.ts')],
  ['src/importers/z.ts', value('#schemas/thing.ts')],
  ['src/exporters/z.ts', value('#reports/thing.ts')],
  ['src/records/z.ts', `${value('node:fs')}import { load } from 'js-yaml';\nexport const other = load;\n`],
  ['src/data/z.ts', `${value('#records/thing.ts')}import { getCollection } from 'astro:content';\nexport const other = getCollection;\n`],
  [
    'src/components/project/z.ts',
    `${value('#charts/thing.ts')}import type { Thing } from '#reports/thing.ts';\nexport type Other = Thing;\n`,
  ],
  ['src/components/ui/z.ts', value('#i18n/thing.ts')],
  ['src/layouts/z.ts', value('#components/ui/thing.ts')],
  ['src/pages/z.ts', value('#data/thing.ts')],
  ['src/client/z.ts', value('chart.js')],
  ['src/solver/z.ts', `${value('highs')}import type { Thing } from '#domain/thing.ts';\nexport type Other = Thing;\n`],
  ['src/client/x.ts', value('#solver/thing.ts')],
  ['src/client/y.ts', value('#i18n/thing.ts')],
  ['src/editor/z.ts', `${value('yaml')}import type { Thing } from '#exporters/thing.ts';\nexport type Other = Thing;\n`],
  ['scripts/z.ts', value('#rules/thing.ts')],
  ['scripts/dev.ts', value('astro')],
  ['scripts/lib/render.ts', value('astro')],
  // A test reaches all of the five tested layers but the files named `untested`.
  ...['domain', 'rules', 'reports', 'importers', 'exporters'].map(
    (layer) =>
      [
        `tests/${layer}.test.ts`,
        violations
          .map(([, file]) => file)
          .concat(`src/${layer}/z.ts`, `src/${layer}/thing.ts`)
          .filter((file) => file.startsWith(`src/${layer}/`) && !file.endsWith('/untested.ts'))
          .map((file) => `import '../${file}';\n`)
          .join(''),
      ] as const,
  ),
];

const layers = [
  'schemas',
  'records',
  'data',
  'domain',
  'rules',
  'reports',
  'charts',
  'importers',
  'exporters',
  'i18n',
  'layouts',
  'pages',
  'client',
  'solver',
];
const folders = [...layers, 'components', 'components/ui', 'components/project', 'i18n/en'];

describe('dependency-cruiser', () => {
  let house = '';
  let reported: readonly string[] = [];

  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'kontor-layers-'));
    for (const name of ['zod', 'astro', 'chart.js', 'js-yaml', 'yaml', 'highs']) {
      plant(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      for (const file of ['index', 'config', 'loaders']) plant(`node_modules/${name}/${file}.js`, 'export const thing = 1;\n');
    }
    plant(
      'package.json',
      JSON.stringify({
        type: 'module',
        dependencies: { zod: '1', astro: '1', 'chart.js': '1', 'js-yaml': '1', yaml: '1', highs: '1' },
        imports: { '#*': './src/*' },
      }),
    );
    plant('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', noEmit: true } }));
    for (const folder of folders) {
      plant(`src/${folder}/thing.ts`, 'export const thing = 1;\nexport interface Thing { readonly of: number }\n');
    }
    for (const [file, text] of allowed) plant(file, text);
    for (const [, file, text] of violations) plant(file, text);
    const parameters = ['src', 'scripts', 'tests', '--config', configuration, '--output-type', 'json'];
    const { output } = await runTool('dependency-cruiser', 'depcruise', parameters, { folder: house });
    const { summary } = JSON.parse(output) as { summary: { violations: readonly Violation[] } };
    reported = summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`);
  }, 60_000);

  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  it.each(violations)('reports a violation of %s in %s', (rule, file) => {
    expect(reported).toContain(`${rule}: ${file}`);
  });

  it('reports nothing that was not planted', () => {
    const planted = new Set(violations.map(([rule, file]) => `${rule}: ${file}`));
    expect(reported.filter((violation) => !planted.has(violation))).toEqual([]);
  });

  it('has a planted violation for each of its rules', () => {
    expect([...new Set(violations.map(([rule]) => rule))].sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });
});

describe('ESLint', () => {
  const eslint = new ESLint({
    cwd: repository,
    // Planted files lie in no project of TypeScript: rules that need types are left out.
    overrideConfig: [
      { files: ['**/*.ts'], ...typescript.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } },
    ],
  });

  const rulesBroken = async (file: string, text: string): Promise<readonly (string | null)[]> => {
    const [result] = await eslint.lintText(text, { filePath: join(repository, file) });
    const fatal = result?.messages.find((message) => message.fatal === true);
    if (fatal !== undefined) throw new Error(fatal.message);
    return result?.messages.map((message) => message.ruleId) ?? [];
  };

  const imports = '@typescript-eslint/no-restricted-imports';
  const syntax = 'no-restricted-syntax';
  const astroImport = (statement: string): string => `---\n${statement}\n---\n<p>{String(thing)}</p>\n`;
  const astroMarkup = (markup: string): string => `---\nconst value = 'x';\n---\n${markup}\n`;

  it.each([
    [
      'a component that asks for records',
      imports,
      'src/components/project/Planted.astro',
      astroImport("import { thing } from '#data/thing.ts';"),
    ],
    ['a component that reads files', imports, 'src/components/project/Planted.astro', astroImport("import { thing } from 'node:fs';")],
    [
      'a component that queries collections',
      imports,
      'src/components/project/Planted.astro',
      astroImport("import { thing } from 'astro:content';"),
    ],
    [
      'a component that makes its report',
      imports,
      'src/components/project/Planted.astro',
      astroImport("import { thing } from '#reports/thing.ts';"),
    ],
    [
      'a component that computes',
      imports,
      'src/components/project/Planted.astro',
      astroImport("import { thing } from '../../domain/thing.ts';"),
    ],
    [
      'a component that takes types of a schema',
      imports,
      'src/components/project/Planted.astro',
      astroImport("import type { thing } from '#schemas/thing.ts';"),
    ],
    [
      'a component that runs a rule',
      imports,
      'src/components/project/Planted.astro',
      astroImport("import { thing } from '#rules/thing.ts';"),
    ],
    ['a layout that asks for records', imports, 'src/layouts/Planted.astro', astroImport("import { thing } from '/src/records/thing.ts';")],
    [
      'a badge that knows a project',
      imports,
      'src/components/ui/Planted.astro',
      astroImport("import type { thing } from '#reports/thing.ts';"),
    ],
    [
      'a table that knows the portfolio',
      imports,
      'src/components/ui/Planted.astro',
      astroImport("import thing from '../portfolio/Thing.astro';"),
    ],
    ['a page that reads records', imports, 'src/pages/planted.astro', astroImport("import { thing } from '#records/thing.ts';")],
    [
      'a page that takes types of a schema',
      imports,
      'src/pages/planted.astro',
      astroImport("import type { thing } from '../schemas/thing.ts';"),
    ],
    ['a page that computes', imports, 'src/pages/planted.astro', astroImport("import { thing } from '#domain/thing.ts';")],
    ['a page that queries collections', imports, 'src/pages/planted.astro', astroImport("import { thing } from 'astro:content';")],
    ['a page that knows a command', imports, 'src/pages/planted.astro', astroImport("import { thing } from '../../scripts/lib/thing.ts';")],
    [
      'an import that hides its layer',
      syntax,
      'src/pages/planted.astro',
      astroImport("const { thing } = await import('#records/thing.ts');"),
    ],
    ['files read by a pattern', syntax, 'src/pages/planted.astro', astroImport("const thing = import.meta.glob('../*.md');")],
    ['the clock in a page', syntax, 'src/pages/planted.astro', astroImport('const thing = new Date();')],
    ['markup from a string', 'astro/no-set-html-directive', 'src/components/project/Planted.astro', astroMarkup('<p set:html={value} />')],
    ['an inline script', syntax, 'src/components/project/Planted.astro', astroMarkup('<script is:inline>start();</script>')],
    [
      'data written into a script',
      syntax,
      'src/components/project/Planted.astro',
      astroMarkup('<script define:vars={{ value }}>start(value);</script>'),
    ],
    ['a style attribute', syntax, 'src/components/project/Planted.astro', astroMarkup('<p style="color: red">x</p>')],
    ['an event attribute', syntax, 'src/components/project/Planted.astro', astroMarkup('<button onclick="start()">x</button>')],
    ['data spread into an element', syntax, 'src/components/project/Planted.astro', astroMarkup('<p {...{ title: value }}>x</p>')],
    ['an image without a text', 'astro/jsx-a11y/alt-text', 'src/components/project/Planted.astro', astroMarkup('<img src="/a.png" />')],
    ['the clock in a figure', syntax, 'src/domain/planted.ts', 'export const planted = (): number => Date.now();\n'],
    [
      'the time zone of the machine in a figure',
      syntax,
      'src/domain/planted.ts',
      'export const planted = (day: Date): number => day.getDate();\n',
    ],
    ['chance in a figure', syntax, 'src/domain/planted.ts', 'export const planted = (): number => Math.random();\n'],
    [
      'the environment in a figure',
      'no-restricted-globals',
      'src/domain/planted.ts',
      'export const planted = (): number => process.pid;\n',
    ],
    ['a default export', syntax, 'src/rules/planted.ts', 'export default 1;\n'],
    ['a barrel', syntax, 'src/rules/planted.ts', "export * from './other.ts';\n"],
    ['a file that hands on what another exports', syntax, 'src/domain/value/planted.ts', "export { other } from './other.ts';\n"],
    ['a folder of odds and ends', syntax, 'src/domain/utils/planted.ts', 'export const planted = 1;\n'],
    ['a file of odds and ends', syntax, 'src/components/helpers/Planted.astro', astroMarkup('<p>{value}</p>')],
    ['a source file of 251 lines', 'max-lines', 'src/domain/planted.ts', `export const planted = 1;\n${'// line\n'.repeat(250)}`],
    ['a page of 121 lines', 'max-lines', 'src/pages/planted.ts', `export const planted = 1;\n${'// line\n'.repeat(120)}`],
  ])('reports %s', async (_what, rule, file, text) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  it.each([
    [
      'a component with the type of its report',
      'src/components/project/Planted.astro',
      astroImport("import type { thing } from '#reports/thing.ts';"),
    ],
    ['a component with words and charts', 'src/components/project/Planted.astro', astroImport("import { thing } from '#i18n/thing.ts';")],
    ['a page with the office and a report', 'src/pages/planted.astro', astroImport("import { thing } from '#data/thing.ts';")],
    [
      'a browser script of a component',
      'src/components/ui/Planted.astro',
      astroMarkup("<p>{value}</p>\n<script>\n  import '#client/thing.ts';\n</script>"),
    ],
    ['the one component that writes sanitised Markdown', 'src/components/ui/Markdown.astro', astroMarkup('<div set:html={value} />')],
    ['the clock where the data date is made', 'src/data/as-of.ts', 'export const planted = (): number => Date.now();\n'],
    ['the clock of the reader', 'src/client/today.ts', 'export const planted = (): Date => new Date();\n'],
    ['a registry', 'src/rules/index.ts', "import { other } from './other.ts';\nexport const planted = [other];\n"],
  ])('accepts %s', async (_what, file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });
});
