import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkContent } from '#records/files.ts';
import { limits } from '#records/limits.ts';
import { anOfficeFolder } from '../office-folder.ts';

const walk = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const { files: found, problems } = walkContent(anOfficeFolder(files));
  return {
    files: found.map(({ file, kind }) => `${kind} ${file}`),
    problems: problems.map(({ file, problem }) => `${file}: ${problem.rule}`),
  };
};

describe('the files of a content folder', () => {
  it('are records and pictures, in the order of their names', () => {
    expect(
      walk({
        'roles/b.yaml': '',
        'roles/a.yaml': '',
        'policies/a.md': '',
        'policies/a.de.md': '',
        'policies/plan.png': '',
        'pages/deep/er.mdx': '',
        'organisation.yaml': '',
      }),
    ).toEqual({
      files: [
        'record organisation.yaml',
        'record pages/deep/er.mdx',
        'record policies/a.de.md',
        'record policies/a.md',
        'image policies/plan.png',
        'record roles/a.yaml',
        'record roles/b.yaml',
      ],
      problems: [],
    });
  });

  it('leave out what systems and git put there, and the README', () => {
    expect(walk({ 'README.md': '', '.gitignore': '', 'roles/.gitkeep': '', 'roles/.DS_Store': '' })).toEqual({ files: [], problems: [] });
  });

  it.each([
    ['roles/a.yml', 'file-name'],
    ['roles/a.YAML', 'file-name'],
    ['roles/Über.yaml', 'file-name'],
    ['roles/a b.yaml', 'file-name'],
    ['roles/a_b.yaml', 'file-name'],
    ['roles/a\nb.yaml', 'file-name'],
    ['Roles/a.yaml', 'file-name'],
    ['roles/a.json', 'file-type'],
    ['roles/a', 'file-type'],
    ['roles/a.html', 'file-type'],
    ['roles/.env', 'file-type'],
    ['roles/a.mdx', 'mdx-outside-pages'],
    ['README.mdx', 'mdx-outside-pages'],
    ['policies/README.md', 'file-name'],
  ])('are refused by their name: %j', (file, rule) => {
    const { files, problems } = walk({ [file]: '' });
    expect(files).toEqual([]);
    expect(problems.map((text) => text.replace(/^.*: /s, ''))).toEqual([rule]);
  });

  it('are bounded in size, pictures more widely', () => {
    expect(
      walk({
        'roles/a.yaml': 'x'.repeat(limits.fileBytes),
        'roles/b.yaml': 'x'.repeat(limits.fileBytes + 1),
        'roles/c.png': 'x'.repeat(limits.imageBytes),
        'roles/d.png': 'x'.repeat(limits.imageBytes + 1),
      }),
    ).toEqual({
      files: ['record roles/a.yaml', 'image roles/c.png'],
      problems: ['roles/b.yaml: too-large', 'roles/d.png: too-large'],
    });
  });

  it('do not collide where capitals do not count', () => {
    const { problems } = walk({ 'roles/a.yaml': '', 'roles/A.yaml': '' });
    expect(problems).toContain('roles/a.yaml: file-name');
  });

  it('are never reached by symbolic links, of files or folders', () => {
    const folder = anOfficeFolder({ 'roles/a.yaml': '', 'units/a.yaml': '' });
    symlinkSync(path.join(folder, 'roles'), path.join(folder, 'teams'));
    symlinkSync('a.yaml', path.join(folder, 'roles/b.yaml'));
    symlinkSync('nowhere.yaml', path.join(folder, 'roles/c.yaml'));
    symlinkSync('..', path.join(folder, 'units/loop'));
    const { files, problems } = walkContent(folder);
    expect(files.map(({ file }) => file)).toEqual(['roles/a.yaml', 'units/a.yaml']);
    expect(problems.map(({ file, problem }) => `${file}: ${problem.rule}`)).toEqual([
      'roles/b.yaml: symbolic-link',
      'roles/c.yaml: symbolic-link',
      'teams: symbolic-link',
      'units/loop: symbolic-link',
    ]);
  });

  it('may be folders by name', () => {
    const folder = anOfficeFolder({});
    mkdirSync(path.join(folder, 'roles/a.yaml'), { recursive: true });
    expect(walkContent(folder)).toEqual({ files: [], problems: [] });
  });
});
