/** Cycles in a directed graph: what depends on itself. */

interface Visit {
  readonly node: string;
  readonly next: readonly string[];
  position: number;
}

/** Groups of nodes that all reach one another (Tarjan 1972, with a stack of its own so that long chains cannot overflow). Linear. */
const knots = (nodes: Iterable<string>, next: (node: string) => readonly string[]): readonly (readonly string[])[] => {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  const lower = (node: string, value: number) => lowest.set(node, Math.min(lowest.get(node) ?? value, value));

  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: Visit[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      lowest.set(node, order.size - 1);
      open.push(node);
      isOpen.add(node);
      path.push({ node, next: next(node), position: 0 });
    };
    enter(root);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = visit.next[visit.position];
      visit.position += 1;
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) lower(visit.node, order.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      const low = lowest.get(visit.node) ?? 0;
      if (parent !== undefined) lower(parent.node, low);
      if (low !== order.get(visit.node)) continue;
      const group: string[] = [];
      for (let node = open.pop(); node !== undefined; node = node === visit.node ? undefined : open.pop()) {
        isOpen.delete(node);
        group.push(node);
      }
      groups.push(group);
    }
  }
  return groups;
};

/** The shortest way inside a group from a node back to itself; undefined where there is none. */
const wayBack = (start: string, group: ReadonlySet<string>, next: (node: string) => readonly string[]): readonly string[] | undefined => {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const target of next(node)) {
      if (target === start) {
        const way: string[] = [];
        for (let step: string | undefined = node; step !== undefined; step = cameFrom.get(step)) way.push(step);
        return way.reverse();
      }
      if (!group.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return undefined;
};

/** One cycle for each group of nodes that depend on themselves, as the nodes in their order; the last leads back to the first, which is the first of `nodes`. */
export const cyclesIn = (nodes: readonly string[], next: (node: string) => readonly string[]): readonly (readonly string[])[] => {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const inside = (node: string): readonly string[] => next(node).filter((target) => rank.has(target));
  const rankOf = (node: string): number => rank.get(node) ?? 0;
  return knots(nodes, inside)
    .flatMap((group) => {
      const start = group.reduce((first, node) => (rankOf(node) < rankOf(first) ? node : first));
      return [wayBack(start, new Set(group), inside) ?? []];
    })
    .filter((cycle) => cycle.length > 0)
    .sort((a, b) => rankOf(a[0] ?? '') - rankOf(b[0] ?? ''));
};
