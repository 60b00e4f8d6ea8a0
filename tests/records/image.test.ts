import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageProblem } from '#records/image.ts';

const svg = (inner: string, attributes = ''): Uint8Array =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`);
const refused = (file: string, bytes: Uint8Array): string | undefined => imageProblem(file, bytes)?.rule;

describe('a picture', () => {
  it.each([
    ['a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['a.jpg', [0xff, 0xd8, 0xff, 0xe0]],
    ['a.jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['a.webp', [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50]],
  ])('is what its name says: %s', (file, bytes) => {
    expect(refused(file, Uint8Array.from(bytes))).toBeUndefined();
    expect(refused(file, Uint8Array.from(bytes.slice(0, 2)))).toBe('image');
    expect(refused(file, Buffer.from('<svg></svg>'))).toBe('image');
    expect(refused(file, new Uint8Array())).toBe('image');
  });

  it('is never taken for one by another ending', () => {
    expect(refused('a.gif', Uint8Array.from([0x47, 0x49, 0x46]))).toBe('image');
  });

  it('of any bytes is looked at without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('a.png', 'a.svg', 'a.webp', 'a'), (bytes, file) => {
        expect(['image', undefined]).toContain(refused(file, bytes));
      }),
    );
  });
});

describe('an SVG', () => {
  it.each([
    '<path d="M0 0"/>',
    '<g id="a"/><use href="#a"/>',
    '<text>on time = late</text>',
    '<rect fill="url(#g)"/>',
    '<text>javascript</text>',
  ])('may draw: %s', (inner) => {
    expect(refused('a.svg', svg(inner))).toBeUndefined();
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT href="x"/>',
    '<svg onload="alert(1)"/>',
    '<path\nonclick = "x"/>',
    '<path d="M0"onclick="x"/>',
    '<foreignObject/>',
    '<iframe/>',
    '<style>*{}</style>',
    '<a href="javascript:alert(1)"/>',
    '<a xlink:href="https://evil.example"/>',
    '<image href="data:image/png;base64,"/>',
    '<use href="other.svg#a"/>',
    "<use href='x'/>",
    '<rect fill="url(https://evil.example)"/>',
    '<rect fill="url( \'x\' )"/>',
  ])('holds nothing that runs or leaves the file: %s', (inner) => {
    expect(refused('a.svg', svg(inner))).toBe('image');
  });

  it.each(['<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>', '<?xml-stylesheet href="a.css"?><svg></svg>', '<html></html>'])(
    'is nothing but an SVG: %s',
    (text) => {
      expect(refused('a.svg', Buffer.from(text))).toBe('image');
    },
  );

  it('of two megabytes is looked at to its end', () => {
    expect(refused('a.svg', svg(`${'<path '.repeat(300_000)}<script>`))).toBe('image');
    expect(refused('a.svg', svg(' '.repeat(2_000_000)))).toBeUndefined();
    expect(refused('a.svg', svg(` on${'a'.repeat(2_000_000)}`))).toBeUndefined();
    expect(refused('a.svg', svg(`href${' '.repeat(2_000_000)}`))).toBeUndefined();
    expect(refused('a.svg', svg(' onx '.repeat(400_000)))).toBeUndefined();
  });
});
