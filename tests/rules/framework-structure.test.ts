import { describe, expect, it } from 'vitest';
import { frameworkStructure } from '#rules/framework-structure.ts';
import { aFramework, anOffice, said } from '../builders.ts';

describe('framework-structure', () => {
  it('accepts controls under their headings', () => {
    expect(said(frameworkStructure, anOffice(aFramework()))).toEqual([]);
  });

  it('finds numbers that stand twice, missing parents, and circles', () => {
    const framework = aFramework({
      controls: [
        { ref: 'a', title: 'A', parent: 'x' },
        { ref: 'a', title: 'Again' },
        { ref: 'b', title: 'B', parent: 'b' },
      ],
    });
    expect(said(frameworkStructure, anOffice(framework))).toEqual([
      'frameworks/iso controls.0.parent: there is no control or heading "x"',
      'frameworks/iso controls.1.ref: the number "a" stands twice',
      'frameworks/iso controls.2.parent: the way up from here leads back here by "b"',
    ]);
  });
});
