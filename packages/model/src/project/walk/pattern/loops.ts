/** Ways from one thing to others, by number. */
export type Graph = (from: number) => Iterable<number>;

/**
 * The loops of a graph: sets of numbers that can each reach each other (Tarjan, without recursion). A number alone is a
 * loop only if it leads to itself.
 */
export function loopsOf(roots: Iterable<number>, graph: Graph): readonly (readonly number[])[] {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  const loops: number[][] = [];
  for (const root of roots) {
    if (order.has(root)) continue;
    const path: { readonly at: number; readonly rest: Iterator<number> }[] = [];
    const enter = (at: number) => {
      order.set(at, order.size);
      lowest.set(at, order.size - 1);
      stack.push(at);
      onStack.add(at);
      path.push({ at, rest: graph(at)[Symbol.iterator]() });
    };
    const lower = (at: number, to: number) => lowest.set(at, Math.min(lowest.get(at) ?? to, to));
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.rest.next();
      if (next.done !== true) {
        if (!order.has(next.value)) enter(next.value);
        else if (onStack.has(next.value)) lower(step.at, order.get(next.value) ?? 0);
        continue;
      }
      path.pop();
      const around = path.at(-1);
      if (around !== undefined) lower(around.at, lowest.get(step.at) ?? 0);
      if (lowest.get(step.at) !== order.get(step.at)) continue;
      const members = stack.splice(stack.lastIndexOf(step.at));
      for (const member of members) onStack.delete(member);
      if (members.length > 1 || [...graph(step.at)].includes(step.at)) loops.push(members);
    }
  }
  return loops;
}
