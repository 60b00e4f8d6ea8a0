/** Many kinds of broken record in one folder: each gives its own finding in one run, and none hides another. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '#records/read-records.ts';
import type { Finding } from '#schemas/finding.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';

interface Broken {
  readonly what: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly rule: string;
  readonly line: number;
  readonly says: RegExp;
}

const project = (lines: string): string =>
  `---\ntitle: A project\nsummary: Text.\nsponsor: cfo\nmanager: cfo\nlifecycle: proposed\n${lines}\n---\n\nText.\n`;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const nested = `${'{a: '.repeat(40)}1${'}'.repeat(40)}`;

const broken: readonly Broken[] = [
  {
    what: 'a reference to nobody',
    file: 'guidelines/b01.md',
    content: aGuidelineFile(['owner: cisoo']),
    rule: 'reference',
    line: 6,
    says: /no role "cisoo"/,
  },
  {
    what: 'an unknown key',
    file: 'guidelines/b02.md',
    content: aGuidelineFile(['ownr: ciso']),
    rule: 'schema',
    line: 7,
    says: /"ownr" is unknown/,
  },
  {
    what: 'a missing key',
    file: 'guidelines/b03.md',
    content: '---\ntitle: T\nsummary: S\nstatus: draft\nowner: ciso\n---\n\nText.\n',
    rule: 'schema',
    line: 2,
    says: /is missing/,
  },
  {
    what: 'an empty value',
    file: 'guidelines/b04.md',
    content: aGuidelineFile(['keywords:']),
    rule: 'schema',
    line: 7,
    says: /has no value/,
  },
  {
    what: 'a number for text',
    file: 'guidelines/b05.md',
    content: aGuidelineFile(['version: 1.0']),
    rule: 'schema',
    line: 6,
    says: /version "major\.minor"|expected text/,
  },
  {
    what: 'a word outside a closed list',
    file: 'guidelines/b06.md',
    content: aGuidelineFile(['status: aproved']),
    rule: 'schema',
    line: 6,
    says: /not one of/,
  },
  {
    what: 'a day that does not exist',
    file: 'guidelines/b07.md',
    content: aGuidelineFile(['effective: 2026-02-30']),
    rule: 'schema',
    line: 7,
    says: /a day that exists/,
  },
  {
    what: 'a list where text belongs',
    file: 'guidelines/b08.md',
    content: aGuidelineFile(['summary: [a, b]']),
    rule: 'schema',
    line: 6,
    says: /expected text, found a list/,
  },
  {
    what: 'text where a list belongs',
    file: 'guidelines/b09.md',
    content: aGuidelineFile(['keywords: one']),
    rule: 'schema',
    line: 7,
    says: /expected a list, found text/,
  },
  {
    what: 'an amount with three decimals',
    file: 'projects/b10/project.md',
    content: project(
      'tier: 2\ncategory: run\nbusinessCase: {year0: 2026, timing: end, cashflows: [{year: 2026, cost: 1.005, benefit: 0}]}',
    ),
    rule: 'schema',
    line: 9,
    says: /two decimals/,
  },
  {
    what: 'YAML that cannot be read',
    file: 'guidelines/b11.md',
    content: aGuidelineFile(['title: "open']),
    rule: 'yaml',
    line: 6,
    says: /cannot be read/,
  },
  {
    what: 'a key that stands twice',
    file: 'roles/b12.yaml',
    content: 'title: A\ntitle: B\n',
    rule: 'duplicate-key',
    line: 2,
    says: /"title" stands twice/,
  },
  {
    what: 'an anchor and alias',
    file: 'roles/b13.yaml',
    content: 'title: &a A\ncontact: *a\n',
    rule: 'yaml-feature',
    line: 1,
    says: /anchors/,
  },
  { what: 'a tag', file: 'roles/b14.yaml', content: 'title: !!str A\n', rule: 'yaml-feature', line: 1, says: /tags/ },
  {
    what: 'the key __proto__',
    file: 'roles/b15.yaml',
    content: 'title: A\n__proto__: {polluted: true}\n',
    rule: 'forbidden-key',
    line: 2,
    says: /"__proto__" is not allowed/,
  },
  {
    what: 'two YAML documents',
    file: 'roles/b16.yaml',
    content: 'title: A\n---\ntitle: B\n',
    rule: 'yaml',
    line: 4,
    says: /more than one/,
  },
  { what: 'an empty file', file: 'roles/b17.yaml', content: '', rule: 'schema', line: 1, says: /no data/ },
  {
    what: 'front matter in JavaScript',
    file: 'guidelines/b18.md',
    content: '---js\nmodule.exports = {title: "x"}\n---\n',
    rule: 'front-matter',
    line: 1,
    says: /exactly "---"/,
  },
  {
    what: 'no front matter',
    file: 'guidelines/b19.md',
    content: '# Title\n\nText.\n',
    rule: 'front-matter',
    line: 1,
    says: /does not begin/,
  },
  {
    what: 'front matter without an end',
    file: 'guidelines/b20.md',
    content: '---\ntitle: A\n\nText.\n',
    rule: 'front-matter',
    line: 1,
    says: /not closed/,
  },
  {
    what: 'bytes that are not UTF-8',
    file: 'guidelines/b21.md',
    content: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
    rule: 'encoding',
    line: 1,
    says: /not UTF-8/,
  },
  {
    what: 'a byte order mark',
    file: 'guidelines/b22.md',
    content: `\uFEFF${aGuidelineFile()}`,
    rule: 'encoding',
    line: 1,
    says: /byte order mark/,
  },
  {
    what: 'a NUL character',
    file: 'guidelines/b23.md',
    content: aGuidelineFile([], 'a\u0000b\n'),
    rule: 'hidden-character',
    line: 9,
    says: /U\+0000/,
  },
  {
    what: 'a bidirectional control',
    file: 'guidelines/b24.md',
    content: aGuidelineFile([], 'a\u202Eb\n'),
    rule: 'hidden-character',
    line: 9,
    says: /bidirectional/,
  },
  {
    what: 'a file above one megabyte',
    file: 'guidelines/b25.md',
    content: aGuidelineFile([], 'word\n'.repeat(250_000)),
    rule: 'too-large',
    line: 1,
    says: /more than 1 MB/,
  },
  {
    what: 'a body above 256 kilobytes',
    file: 'guidelines/b26.md',
    content: aGuidelineFile([], 'word\n'.repeat(60_000)),
    rule: 'too-large',
    line: 8,
    says: /256 KB/,
  },
  {
    what: 'a line above 64 kilobytes',
    file: 'guidelines/b27.md',
    content: aGuidelineFile([], `${'x'.repeat(70_000)}\n`),
    rule: 'too-large',
    line: 9,
    says: /64 KB/,
  },
  {
    what: 'data nested too deeply',
    file: 'roles/b28.yaml',
    content: `title: A\ncontact: ${nested}\n`,
    rule: 'too-large',
    line: 2,
    says: /nested deeper|cannot be read/,
  },
  {
    what: 'too many values',
    file: 'projects/b29/risks.yaml',
    content: '- {id: a, title: b}\n'.repeat(3_000),
    rule: 'too-large',
    line: 2000,
    says: /10000 values/,
  },
  {
    what: 'quotes nested too deeply',
    file: 'guidelines/b30.md',
    content: aGuidelineFile([], `${'> '.repeat(60)}deep\n`),
    rule: 'too-large',
    line: 9,
    says: /bounded time/,
  },
  {
    what: 'a name that is not kebab-case',
    file: 'guidelines/B_31.md',
    content: aGuidelineFile(),
    rule: 'file-name',
    line: 1,
    says: /kebab-case/,
  },
  {
    what: 'a folder that is not known',
    file: 'polices/b32.md',
    content: aGuidelineFile(),
    rule: 'file-place',
    line: 1,
    says: /no type of record/,
  },
  { what: 'a file that is no record', file: 'guidelines/b33.docx', content: 'x', rule: 'file-type', line: 1, says: /do not belong/ },
  {
    what: 'MDX outside pages',
    file: 'guidelines/b34.mdx',
    content: aGuidelineFile(),
    rule: 'mdx-outside-pages',
    line: 1,
    says: /MDX is code/,
  },
  { what: 'the ending .yml', file: 'roles/b35.yml', content: 'title: A\n', rule: 'file-name', line: 1, says: /end in \.yaml/ },
  {
    what: 'a picture that is none',
    file: 'guidelines/b36.png',
    content: 'not a picture',
    rule: 'image',
    line: 1,
    says: /not what the ending/,
  },
  {
    what: 'an SVG with a script',
    file: 'guidelines/b37.svg',
    content: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    rule: 'image',
    line: 1,
    says: /scripts/,
  },
  {
    what: 'a picture from elsewhere',
    file: 'guidelines/b38.md',
    content: aGuidelineFile([], '![x](https://example.org/x.png)\n'),
    rule: 'image',
    line: 9,
    says: /not in the repository/,
  },
  {
    what: 'a link that runs code',
    file: 'guidelines/b39.md',
    content: aGuidelineFile([], '[x](javascript:alert(1))\n'),
    rule: 'unsafe-link',
    line: 9,
    says: /javascript/,
  },
  {
    what: 'a link to nowhere',
    file: 'guidelines/b40.md',
    content: aGuidelineFile([], '[x](acess.md)\n'),
    rule: 'reference',
    line: 9,
    says: /leads to no record/,
  },
  {
    what: 'a link to a statement that is not there',
    file: 'guidelines/b41.md',
    content: aGuidelineFile([], '[x](access.md#mfaa)\n'),
    rule: 'reference',
    line: 9,
    says: /no statement or heading/,
  },
  {
    what: 'a statement whose keyword is not bold',
    file: 'guidelines/b42.md',
    content: aGuidelineFile([], '- [one] This MUST hold.\n'),
    rule: 'statement-syntax',
    line: 9,
    says: /not in bold/,
  },
  {
    what: 'a statement with two duties',
    file: 'guidelines/b43.md',
    content: aGuidelineFile([], '- [one] This **MUST** and that **MAY**.\n'),
    rule: 'statement-syntax',
    line: 9,
    says: /2 keywords/,
  },
  {
    what: 'a statement id that stands twice',
    file: 'guidelines/b44.md',
    content: aGuidelineFile([], '- [one] A **MUST**.\n- [one] B **MUST**.\n'),
    rule: 'duplicate-id',
    line: 10,
    says: /stands twice/,
  },
  {
    what: 'a statement id in capitals',
    file: 'guidelines/b45.md',
    content: aGuidelineFile([], '- [One Two] A **MUST** hold.\n'),
    rule: 'statement-syntax',
    line: 9,
    says: /kebab-case/,
  },
  {
    what: 'an id that stands twice in a register',
    file: 'projects/b46/lessons.yaml',
    content: '- {id: a, title: One}\n- {id: a, title: Two}\n',
    rule: 'duplicate-id',
    line: 2,
    says: /stands twice in this register/,
  },
  {
    what: 'a register that is no list',
    file: 'projects/b47/lessons.yaml',
    content: 'id: a\ntitle: One\n',
    rule: 'schema',
    line: 1,
    says: /must hold a list/,
  },
  {
    what: 'a translation of nothing',
    file: 'guidelines/b48.de.md',
    content: '---\ntitle: Titel\ntranslates: "1.0"\n---\n\nText.\n',
    rule: 'translation',
    line: 2,
    says: /does not exist/,
  },
  {
    what: 'a translation into the first language',
    file: 'guidelines/access.en.md',
    content: '---\ntitle: Title\ntranslates: "1.0"\n---\n\nText.\n',
    rule: 'translation',
    line: 2,
    says: /first language/,
  },
];

describe('a folder full of broken records', () => {
  let findings: readonly Finding[] = [];
  let records: ReadonlySet<string> = new Set();

  beforeAll(() => {
    const folder = anOfficeFolder({
      ...smallOffice,
      'guidelines/fine.png': png,
      ...Object.fromEntries(broken.map(({ file, content }) => [file, content])),
    });
    symlinkSync('/etc/hostname', path.join(folder, 'guidelines', 'linked.md'));
    const reading = readRecords(folder);
    ({ findings } = reading);
    records = new Set(reading.records.map((record) => record.key));
  });

  it.each(broken)('names $what at its line', ({ file, rule, line, says }) => {
    const own = findings.filter((finding) => finding.file === file);
    expect(own.map((finding) => [finding.rule, finding.line])).toContainEqual([rule, line]);
    expect(own.find((finding) => finding.rule === rule && finding.line === line)?.message.en).toMatch(says);
  });

  it.each(broken)('says it in German too: $what', ({ file }) => {
    for (const finding of findings.filter((candidate) => candidate.file === file)) expect(finding.message.de).not.toBe(finding.message.en);
  });

  it('refuses a symbolic link without following it', () => {
    expect(findings).toContainEqual(expect.objectContaining({ file: 'guidelines/linked.md', rule: 'symbolic-link' }));
  });

  it('still reads the records beside them', () => {
    expect([...records]).toEqual(expect.arrayContaining(['organisation/organisation', 'roles/ciso', 'roles/cfo', 'guidelines/access']));
  });

  it('blames no file that is in order', () => {
    expect(findings.filter((finding) => ['guidelines/access.md', 'roles/ciso.yaml', 'organisation.yaml'].includes(finding.file))).toEqual(
      [],
    );
  });

  it('pollutes no prototype', () => {
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('lists findings by file and line', () => {
    const places = findings.map((finding) => `${finding.file}:${String(finding.line).padStart(6, '0')}`);
    expect(places).toEqual([...places].sort());
  });
});
