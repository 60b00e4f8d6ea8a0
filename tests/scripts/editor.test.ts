/** `npm run editor`: an office of one's own gets what the editor needs, and its settings stay its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

const inContent = Object.fromEntries(Object.entries(smallOffice).map(([file, text]) => [`content/${file}`, text]));

describe.concurrent('editor', { timeout: 60_000 }, () => {
  it("writes schemas, settings, extensions and the task into a folder of one's own, and nothing a second time", async () => {
    const folder = anOfficeFolder(inContent);
    const { code, output } = await called('editor', ['--folder', folder]);
    expect(code).toBe(0);
    expect(output).toMatch(/^Written: \d+ schemas\nWritten: .*settings\.json\nWritten: .*extensions\.json\nWritten: .*tasks\.json\n$/);
    const written = filesIn(path.join(folder, '.vscode'));
    expect(written['settings.json']).toContain('"content/projects/*/risks.yaml"');
    expect(written['tasks.json']).toContain('"${workspaceFolder}/content"');
    expect(Object.keys(written)).toContain('schemas/risks.json');
    expect(await called('editor', ['--folder', folder])).toEqual({
      code: 0,
      output: 'The schemas are as they should be.\n',
      complaint: '',
    });
    expect(filesIn(path.join(folder, '.vscode'))).toEqual(written);
  });

  it('mends a schema that is out of date, and shows settings that differ instead of replacing them', async () => {
    const folder = anOfficeFolder({
      ...smallOffice,
      '.vscode/settings.json': '{"editor.rulers": [80]}\n',
      '.vscode/schemas/risks.json': '{}\n',
    });
    const shown = await called('editor', ['--folder', folder]);
    expect(shown.code).toBe(0);
    expect(shown.output).toContain('-{"editor.rulers": [80]}');
    expect(shown.output).toContain('+  "yaml.schemas": {');
    expect(shown.output).toContain('Left as it is:');
    expect(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')).toBe('{"editor.rulers": [80]}\n');
    expect(readFileSync(path.join(folder, '.vscode/schemas/risks.json'), 'utf8')).toContain('"title":"Risk"');
    expect((await called('editor', ['--folder', folder, '--write'])).code).toBe(0);
    expect(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')).toContain('"projects/*/risks.yaml"');
  });

  it('writes nothing in a dry run', async () => {
    const folder = anOfficeFolder(inContent);
    expect((await called('editor', ['--folder', folder, '--dry-run'])).output).toContain('Would write: ');
    expect(Object.keys(filesIn(folder))).toEqual(expect.not.arrayContaining(['.vscode/settings.json']));
  });

  it('ends with 2 where there is no folder, no record in it, or the records lie elsewhere', async () => {
    const folder = anOfficeFolder({ 'notes.txt': 'x' });
    writeFileSync(path.join(folder, 'file'), '');
    for (const parameters of [
      ['--folder', '/nowhere'],
      ['--folder', path.join(folder, 'file')],
      ['--folder', folder],
      ['--folder', folder, '--content', 'content'],
      ['--formt'],
    ]) {
      expect(await called('editor', parameters)).toMatchObject({ code: 2, output: '' });
    }
  });
});
