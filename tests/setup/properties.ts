// How many random cases a property is tried with, and from which seed: the same in every run, so that a failure can be
// repeated. WAAROM_FC_RUNS asks for more cases, WAAROM_FC_SEED for others.
import fc from "fast-check";

fc.configureGlobal({
  numRuns: Number(process.env.WAAROM_FC_RUNS ?? 100),
  seed: Number(process.env.WAAROM_FC_SEED ?? 20261123),
});
