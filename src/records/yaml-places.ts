/** Finds where the keys and values of a YAML text stand. */
import type { FieldPath } from '#schemas/finding.ts';
import { visitValues } from './yaml.ts';
import type { Visit } from './yaml.ts';

interface Branch {
  readonly offset: number;
  readonly keyOffset: number;
  readonly inner: Map<string | number, Branch>;
}

const branchAt = (root: Branch, path: FieldPath): Branch | undefined =>
  path.reduce<Branch | undefined>((branch, part) => branch?.inner.get(part), root);

/** Tells the offset at which the value (`key` false) or key (`key` true) at a path stands in a text; the nearest existing parent where it is absent. The text is read once, whatever is asked. */
export const offsetsIn = (source: string): ((wanted: FieldPath, key: boolean) => number) => {
  let root: Branch = { offset: 0, keyOffset: 0, inner: new Map() };
  let isEmpty = true;
  const visit: Visit = (path, offset, keyOffset) => {
    const branch: Branch = { offset, keyOffset, inner: new Map() };
    const last = path.at(-1);
    if (last === undefined) {
      if (isEmpty) root = branch;
      isEmpty = false;
      return;
    }
    const parent = branchAt(root, path.slice(0, -1));
    if (parent?.inner.has(last) === false) parent.inner.set(last, branch);
  };
  try {
    visitValues(source, visit);
  } catch {
    // What cannot be read has its own finding; every place in it is its beginning.
  }
  return (wanted, key) => {
    let found = root;
    for (const part of wanted) {
      const inner = found.inner.get(part);
      if (inner === undefined) break;
      found = inner;
    }
    return key ? found.keyOffset : found.offset;
  };
};
