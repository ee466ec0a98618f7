import { type Checked } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import { type Domain } from "./domain.ts";
import type { Words } from "./words.ts";
/** What a case's input can be drawn as: a record, or rows of them. */
export declare function inputDomain(model: Model, words: Words): Checked<Domain>;
