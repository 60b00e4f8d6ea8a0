/** What the linter holds: TypeScript's strictest rules, the habits of CONTRIBUTING.md, and for .astro files the layers and the site's security policy. */
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

const problem = (selector, message) => ({ selector, message });

const noDefaultExport = [
  problem('ExportDefaultDeclaration', 'Export by name, so that a thing has one name everywhere.'),
  problem('ExportNamedDeclaration > ExportSpecifier[exported.name="default"]', 'Export by name, so that a thing has one name everywhere.'),
];

const noBarrel = [
  problem('ExportAllDeclaration', 'No barrels: import a thing from the file that makes it.'),
  problem('ExportNamedDeclaration[source]', 'No barrels: import a thing from the file that makes it.'),
];

const noClock = [
  problem(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'The clock is read in src/data/as-of.ts and scripts/lib only: take the data date as a parameter.',
  ),
  problem(
    'CallExpression[callee.name="Date"]',
    'The clock is read in src/data/as-of.ts and scripts/lib only: take the data date as a parameter.',
  ),
  problem(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'The clock is read in src/data/as-of.ts and scripts/lib only: take the data date as a parameter.',
  ),
  problem(
    'MemberExpression[object.name="Temporal"][property.name="Now"]',
    'The clock is read in src/data/as-of.ts and scripts/lib only: take the data date as a parameter.',
  ),
];

const noLocalTime = [
  problem(
    'CallExpression > MemberExpression[property.name=/^[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
    'The result depends on the time zone of the machine: days are text; use the UTC methods.',
  ),
];

const noChance = [
  problem('MemberExpression[object.name="Math"][property.name="random"]', 'The same records give the same bytes: no chance outside tests.'),
];

const typescriptHabits = [...noBarrel, ...noClock, ...noLocalTime, ...noChance];

const restrict = (...problems) => ({ 'no-restricted-syntax': ['error', ...problems] });

/** `#data/x`, `../data/x` and `/src/data/x` for the named layers. */
const reaching = (layers) => `^(?:#|(?:\\.\\.?/)+(?:src/)?|/src/)(?:${layers.join('|')})(?:/|$)`;

/** The layer table for files that dependency-cruiser cannot read: `never` at all, or `typesOnly`. */
const layer = ({ never, typesOnly = [], because }) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: reaching(never), message: because },
        ...(typesOnly.length === 0 ? [] : [{ regex: reaching(typesOnly), allowTypeImports: true, message: `Types only. ${because}` }]),
        {
          regex: '^(?:astro:content$|node:|zod$|js-yaml$|gray-matter$|yaml$)',
          message: 'Only src/data asks for content; no page or component reads files.',
        },
        { regex: '(?:^|/)(?:scripts|tests)/', message: 'The site knows nothing of commands and tests.' },
      ],
    },
  ],
});

const inputAndOutput = [
  'process',
  'console',
  'fetch',
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
];

export default defineConfig(
  globalIgnores(['dist', 'dist-*', 'dist.*', '.astro', '.cache', 'coverage', 'content', 'public', 'tests/fixtures']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{js,mjs,cjs,ts,astro}'],
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implicit-coercion': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-properties': ['error', { object: 'Object', property: 'assign', message: 'Make a new object with a spread.' }],
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },

  // TypeScript
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `if (figure)` would take 0 for unknown.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNumber: false, allowNullableObject: true, allowNullableBoolean: true, allowString: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      ...restrict(...typescriptHabits),
    },
  },
  { files: ['src/**/*.ts'], rules: restrict(...typescriptHabits, ...noDefaultExport) },
  { files: ['src/data/as-of.ts'], rules: restrict(...noBarrel, ...noLocalTime, ...noChance, ...noDefaultExport) },
  // The day of the reader, in the reader's own zone.
  { files: ['src/client/today.ts'], rules: restrict(...noBarrel, ...noChance, ...noDefaultExport) },
  { files: ['scripts/lib/**/*.ts'], rules: restrict(...noBarrel, ...noLocalTime, ...noChance) },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/pages/**'], rules: { 'max-lines': ['error', { max: 120 }] } },
  {
    files: ['tests/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }], ...restrict(...noBarrel, ...noClock) },
  },
  {
    files: ['src/{schemas,domain,rules,reports,charts,i18n,importers,exporters}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...inputAndOutput.map((name) => ({ name, message: 'This layer gets all that it needs as parameters: no input or output here.' })),
      ],
    },
  },
  // The tools' own configuration
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: { module: 'writable', process: 'readonly' } },
  },

  // Astro
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: {
      'max-lines': ['error', { max: 120 }],
      'astro/no-set-html-directive': 'error',
      // What scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      ...restrict(
        ...noClock,
        ...noLocalTime,
        ...noChance,
        problem('ImportExpression', 'Import statically, so that the linter sees which layer it is.'),
        problem('MemberExpression[object.type="MetaProperty"][property.name="glob"]', 'Only the reader reads files.'),
        problem(
          'JSXAttribute > JSXNamespacedName[namespace.name="is"][name.name="inline"]',
          'The security policy allows no inline script or style.',
        ),
        problem(
          'JSXAttribute > JSXNamespacedName[namespace.name="define"]',
          'define:vars writes an inline script or style: pass data in data-* attributes.',
        ),
        problem(
          'JSXAttribute[name.name="style"]',
          'The security policy allows no style attributes: use a class, or presentation attributes in SVG.',
        ),
        problem('JSXAttribute[name.name=/^on[a-z]+$/i]', 'The security policy allows no event attributes: add a listener in src/client.'),
        problem(
          'JSXOpeningElement[name.type="JSXIdentifier"][name.name=/^[a-z]/] > JSXSpreadAttribute',
          'Name the attributes: spread data could set any attribute.',
        ),
      ),
    },
  },
  // The one place that puts sanitised Markdown into a page.
  { files: ['src/components/ui/Markdown.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  {
    files: ['src/{components,layouts}/**/*.astro'],
    rules: layer({
      never: ['data', 'records', 'schemas', 'rules', 'importers', 'exporters', 'pages', 'solver'],
      typesOnly: ['reports', 'domain'],
      because: 'A component turns a finished report into markup: it fetches, reads and computes nothing.',
    }),
  },
  {
    files: ['src/components/ui/**/*.astro'],
    rules: layer({
      never: [
        'data',
        'records',
        'schemas',
        'rules',
        'importers',
        'exporters',
        'pages',
        'solver',
        'reports',
        'domain',
        'layouts',
        'handbook',
        'portfolio',
        'project',
        'compliance',
        'resources',
      ],
      because: 'Tables, badges and dialogs know nothing of IT management.',
    }),
  },
  {
    files: ['src/pages/**/*.astro'],
    rules: layer({
      never: ['records', 'schemas', 'importers', 'exporters', 'solver'],
      typesOnly: ['domain', 'rules'],
      because: 'A page asks for the Office, makes one report, and hands it to components.',
    }),
  },

  {
    files: ['src/**/{utils,helpers,lib}/**', 'src/**/{utils,helpers}.{ts,astro}'],
    rules: restrict(problem('Program', 'Not here: name the file and its folder for their concept (CONTRIBUTING.md).')),
  },
);
