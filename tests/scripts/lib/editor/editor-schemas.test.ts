/** The schemas of the editor say of every record what the check says, in words that people understand. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../../../scripts/lib/editor/editor-schemas.ts';
import { schemaFilesForEditor, settingFiles } from '../../../../scripts/lib/editor/vscode-files.ts';
import { repository } from '../../../../scripts/lib/run.ts';
import { offered, told, underlined } from './language-service.ts';

const risks = 'content/projects/erp/risks.yaml';
const risk = '- id: vendor\n  title: Vendor leaves\n  likelihood: 3\n  impact: 4\n  owner: cfo\n  status: open\n';

describe('the files of the editor', () => {
  it('are those that npm run editor writes now', () => {
    const place = { folder: repository, content: path.join(repository, 'content') };
    const schemas = schemaFilesForEditor();
    for (const { file, text } of [...schemas, ...settingFiles(place)]) {
      expect(readFileSync(path.join(repository, file), 'utf8'), `${file}: run npm run editor -- --write`).toBe(text);
    }
    expect(readdirSync(path.join(repository, '.vscode/schemas')).sort()).toEqual(schemas.map(({ file }) => path.basename(file)).sort());
  });

  it('call the check of an office elsewhere from the folder of Kontor', () => {
    const folder = path.join(path.dirname(repository), 'office');
    const tasks = settingFiles({ folder, content: folder }).find(({ file }) => file.endsWith('tasks.json'))?.text;
    const { tasks: list } = JSON.parse(tasks ?? '') as { tasks: readonly { options: object; args: readonly string[] }[] };
    expect(list[0]?.options).toMatchObject({ cwd: `\${workspaceFolder}/../${path.basename(repository)}` });
    expect(list[0]?.args.at(-1)).toBe('${workspaceFolder}/');
    const settings = settingFiles({ folder, content: folder }).find(({ file }) => file.endsWith('settings.json'))?.text;
    expect(settings).toContain('"projects/*/risks.yaml"');
  });
});

describe('the schemas of the editor', () => {
  it('hold for every record of the sample office', { timeout: 120_000 }, async () => {
    const content = path.join(repository, 'content');
    const files = readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const name = `content/${path.relative(content, file).split(path.sep).join('/')}`;
      expect(await underlined(name, readFileSync(file, 'utf8')), name).toEqual([]);
    }
  });

  it('hold for the heads of Markdown records', async () => {
    const head = (file: string): string => readFileSync(path.join(repository, 'content', file), 'utf8').split(/^---$/m)[1] ?? '';
    for (const file of readdirSync(path.join(repository, 'content/policies')).filter((name) => /^[a-z-]+\.md$/.test(name))) {
      expect(await underlined('head-of/policies/a.yaml', head(`policies/${file}`)), file).toEqual([]);
    }
    expect(await underlined('head-of/status/a.yaml', head('projects/erp-renewal/status/2026-10.md'))).toEqual([]);
    expect(await underlined('head-of/status/a.yaml', 'state: final\n')).toContain(
      '1:8 Value is not accepted. Valid values: "draft", "published".',
    );
  });

  it.each([
    ['an id that is none', risk.replace('vendor', 'Vendor A'), '1:7 Expected an id in kebab-case, such as "data-centre-exit".'],
    ['a value out of bounds', risk.replace('impact: 4', 'impact: 6'), '4:11 Value is above the maximum of 5.'],
    [
      'a word that is not in the list',
      risk.replace('open', 'offen'),
      '6:11 Value is not accepted. Valid values: "open", "mitigating", "materialised", "closed".',
    ],
    ['a key that does not exist', `${risk}  likelyhood: 3\n`, '7:3 Property likelyhood is not allowed.'],
    ['a key that is missing', risk.replace('  owner: cfo\n', ''), '1:3 Missing property "owner".'],
    ['a day that does not exist', `${risk}  raised: 2026-02-30\n`, '7:11 Expected a day that exists, such as 2026-10-31.'],
    ['a record where a list belongs', 'id: vendor\n', '1:1 Incorrect type. Expected "array".'],
  ])('underline %s', async (_what, text, message) => {
    expect(await underlined(risks, risk)).toEqual([]);
    expect(await underlined(risks, text)).toContain(message);
  });

  it('underline a language that the site does not speak, and a text that is none', async () => {
    for (const title of ['{fr: Départ}', '5', '[Vendor leaves]']) {
      expect(await underlined(risks, risk.replace('Vendor leaves', title)), title).toEqual([expect.stringMatching(/^2:/)]);
    }
  });

  it('take amounts with two decimals, and no third', async () => {
    const line = (amount: string): string => `- month: 2026-10\n  pool: cloud\n  kind: opex\n  planned: ${amount}\n`;
    for (const amount of ['1250.1', '0.07', '-19.99', '{amount: 4.35, currency: USD}']) {
      expect(await underlined('content/projects/erp/budget.yaml', line(amount)), amount).toEqual([]);
    }
    expect(await underlined('content/projects/erp/budget.yaml', line('1.005'))).not.toEqual([]);
  });

  it('complete keys, listed values, and texts in one language or two', async () => {
    expect(await offered(risks, '- id: vendor\n  |')).toEqual(expect.arrayContaining(['title', 'likelihood', 'residual', 'audience']));
    expect(await offered(risks, '- id: vendor\n  status: |\n  owner: cfo\n')).toEqual(['open', 'mitigating', 'materialised', 'closed']);
    expect(await offered(risks, '- id: vendor\n  opportunity: |')).toEqual(['true', 'false']);
    expect(await offered(risks, '- id: vendor\n  title: |')).toEqual(['one text', 'one text a language']);
    expect(await offered(risks, '- id: vendor\n  title:\n    |')).toEqual(expect.arrayContaining(['en', 'de']));
  });

  it('say what a field is, what it may name, and how it is written', async () => {
    const owner = await told(risks, '- id: vendor\n  own|er: cfo\n');
    expect(owner).toContain('Role that watches over it.');
    expect(owner).toContain('Name of a file of `roles/{id}.yaml`.');
    expect(await told(risks, '- id: vendor\n  rai|sed: 2026-01-31\n')).toContain('Write a day that exists, such as 2026-10-31.');
  });

  it('hold for the mapping of an import, of registers and of readers', async () => {
    for (const name of ['risk-list', 'major-projects']) {
      const text = readFileSync(path.join(repository, `tests/fixtures/csv/${name}.mapping.yaml`), 'utf8');
      expect(await underlined(`lists/${name}.mapping.yaml`, text), name).toEqual([]);
      expect(await underlined(`lists/${name}.mapping.yaml`, text.replace('separator', 'seperator'))).not.toEqual([]);
    }
    expect(await offered('a.mapping.yaml', 'target: |')).toContain('risks');
    expect(await offered('a.mapping.yaml', 'target: acknowledgements\n|')).toEqual(expect.arrayContaining(['confirmed', 'groups']));
  });

  it('hold no key that a strict validator would refuse, and no pattern without words', () => {
    const known = new Set([
      'type',
      'properties',
      'required',
      'additionalProperties',
      'items',
      'anyOf',
      'allOf',
      'enum',
      'const',
      'pattern',
      'minimum',
      'maximum',
      'exclusiveMinimum',
      'exclusiveMaximum',
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'multipleOf',
      'propertyNames',
      'description',
      'default',
      'title',
      '$schema',
      '$comment',
    ]);
    const forEditors = new Set(['patternErrorMessage', 'markdownDescription', 'defaultSnippets']);
    const look = (schema: unknown, where: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        expect(known.has(key) || forEditors.has(key), `${where}: ${key}`).toBe(true);
        if (key === 'properties') for (const [name, inner] of Object.entries(value as object)) look(inner, `${where}.${name}`);
        else if (key === 'items' || key === 'additionalProperties' || key === 'propertyNames') look(value, where);
        else if (key === 'anyOf' || key === 'allOf') for (const inner of value as readonly unknown[]) look(inner, where);
      }
    };
    for (const { name, schema } of editorSchemas()) look(schema, name);
  });
});
