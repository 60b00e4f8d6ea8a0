/** What a command that writes a decision holds on to before it does. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '#records/read-file.ts';
import { oneLine, textAsRead } from '../../../../scripts/lib/governance/target.ts';
import { anOfficeFolder, smallOffice } from '../../../office-folder.ts';

describe('the record that a command changes', () => {
  it('is the one that was read: where somebody has written it since, the command stops', () => {
    const content = anOfficeFolder({ ...smallOffice, 'roles/cio.yaml': 'title: Büro\n' });
    const record = { file: 'roles/cio.yaml', digest: sha256Of('title: Büro\n') };
    expect(textAsRead(content, record)).toBe('title: Büro\n');
    writeFileSync(path.join(content, record.file), 'title: Other\n');
    expect(() => textAsRead(content, record)).toThrow('was changed while the command ran. Nothing is written; run it again.');
  });
});

describe('a text from the command line', () => {
  it('is one line that can be seen', () => {
    expect(oneLine('  Minutes, item 4: "yes" 👩‍💻 ', '--evidence')).toBe('Minutes, item 4: "yes" 👩‍💻');
    for (const blank of ['', ' \t', '\u00A0', '\u200B\u200D', '\u00AD', '\uFEFF']) {
      expect(() => oneLine(blank, '--evidence')).toThrow('--evidence is empty');
    }
    for (const odd of ['a\nb', 'a\u001B[31m', 'a\u202Eb', 'a\u2028b', 'a\uD800']) {
      expect(() => oneLine(odd, '--evidence')).toThrow('a character that cannot be seen');
    }
    expect(() => oneLine('x'.repeat(2_001), '--evidence')).toThrow('longer than 2,000 characters');
  });
});
