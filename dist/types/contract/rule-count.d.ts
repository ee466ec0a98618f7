import type { Model } from "../types/contract.ts";
/**
 * How many rules an output is judged by on its own, each counted once per path: types, required and null fields, unique
 * fields and keys where there are records to compare, constraints, and quality rules but for those that depend on the
 * clock. 0 means that anything passes. The judge counts one more where this counts any of a field: that a record is an
 * object. Rules between input and output are not among them: see {@link Model.io}.
 */
export declare const ruleCount: (model: Model) => number;
