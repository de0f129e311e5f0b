/** How often a property is tried: few by default, more by `WAAROM_FC_RUNS`. */
export function runs(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env.WAAROM_FC_RUNS ?? "");
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : usual };
}
