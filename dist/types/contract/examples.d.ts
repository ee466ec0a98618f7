import type { ContractExample, Model } from "../types/contract.ts";
import { type Entry } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/**
 * Sample inputs and outputs that a contract carries: `examples: [{type, model, data}]` of DCS 0.9, or `input` and
 * `output` in place of `data`, and a model's own `examples` (DCS 1.x), which are records of that model.
 */
export declare function readExamples(reading: Reading, modelsEntry: Entry | undefined, models: readonly Model[]): readonly ContractExample[];
