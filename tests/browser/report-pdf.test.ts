/** The monthly report as PDF, printed by Chromium from an office of one project. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called } from '../scripts/command-call.ts';

const head = 'sponsor: cfo\nmanager: ciso\nunit: it\nmethodology: plain\nlifecycle: in-progress\nphase: work\ntier: 2\ncategory: run\n';
const content = anOfficeFolder({
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'methodologies/plain.md':
    '---\ntitle: Plain\nsummary: One phase.\nversion: "1.0"\nstatus: draft\nowner: ciso\nkind: waterfall\nphases:\n  - { id: work, title: Work }\ngates: []\nartefacts: []\n---\n\nText.\n',
  'projects/erp/project.md': `---\ntitle: ERP\nsummary: New.\n${head}start: { actual: 2026-01-01 }\n---\n\nScope.\n`,
  'projects/erp/status/2026-10.md': '---\ndataDate: 2026-10-31\nstate: published\nauthor: ciso\noverall: { rag: red }\n---\n\nDone.\n',
});
const pdfIn = (folder: string, name: string): Buffer => readFileSync(path.join(folder, name));
const outputs = anOfficeFolder({});
const folders = ['first', 'second'].map((name) => path.join(outputs, name));

describe('the monthly report as PDF', () => {
  let english = '';
  beforeAll(async () => {
    for (const out of folders) {
      expect(await called('export', ['--content', content, '--out', out, '--formats', 'pdf'])).toMatchObject({ code: 0, complaint: '' });
    }
    english = pdfIn(folders[0] ?? '', 'portfolio-report-2026-10.pdf').toString('latin1');
  }, 300_000);

  it('has more than three pages, tags, an outline and a title', () => {
    expect(english.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(3);
    expect(english).toMatch(/\/StructTreeRoot/);
    expect(english).toMatch(/\/MarkInfo ?<<[^>]*\/Marked true/);
    expect(english).toMatch(/\/Outlines/);
    expect(english).toMatch(/\/Title ?<FEFF/);
  });

  it('leads to no server of this machine', () => {
    expect(english).not.toContain('localhost');
  });

  it('is there in each language', () => {
    expect(pdfIn(folders[0] ?? '', 'portfolio-report-2026-10.de.pdf').toString('latin1')).toMatch(/\/Lang ?\(de\)/);
  });

  it('is the same bytes when it is made again', () => {
    for (const name of ['portfolio-report-2026-10.pdf', 'portfolio-report-2026-10.de.pdf', 'export.json']) {
      expect(pdfIn(folders[1] ?? '', name).equals(pdfIn(folders[0] ?? '', name))).toBe(true);
    }
  });
});
