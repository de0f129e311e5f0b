import type { Context } from "./context.js";

/**
 * Work that comes out the same for the same context and key, done once: forty questions under one purpose share its laws and
 * periods. What was remembered goes with its context.
 */
export function remember<A, T>(
  keyOf: (about: A) => string,
  work: (context: Context, about: A) => T,
): (context: Context, about: A) => T {
  const known = new WeakMap<Context, Map<string, { readonly value: T }>>();
  return (context, about) => {
    let values = known.get(context);
    if (values === undefined) known.set(context, (values = new Map<string, { readonly value: T }>()));
    const key = keyOf(about);
    let found = values.get(key);
    if (found === undefined) values.set(key, (found = { value: work(context, about) }));
    return found.value;
  };
}
