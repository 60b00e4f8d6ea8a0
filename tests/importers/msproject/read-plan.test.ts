import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '#importers/msproject/read-plan.ts';
import { thinned } from '#importers/msproject/thin.ts';
import { aPlan, aPoint, aTask, follows, imported, pieces, records, saved, timephased, told } from './a-plan.ts';

const inUtf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].entries()) {
    view.setUint16(index * 2, unit, !isBig);
  }
  return bytes;
};

const inLatin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

const refusal = (file: string | Uint8Array, size?: number): string => {
  const { refusal: found } = readPlan(pieces(file, size));
  return found === undefined ? 'read' : `${String(found.line)}: ${found.message.en}`;
};

const names = (file: string | Uint8Array, size?: number): readonly string[] =>
  readPlan(pieces(file, size)).facts?.tasks.map(({ name }) => name) ?? [];

const umlauts = aPlan({ tasks: [aTask(1, { Name: 'Prüfung Übergabe' })] });

describe('the encoding of a plan', () => {
  it('is UTF-8 where the file says nothing else, with a mark at its start or without', () => {
    expect(names(umlauts)).toEqual(['Prüfung Übergabe']);
    expect(names(`\uFEFF${umlauts}`)).toEqual(['Prüfung Übergabe']);
  });

  it('may be UTF-16 in both orders, and windows-1252 where the declaration says so', () => {
    expect(names(inUtf16(umlauts, false))).toEqual(['Prüfung Übergabe']);
    expect(names(inUtf16(umlauts, true))).toEqual(['Prüfung Übergabe']);
    expect(names(inLatin(umlauts.replace('UTF-8', 'windows-1252')))).toEqual(['Prüfung Übergabe']);
    expect(names(inLatin(umlauts.replace('UTF-8', 'ISO-8859-1')))).toEqual(['Prüfung Übergabe']);
  });

  it('is refused by name where it is another, and where the bytes are not what the file says', () => {
    expect(refusal(umlauts.replace('UTF-8', 'Shift_JIS'))).toContain('encoded as shift_jis');
    expect(refusal(inLatin(umlauts))).toContain('the file is not utf-8');
    expect(refusal(umlauts.replace('UTF-8', '__proto__'))).toContain('encoded as __proto__');
  });

  it('does not matter where the file is cut into pieces', () => {
    for (const size of [1, 2, 3, 7, 64]) expect(names(umlauts, size === 1 ? 200 : size + 200)).toEqual(['Prüfung Übergabe']);
  });
});

describe('a file that is no plan', () => {
  it('is told by what it is', () => {
    expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toContain('.mpp');
    expect(refusal(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toContain('zip file');
    expect(refusal('MPX,Microsoft Project,4.0')).toContain('MPX');
    expect(refusal('ERMHDR\t8.0')).toContain('Primavera');
    expect(refusal('<APIBusinessObjects xmlns="x"/>')).toContain('XML of Primavera P6');
    expect(refusal('<html><body/></html>')).toContain('begins with the element "html"');
    expect(refusal('id;title\n1;Design\n')).toBe('1: this is no XML: it begins with "id;title1;Design"');
    expect(refusal('')).toContain('the file is empty');
  });

  it('is one in a wrong namespace, or in none', () => {
    expect(refusal(umlauts.replace('http://schemas.microsoft.com/project', 'http://example.org/p'))).toContain('"http://example.org/p"');
    expect(refusal(umlauts.replace(' xmlns="http://schemas.microsoft.com/project"', ''))).toContain('here it is none');
  });

  it('may have its namespace by a prefix, and elements of others are passed over', () => {
    const prefixed = aPlan({ tasks: [aTask(1, { Name: 'Design' }, '<Name xmlns="http://example.org/x">Other</Name>')] });
    const renamed = prefixed.replace(/<(\/?)(?!\?)/g, '<$1p:').replace('xmlns="http://schemas', 'xmlns:p="http://schemas');
    expect(names(prefixed)).toEqual(['Design']);
    expect(names(renamed)).toEqual(['Design']);
  });
});

describe('a hostile file', () => {
  const bomb = `<!DOCTYPE p [<!ENTITY a "${'x'.repeat(50)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'abcdefghijk'[index + 1] ?? ''} "&${'abcdefghijk'[index] ?? ''};&${'abcdefghijk'[index] ?? ''};">`).join('')}]>`;
  const inPlan = (declaration: string, name: string): string =>
    aPlan({ tasks: [aTask(1, { Name: name })] }).replace('<Project', `${declaration}<Project`);

  it('with a DOCTYPE is refused: entities are neither expanded nor fetched', () => {
    expect(refusal(inPlan(bomb, '&j;'))).toContain('DOCTYPE');
    expect(refusal(inPlan('<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'))).toContain('DOCTYPE');
    expect(refusal(inPlan('<!DOCTYPE p SYSTEM "http://example.org/p.dtd">', 'Design'))).toContain('DOCTYPE');
    expect(refusal(inPlan('', '&x;'))).toContain('undefined entity');
  });

  it('that is nested, wide or long beyond reason is refused', () => {
    expect(refusal(aPlan({}).replace('<Tasks>', `<Tasks>${'<a>'.repeat(1_000)}`))).toContain('nested too deeply');
    expect(
      refusal(aPlan({}).replace('<Tasks>', `<Tasks ${Array.from({ length: 100 }, (_, n) => `a${String(n)}="1"`).join(' ')}>`)),
    ).toContain('too many attributes');
    expect(refusal(aPlan({ tasks: [aTask(1, { Name: 'x'.repeat(5_000_000) })] }), 65_536)).toContain('longer than 4 MB');
  });

  it('that is cut off is told from one that is broken', () => {
    const whole = aPlan({ tasks: [aTask(1), aTask(2)] });
    expect(refusal(whole.slice(0, -30))).toContain('ends before the plan does');
    expect(refusal(whole.replace('</Name>', '</Nome>'))).toContain('no well-formed XML');
  });

  it('may use characters that XML does not allow: they are left out and told', () => {
    const plan = imported(aPlan({ tasks: [aTask(1, { Name: 'De&#x1F;sign \u0001one\u001b[31m' })] }));
    expect(records(plan, 'tasks')).toMatchObject({ 'design-one-31m': { title: 'Design one[31m' } });
    expect(told(plan, 'warning')[0]).toContain('a character that XML does not allow is left out');
  });
});

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/msproject/${name}`, import.meta.url), 'utf8');

const plan = aPlan({
  head: { StatusDate: '2026-10-31T17:00:00' },
  tasks: [
    aTask(1, { OutlineLevel: 1 }),
    aTask(2, { OutlineLevel: 2 }, saved({ Start: '2026-11-02T08:00:00', Finish: '2026-11-06T17:00:00', Cost: 200_000 })),
    aTask(3, { OutlineLevel: 2 }, follows(2, { LinkLag: 4_800 })),
    aPoint(4, '2026-12-01', {}, follows(3)),
  ],
  assignments: [timephased(5, '2026-11-02T08:00:00', '2026-11-02T17:00:00', 40_000)],
});

describe('what is taken out before the XML is parsed', () => {
  // A space keeps a value from being taken out, and is trimmed when it is read.
  const kept = (text: string): string => text.replace(/>([^<\n]+)</g, '> $1<');

  it('would not have been read: the facts are the same', () => {
    for (const text of [plan, fixture('crm-october.xml'), fixture('crm-november.xml')]) {
      expect(thinned(text).length).toBeLessThan(text.length);
      expect(thinned(text).split('\n')).toHaveLength(text.split('\n').length);
      expect(readPlan(pieces(text, text.length)).facts).toEqual(readPlan(pieces(kept(text), text.length * 2)).facts);
    }
  });

  it('is costs of resources and work, never those of a baseline', () => {
    const of = (type: number): string => thinned(timephased(type, '2026-11-02T08:00:00', '2026-11-02T17:00:00', 'PT8H0M0S'));
    expect([1, 4, 8, 21].map(of).join('')).toBe('');
    expect(of(5)).toContain('<Type>5</Type>');
    expect(of(5)).not.toContain('UID');
  });
});

describe('any damage', () => {
  it('to a file is refused or told, and never a crash', () => {
    fc.assert(
      fc.property(fc.nat(plan.length), fc.array(fc.tuple(fc.nat(plan.length), fc.nat(255)), { maxLength: 4 }), (end, flips) => {
        const bytes = new TextEncoder().encode(plan).slice(0, end);
        for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
        const result = imported(new TextDecoder().decode(bytes));
        expect(result.counts['tasks']).toBeGreaterThanOrEqual(0);
        expect(readPlan(pieces(bytes, 97))).toBeDefined();
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('leaves no half of a plan: what is cut anywhere brings nothing', () => {
    fc.assert(
      fc.property(fc.nat(plan.length - 12), (end) => {
        const result = imported(plan.slice(0, end));
        expect(result.collections).toEqual([]);
        expect(told(result)).toHaveLength(1);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it('does not depend on how the file is cut into pieces', () => {
    const whole = JSON.stringify(readPlan(pieces(plan, plan.length)).facts);
    for (const size of [300, 451, 777]) expect(JSON.stringify(readPlan(pieces(plan, size)).facts)).toBe(whole);
  });
});
