import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#schemas/finding.ts';
import { onlyUnder } from '../../../scripts/lib/paths.ts';
import { anOfficeFolder } from '../../office-folder.ts';

const content = anOfficeFolder({
  'roles/a.yaml': '',
  'roles/b.yaml': '',
  'projects/erp/project.md': '',
  'projects/erp-two/project.md': '',
  'organisation.yaml': '',
});
const findings = ['organisation.yaml', 'projects/erp-two/project.md', 'projects/erp/project.md', 'roles/a.yaml', 'roles/b.yaml'].map(
  (file): Finding => ({ file, line: 1, column: 1, rule: 'schema', severity: 'error', message: { en: '', de: '' } }),
);
const under = (...paths: readonly string[]) => onlyUnder(findings, content, paths).map(({ file }) => file);

describe('the findings of named files', () => {
  it('are all where none is named', () => {
    expect(under()).toHaveLength(5);
  });

  it('are those of a file, or of a folder', () => {
    expect(under('roles/a.yaml')).toEqual(['roles/a.yaml']);
    expect(under('roles')).toEqual(['roles/a.yaml', 'roles/b.yaml']);
    expect(under('roles/', 'organisation.yaml')).toEqual(['organisation.yaml', 'roles/a.yaml', 'roles/b.yaml']);
  });

  it('are not those of a folder whose name only begins alike', () => {
    expect(under('projects/erp')).toEqual(['projects/erp/project.md']);
  });

  it('may be named from the working folder', () => {
    expect(under(path.relative(process.cwd(), path.join(content, 'roles/b.yaml')))).toEqual(['roles/b.yaml']);
    expect(under(path.join(content, 'roles/b.yaml'))).toEqual(['roles/b.yaml']);
    expect(under(content)).toHaveLength(5);
  });

  it.each(['roles/none.yaml', '../elsewhere', '/etc', 'package.json'])('are asked for in vain of what is no record: %s', (given) => {
    expect(() => under(given)).toThrow(`There is no file or folder "${given}" among the records`);
  });
});
