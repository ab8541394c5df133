// What tests get for `fast-check`: the library, with one seed for every property, so that the suite is the same on each run. `SEED=NUMBER npm test` takes another
// one, and `SEED=any` a new one for each property, to look for what no run has met yet.
import fc from "fast-check";

export * from "fast-check";
export { default } from "fast-check";

const { SEED = "20250111" } = process.env;
if (SEED !== "any") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
