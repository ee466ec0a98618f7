/** What is wrong with the rules between input and output themselves. */
import type { Finding, Location } from "../findings.ts";
import type { Contract, IoRule, Sides } from "../types/contract.ts";
import type { Jsonata } from "../types/jsonata.ts";
/**
 * Judges the io rules of a contract: all of them by their syntax, those of the output model by what they name as well.
 * @param sides undefined where they could not be chosen.
 */
export declare function lintIoRules(contract: Contract, sides: Sides | undefined, jsonata: Pick<Jsonata, "parse">): Promise<Finding[]>;
/** A rule that decides nothing, on data that nothing is wrong with. */
export declare const ioRuleFault: (fact: string, { model, location }: Finding) => Finding;
/**
 * The place in the contract of an offset into an expression. YAML folds lines and takes indentation away, but keeps
 * every other character: the place is found by counting those.
 */
export declare function locationIn({ text, path }: Contract, { expression, source }: IoRule, offset: number): Location;
