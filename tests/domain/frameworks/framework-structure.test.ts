import { describe, expect, it } from 'vitest';
import { ancestorsOf, entriesByRef, frameworkOf, isControl, structureFaults } from '#domain/frameworks/framework-structure.ts';
import { aFramework } from '../../builders.ts';

describe('the structure of a framework', () => {
  it('tells headings from controls', () => {
    expect(aFramework().data.controls.map(isControl)).toEqual([false, true, true]);
  });

  it('is named in front of the number of a control, unless this edition does not hold it', () => {
    expect(frameworkOf('iso-27001/A.5.1')).toBe('iso-27001');
    expect(frameworkOf('restricted')).toBeUndefined();
  });

  it('leads from a control to all that is above it', () => {
    const framework = aFramework({
      controls: [
        { ref: '1', title: 'A', group: true },
        { ref: '1.1', title: 'B', parent: '1' },
        { ref: '1.1(1)', title: 'C', parent: '1.1' },
      ],
    });
    const entries = entriesByRef(framework);
    const last = framework.data.controls.at(-1);
    expect(last === undefined ? [] : ancestorsOf(entries, last).map(({ ref }) => ref)).toEqual(['1.1', '1']);
  });

  it('is sound in a framework that is', () => {
    expect(structureFaults(aFramework())).toEqual([]);
  });

  it('is broken by a number that stands twice, a parent that is not there, and parents that lead round', () => {
    const framework = aFramework({
      controls: [
        { ref: 'a', title: 'A', parent: 'b' },
        { ref: 'b', title: 'B', parent: 'a' },
        { ref: 'b', title: 'B again' },
        { ref: 'c', title: 'C', parent: 'x' },
        { ref: 'd', title: 'D', parent: 'a' },
        { ref: 'e', title: 'E', parent: 'e' },
      ],
    });
    expect(structureFaults(framework)).toEqual([
      { index: 0, kind: 'parent-circle', ref: 'b' },
      { index: 1, kind: 'parent-circle', ref: 'a' },
      { index: 2, kind: 'ref-twice', ref: 'b' },
      { index: 3, kind: 'parent-unknown', ref: 'x' },
      { index: 5, kind: 'parent-circle', ref: 'e' },
    ]);
  });
});
