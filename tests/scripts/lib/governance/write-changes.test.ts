/** Files of one change are written together or not at all. */
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
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
