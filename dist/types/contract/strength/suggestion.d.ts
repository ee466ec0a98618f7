import type { Model } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
import type { Mutation } from "../../types/verdict.ts";
import { type Place } from "./places.ts";
/**
 * The rule of the model that would tell mutants of this kind from the right outputs, all of which fulfil it, as it
 * stands in an ODCS property; nothing where only a rule between input and output could.
 */
export declare function suggestRule(mutation: Mutation, place: Place | undefined, outputs: readonly Value[], model: Model): string | undefined;
