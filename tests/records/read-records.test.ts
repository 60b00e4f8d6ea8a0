import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, readRecords } from '#records/read-records.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const read = (files: Files) => readRecords(anOfficeFolder({ ...smallOffice, ...files }));
const record = (files: Files, key: string): AnyRecord | undefined => read(files).records.find((candidate) => candidate.key === key);
const project = (audience = ''): string =>
  `---\ntitle: T\nsummary: S\nsponsor: cfo\nmanager: cfo\nunit: it\nmethodology: m\nlifecycle: proposed\nphase: run\ntier: 2\ncategory: run\n${audience}---\n\nText.\n`;
const report = '---\ndataDate: 2026-10-31\nstate: draft\nauthor: cfo\noverall: {rag: green}\n---\n\nText.\n';
const german = '---\ntitle: Zugang\nsummary: Wer hinein darf.\ntranslates: "1.0"\n---\n\n- [mfa] Zugang **MUSS** sicher sein.\n';

describe('a small office', () => {
  it('is read without a finding', () => {
    const { records, findings, unreadable } = read({});
    expect(records.map(({ key }) => key)).toEqual(['guidelines/access', 'organisation/organisation', 'roles/cfo', 'roles/ciso']);
    expect(findings).toEqual([]);
    expect([...unreadable]).toEqual([]);
  });

  it('tells where each field stands', () => {
    const guideline = record({}, 'guidelines/access');
    expect(guideline?.at(['owner'])).toEqual({ file: 'guidelines/access.md', line: 6, column: 8 });
    expect(guideline?.at(['absent'])).toEqual({ file: 'guidelines/access.md', line: 2, column: 1 });
    expect(guideline?.body?.statements).toMatchObject([{ id: 'mfa', line: 11 }]);
  });

  it('without its organisation has a finding that says what to do', () => {
    const { findings } = readRecords(anOfficeFolder({ 'roles/a.yaml': 'title: A\n' }));
    expect(findings).toMatchObject([
      { file: 'organisation.yaml', line: 1, rule: 'schema', message: { en: 'the file organisation.yaml is missing' } },
    ]);
  });

  it('is the same when it is read again', () => {
    const folder = anOfficeFolder(smallOffice);
    const plain = () => readRecords(folder).records.map((item) => ({ ...item, at: item.at([]) }));
    expect(plain()).toEqual(plain());
  });

  it('has records that cannot be changed', () => {
    for (const item of read({}).records) expect(Object.isFrozen(item)).toBe(true);
  });
});

describe('a translation', () => {
  it('is attached to its source', () => {
    expect(record({ 'guidelines/access.de.md': german }, 'guidelines/access')?.translations).toMatchObject([
      {
        language: 'de',
        title: 'Zugang',
        summary: 'Wer hinein darf.',
        translates: '1.0',
        body: { file: 'guidelines/access.de.md', statements: [{ id: 'mfa', level: 'must' }] },
      },
    ]);
  });

  it('is no record of its own', () => {
    expect(read({ 'guidelines/access.de.md': german }).records.map(({ key }) => key)).not.toContain('guidelines/access.de');
  });

  it('is read in the other direction where German comes first', () => {
    const files = { 'organisation.yaml': 'name: N\ncurrency: EUR\nlanguages: [de, en]\n', 'guidelines/access.en.md': german };
    expect(record(files, 'guidelines/access')?.translations.map(({ language }) => language)).toEqual(['en']);
  });

  it('that is broken leaves its source as it is', () => {
    const { records, findings } = read({ 'guidelines/access.de.md': german.replace('translates', 'translate') });
    expect(findings.map(({ file, record: key }) => [file, key])).toEqual([
      ['guidelines/access.de.md', 'guidelines/access'],
      ['guidelines/access.de.md', 'guidelines/access'],
    ]);
    expect(records.find(({ key }) => key === 'guidelines/access')?.translations).toEqual([]);
  });

  it('has its links resolved from where it stands', () => {
    const files = { 'guidelines/access.de.md': `${german}\n[Rolle](../roles/ciso.yaml) [Regel](access.de.md#mfa)\n` };
    expect(record(files, 'guidelines/access')?.translations[0]?.body.links.map(({ key }) => key)).toEqual([
      'roles/ciso',
      'guidelines/access',
    ]);
  });

  it('of a record that is broken itself is not reported', () => {
    expect(
      read({ 'guidelines/access.md': '---\ntitle: "\n---\n', 'guidelines/access.de.md': german }).findings.map(({ file }) => file),
    ).toEqual(['guidelines/access.md']);
  });
});

describe('who may read a record', () => {
  it('is the office itself, unless it says otherwise', () => {
    expect(record({}, 'guidelines/access')?.audience).toBe('internal');
    expect(record({ 'guidelines/open.md': aGuidelineFile(['audience: public']) }, 'guidelines/open')?.audience).toBe('public');
  });

  it('is everybody for the organisation', () => {
    expect(record({}, 'organisation/organisation')?.audience).toBe('public');
  });

  it.each([
    ['audience: confidential\n', 'confidential'],
    ['audience: public\n', 'internal'],
    ['', 'internal'],
  ])('is narrowed by the project: %j', (audience, expected) => {
    expect(
      record({ 'projects/erp/project.md': project(audience), 'projects/erp/status/2026-10.md': report }, 'status/erp/2026-10')?.audience,
    ).toBe(expected);
  });

  it('is not widened by the project', () => {
    const risks = '- {id: r1, title: T, likelihood: 1, impact: 1, owner: cfo, status: open, audience: confidential}\n';
    expect(
      record({ 'projects/erp/project.md': project('audience: public\n'), 'projects/erp/risks.yaml': risks }, 'risks/erp/r1')?.audience,
    ).toBe('confidential');
  });

  it('is narrowed by the document of which it is an approved version', () => {
    const snapshot = `---\ndocument: guidelines/secret\nversion: "1.0"\ntitle: T\nsha256: ${'a'.repeat(64)}\naudience: public\n---\n\nText.\n`;
    const files = { 'guidelines/secret.md': aGuidelineFile(['audience: confidential']), 'versions/guidelines/secret/1.0.md': snapshot };
    expect(record(files, 'versions/guidelines/secret/1.0')?.audience).toBe('confidential');
  });

  it('is narrowed by the document whose readers it counts', () => {
    const files = {
      'guidelines/secret.md': aGuidelineFile(['audience: confidential']),
      'acknowledgements/secret.yaml': '- {version: "1.0", group: ciso, required: 5, confirmed: 4, day: 2026-10-31}\n',
    };
    expect(record(files, 'acknowledgements/secret/1')?.audience).toBe('confidential');
  });
});

describe('a register', () => {
  const lessons = (text: string): Files => ({ 'projects/erp/lessons.yaml': text });

  it('holds a record in each item, with its own place', () => {
    const files = lessons('- id: b\n  title: One\n- id: a\n  title: Two\n');
    expect(
      read(files)
        .records.filter(({ collection }) => collection === 'lessons')
        .map(({ key, project: owner }) => [key, owner]),
    ).toEqual([
      ['lessons/erp/b', 'erp'],
      ['lessons/erp/a', 'erp'],
    ]);
    expect(record(files, 'lessons/erp/a')?.at(['title'])).toEqual({ file: 'projects/erp/lessons.yaml', line: 4, column: 10 });
  });

  it('counts items that have no id', () => {
    const files = { 'projects/erp/budget.yaml': '- {year: 2026, pool: cloud, kind: opex}\n- {year: 2027, pool: cloud, kind: opex}\n' };
    expect(
      read(files)
        .records.filter(({ collection }) => collection === 'budget')
        .map(({ key }) => key),
    ).toEqual(['budget/erp/1', 'budget/erp/2']);
  });

  it('keeps the items beside a broken one', () => {
    const { records, findings, unreadable } = read(
      lessons('- {id: a, title: One}\n- {id: b, titel: Two}\n- nothing\n- {id: c, title: Three}\n'),
    );
    expect(records.filter(({ collection }) => collection === 'lessons').map(({ id }) => id)).toEqual(['erp/a', 'erp/c']);
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([2, 3]));
    expect([...unreadable]).toEqual(['lessons/erp/b', 'lessons/erp/3']);
  });

  it('has no item "restricted", which stands for what an edition does not show', () => {
    expect(read(lessons('- {id: restricted, title: One}\n')).findings).toMatchObject([
      { rule: 'schema', line: 1, field: 'id', message: { en: '"restricted" is no id: it stands for what an edition does not show' } },
    ]);
  });

  it('may be empty, but not nothing', () => {
    expect(read(lessons('[]\n')).findings).toEqual([]);
    expect(read(lessons('')).findings.map(({ message }) => message.en)).toEqual(['the file must hold a list']);
  });
});

describe('the digest of a record', () => {
  it('changes with every byte of its file, and with no other file', () => {
    const digest = (files: Files) => record(files, 'roles/cfo')?.digest;
    expect(digest({ 'roles/cfo.yaml': 'title: Finance \n' })).not.toBe(digest({}));
    expect(digest({ 'roles/ciso.yaml': 'title: Other\n' })).toBe(digest({}));
  });

  it('in a register is that of its item', () => {
    const digest = (text: string) => record({ 'projects/erp/lessons.yaml': text }, 'lessons/erp/a')?.digest;
    const before = digest('- {id: a, title: One}\n- {id: b, title: Two}\n');
    expect(digest('- {id: c, title: New}\n- {id: a, title: One}\n')).toBe(before);
    expect(digest('- {id: a, title: Other}\n- {id: b, title: Two}\n')).not.toBe(before);
  });

  it('of the normative text changes with it, and not with the rest of the head', () => {
    const hash = (lines: readonly string[], body: string) =>
      record({ 'guidelines/new.md': aGuidelineFile(lines, body) }, 'guidelines/new')?.normativeHash;
    expect(hash(['status: approved'], 'Text.\n')).toBe(hash(['keywords: [a]'], 'Text.  \n\n'));
    expect(hash([], 'Other.\n')).not.toBe(hash([], 'Text.\n'));
    expect(hash(['title: Other'], 'Text.\n')).not.toBe(hash([], 'Text.\n'));
  });
});

describe('findings', () => {
  it('are in the order of file, line, column and rule', () => {
    const at = (file: string, line: number, column: number, rule: string) =>
      ({ file, line, column, rule, severity: 'error', message: { en: '', de: '' } }) as const;
    const sorted = [at('a', 1, 1, 'a'), at('a', 1, 1, 'b'), at('a', 1, 2, 'a'), at('a', 2, 1, 'a'), at('b', 1, 1, 'a')];
    expect(inOrder([...sorted].reverse())).toEqual(sorted);
  });

  it('of thousands of broken items are all told, in bounded time', () => {
    const { findings } = read({
      'projects/erp/lessons.yaml': '- {}\n'.repeat(9000),
      'roles/many.yaml': Array.from({ length: 4900 }, (_, index) => `unknown${String(index)}: 1\n`).join(''),
    });
    expect(findings.filter(({ file }) => file.endsWith('lessons.yaml'))).toHaveLength(18_000);
    expect(findings.filter(({ file }) => file === 'roles/many.yaml')).toHaveLength(4901);
    expect(findings.findLast(({ file }) => file.endsWith('lessons.yaml'))?.line).toBe(9000);
  }, 60_000);
});

describe('any bytes in any file', () => {
  const places = [
    'organisation.yaml',
    'roles/fuzz.yaml',
    'guidelines/access.md',
    'guidelines/access.de.md',
    'projects/erp/project.md',
    'projects/erp/risks.yaml',
    'projects/erp/milestones.yaml',
    'frameworks/fuzz.yaml',
    'versions/guidelines/access/1.0.md',
    'scoring.yaml',
    'guidelines/fuzz.svg',
    'guidelines/fuzz.png',
    'pages/fuzz.mdx',
  ];
  const pieces = [
    '---\n',
    'title: ',
    'T\n',
    'id: a\n',
    '- ',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '"',
    'audience: confidential\n',
    'owner: ciso\n',
    '- [x] ',
    '**MUST**',
    '[a](b.md)',
    '![a](b.png)',
    '`',
    '```\n',
    '\n',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '<svg',
    '>',
    '&a ',
    '*a',
    '!t ',
    '__proto__: ',
    'languages: [de]\n',
    'null',
    '~',
    '1e999',
    '.nan',
    '-0',
  ];
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''))),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => Buffer.from(`---\n${parts.join('')}\n---\n${parts.join('')}`)),
  );
  const planted = { 'roles/planted.yaml': 'titel: T\n', 'units/planted.yaml': 'title: "open\n' };

  it('give records or findings, never an exception, and never hide the findings of others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), content, (file, bytes) => {
        const { findings, records } = read({ ...planted, [file]: bytes });
        const said = findings.map((finding) => `${finding.file}:${String(finding.line)} ${finding.rule}`);
        expect(said).toEqual(expect.arrayContaining(['roles/planted.yaml:1 schema', 'units/planted.yaml:1 yaml']));
        expect(records.map(({ key }) => key)).toEqual(expect.arrayContaining(['roles/cfo', 'roles/ciso']));
        for (const { line, column, message } of findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message.en + message.de).not.toMatch(/[\p{Cc}\u202E]/u);
        }
        for (const item of records) expect(item.at(['x', 0]).line).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 20261115 },
    );
  }, 60_000);
});
