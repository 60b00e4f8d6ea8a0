/** Files of one change are written together or not at all. */
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffOf, refuseUnreadable, writeChanges } from '../../../../scripts/lib/governance/write-changes.ts';
import { anOfficeFolder } from '../../../office-folder.ts';
import { filesIn } from '../../command-call.ts';

const changed = { file: 'policies/a.md', before: 'old\n', after: 'new\n' };
const fresh = { file: 'versions/policies/a/1.0.md', before: undefined, after: 'kept\n' };

describe('changes are written', () => {
  it('all of them, with the rights that a file had, and nothing beside them', () => {
    const folder = anOfficeFolder({ 'policies/a.md': 'old\n' });
    chmodSync(path.join(folder, 'policies/a.md'), 0o664);
    writeChanges(folder, [changed, fresh]);
    expect(filesIn(folder)).toEqual({ 'policies/a.md': 'new\n', 'versions/policies/a/1.0.md': 'kept\n' });
    expect(statSync(path.join(folder, 'policies/a.md')).mode & 0o777).toBe(0o664);
  });

  it('none, where a person has changed a file meanwhile', () => {
    const folder = anOfficeFolder({ 'policies/a.md': 'mine\n' });
    expect(() => {
      writeChanges(folder, [changed, fresh]);
    }).toThrow('was changed while the command ran');
    expect(filesIn(folder)).toEqual({ 'policies/a.md': 'mine\n' });
  });

  it('none, where a new file is there already: it is left as it is', () => {
    const folder = anOfficeFolder({ 'policies/a.md': 'old\n', [fresh.file]: 'mine\n' });
    expect(() => {
      writeChanges(folder, [changed, fresh]);
    }).toThrow('exists already');
    expect(filesIn(folder)).toEqual({ 'policies/a.md': 'old\n', [fresh.file]: 'mine\n' });
  });

  it('none, where a later file cannot be written: the new ones are taken back', () => {
    const folder = anOfficeFolder({ 'policies/a.md': 'old\n' });
    mkdirSync(path.join(folder, 'versions'));
    writeFileSync(path.join(folder, 'versions/policies'), 'no folder\n');
    expect(() => {
      writeChanges(folder, [{ file: 'policies/b.md', before: undefined, after: 'b\n' }, changed, fresh]);
    }).toThrow();
    expect(filesIn(folder)).toEqual({ 'policies/a.md': 'old\n', 'versions/policies': 'no folder\n' });
  });

  it('none, where a file is a symbolic link: what it points to is neither taken over nor changed', () => {
    const folder = anOfficeFolder({ 'policies/a.md': 'old\n' });
    const outside = path.join(anOfficeFolder({ 'secret.md': 'old\n' }), 'secret.md');
    symlinkSync(outside, path.join(folder, 'policies/b.md'));
    expect(() => {
      writeChanges(folder, [changed, { ...changed, file: 'policies/b.md' }]);
    }).toThrow('policies/b.md" is a symbolic link: nothing is written through it.');
    expect(readFileSync(path.join(folder, 'policies/a.md'), 'utf8')).toBe('old\n');
    expect(readFileSync(outside, 'utf8')).toBe('old\n');
  });

  it('and what says that the others stand comes last: where one of them fails, it has not said so', () => {
    const folder = anOfficeFolder({ 'imports/erp.yaml': 'before\n', 'policies/a.md': 'old\n' });
    const memory = { file: 'imports/erp.yaml', before: 'before\n', after: 'brought\n', isLast: true };
    expect(() => {
      writeChanges(folder, [memory, changed, { ...changed, after: 'newer\n' }]);
    }).toThrow('was changed while the command ran');
    expect(filesIn(folder)).toEqual({ 'imports/erp.yaml': 'before\n', 'policies/a.md': 'new\n' });
    writeChanges(folder, [memory, { ...changed, before: 'new\n', after: 'newer\n' }]);
    expect(filesIn(folder)).toEqual({ 'imports/erp.yaml': 'brought\n', 'policies/a.md': 'newer\n' });
  });

  it('and what a killed command left beside them goes; what a running one writes stays', () => {
    const running = `.kontor-${String(process.ppid)}-0.tmp`;
    const folder = anOfficeFolder({
      'policies/a.md': 'old\n',
      'policies/.kontor-99999999-0.tmp': 'half',
      [`policies/${running}`]: 'other',
    });
    writeChanges(folder, [changed]);
    expect(filesIn(folder)).toEqual({ 'policies/a.md': 'new\n', [`policies/${running}`]: 'other' });
  });

  it('only where the one reader takes them', () => {
    const head = 'title: A\nsummary: B\nversion: "1.0"\nstatus: draft\nowner: cio\n';
    expect(() => {
      refuseUnreadable('content', [{ file: 'policies/a.md', before: '', after: `---\n${head}---\n` }]);
    }).not.toThrow();
    expect(() => {
      refuseUnreadable('content', [{ file: 'policies/a.md', before: '', after: `---\n${head}approved: true\n---\n` }]);
    }).toThrow('content/policies/a.md:7:1  error  approved: the key "approved" is unknown');
  });

  it('after they were shown, a new file against nothing', () => {
    expect(diffOf('content', [changed, fresh])).toBe(
      '--- content/policies/a.md\n+++ content/policies/a.md\n@@ -1,1 +1,1 @@\n-old\n+new\n--- /dev/null\n+++ content/versions/policies/a/1.0.md\n@@ -0,0 +1,1 @@\n+kept\n',
    );
  });
});
