/**
 * Which layer may import which: the layer table of CONTRIBUTING.md, one line a layer. ESLint holds the same table for .astro files, which
 * dependency-cruiser cannot read (eslint.config.js). tests/layers.test.ts plants a violation of every rule.
 */

const src = (...names) => names.map((name) => `^src/${name}/`);
const npm = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name.replace('.', '\\.')}/`);
const astro = ['^astro:', ...npm('astro', '@astrojs/[^/]+')];

/**
 * The rules of one layer.
 * @param {string} name    the layer; also the name of its rule
 * @param {string} from    where its files are
 * @param {object} may
 * @param {string[]} [may.values]  what it may import
 * @param {string[]} [may.types]   what it may import types of, and only types
 * @param {boolean}  [may.node]    whether it may import Node's own modules
 * @param {string} because
 */
const layer = (name, from, { values = [], types = [], node = false }, because) => [
  {
    name,
    comment: because,
    severity: 'error',
    from: { path: from },
    // What leads nowhere is for the compiler to tell.
    to: { pathNot: [from, '^[.#]', ...values, ...types], ...(node ? { dependencyTypesNot: ['core'] } : {}) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${name}-types-only`,
          comment: `Of these it may import types only. ${because}`,
          severity: 'error',
          from: { path: from },
          to: { path: types, pathNot: [from, ...values], dependencyTypesNot: ['type-only'] },
        },
      ]),
];

/** The commands that render, and the file in which the build does so. */
const startsAstro = '^scripts/(build|dev|lib/render)\\.ts$';

const tested = '^src/(domain|rules|reports|importers|exporters)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layer(
      'schemas',
      '^src/schemas/',
      { values: npm('zod') },
      'What may be written is the base of the house: it knows Zod, and nothing of ours, of Astro or of Node.',
    ),
    ...layer(
      'domain',
      '^src/domain/',
      // Word-level differences are calculation, done by a library that touches nothing else; the anchor of a heading is one text for reader and past office.
      { values: [...npm('diff'), '^src/schemas/slug\\.ts$'], types: src('schemas') },
      'Figures are pure calculation on records and a data date: no Zod, no Astro, no Node, no clock, no words.',
    ),
    ...layer(
      'rules',
      '^src/rules/',
      // The names of fields in findings are shared by the reader and the rules, and need no Zod.
      { values: [...src('domain'), '^src/schemas/finding\\.ts$'], types: src('schemas') },
      'A rule maps an office to findings: no input or output.',
    ),
    ...layer(
      'reports',
      '^src/reports/',
      // The page of a rule is made from the rule itself: the list of rules and their severity are values.
      { values: [...src('domain'), '^src/rules/(index|run)\\.ts$'], types: src('rules', 'schemas') },
      'A report is the data that one page or export shows: numbers and ids, no words, no markup, no input or output.',
    ),
    ...layer(
      'charts',
      '^src/charts/',
      { values: src('reports', 'domain'), types: npm('chart.js') },
      'A chart is a description made from a report; the browser draws it, so nothing here touches the DOM.',
    ),
    ...layer(
      'i18n',
      '^src/i18n/',
      { types: src('schemas', 'domain', 'rules', 'reports') },
      'Words and formats know the shape of what they name, and no more.',
    ),
    ...layer(
      'importers',
      '^src/importers/',
      { values: [...src('schemas', 'domain'), ...npm('csv-parse', 'saxes')] },
      'An importer maps text to drafts and findings; reading and writing files is the command’s work.',
    ),
    ...layer(
      'exporters',
      '^src/exporters/',
      // How a text that anybody wrote is made visible is the same for all who print it, and needs no Zod.
      {
        values: [...src('reports', 'domain'), '^src/schemas/hidden-characters\\.ts$', ...npm('csv-stringify', 'fflate', 'ical-generator')],
        types: src('schemas'),
      },
      'An exporter maps an office to text or bytes; writing them is the command’s work.',
    ),
    ...layer(
      'records',
      '^src/records/',
      { values: [...src('schemas'), ...npm('js-yaml', 'gray-matter', 'yaml', 'zod', 'fastest-levenshtein')], node: true },
      'The one reader runs without Astro: check, importers, exporters and tests use it too.',
    ),
    ...layer(
      'data',
      '^src/(data/|content\\.config\\.ts$)',
      { values: [...src('records', 'schemas', 'domain'), ...astro, '(^|/)node_modules/'], node: true },
      'Hands the records to Astro and gives pages one Office; it computes and shows nothing.',
    ),
    ...layer(
      'solver',
      '^src/solver/',
      // HiGHS is the one solver; its WebAssembly is a file of the package, of which the browser needs the address.
      { values: [...npm('highs'), '^highs/runtime\\?url$'], types: src('domain') },
      'Makes the engine that the domain asks for out of a library; it knows numbers and no records.',
    ),
    ...layer(
      'components',
      '^src/(components|layouts)/',
      { values: [...src('components', 'layouts', 'i18n', 'charts', 'client', 'styles'), ...npm('astro')], types: src('reports', 'domain') },
      'Components turn a finished report into markup: they fetch, read and compute nothing.',
    ),
    {
      name: 'components-ui',
      comment: 'Tables, badges and dialogs know nothing of IT management.',
      severity: 'error',
      from: { path: '^src/components/ui/' },
      to: { path: ['^src/components/(?!ui/)', ...src('layouts', 'reports', 'domain')] },
    },
    ...layer(
      'pages',
      '^src/pages/',
      {
        values: [...src('data', 'reports', 'charts', 'components', 'layouts', 'i18n', 'client', 'styles'), ...npm('astro')],
        types: src('domain', 'rules'),
      },
      'A page asks for the Office, makes one report, and hands it to components: it reads no record and no schema.',
    ),
    ...layer(
      'client',
      '^src/client/',
      {
        // The form of a report checks with the schema itself, and writes YAML as the commands do: the parts of the reader that need no Node.
        values: [
          ...src('charts', 'domain', 'solver', 'schemas'),
          '^src/records/(problem|validate|value-lines)\\.ts$',
          '^src/i18n/(?!(en|de|words)[./])',
          ...npm('chart.js', 'zod'),
        ],
        types: src('reports', 'i18n'),
      },
      'Browser scripts enhance markup that works without them; what they import is sent to every reader.',
    ),
    ...layer(
      'editor',
      '^src/editor/',
      // The shapes of forms, and the keys under which they carry names and texts, are shared with what makes the configuration.
      { values: ['^src/exporters/editor/shape\\.ts$', ...npm('@sveltia/cms', 'yaml')], types: src('exporters') },
      'The script of /admin/ runs in the browser and turns forms into files: no records, no domain, no Node, no Astro.',
    ),
    {
      name: 'scripts',
      comment: 'Commands work without Astro; only what renders starts it.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: startsAstro },
      to: { path: [...src('data', 'pages', 'components', 'layouts', 'client'), ...astro] },
    },
    {
      name: 'scripts-astro',
      comment: 'What starts Astro uses none of what Astro renders.',
      severity: 'error',
      from: { path: startsAstro },
      to: { path: src('data', 'pages', 'components', 'layouts', 'client') },
    },
    {
      name: 'no-circular',
      comment: 'Files that import each other can neither be read nor tested one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is forgotten. (What only .astro files import is knip’s work.)',
      severity: 'error',
      from: { orphan: true, path: '^(src/(schemas|records|domain|rules|importers|exporters)|scripts/lib)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'reached-by-a-test',
      comment: 'Figures, rules, reports, importers and exporters are tested: no test reaches this file.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: tested, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tests/fixtures|\\.astro|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
