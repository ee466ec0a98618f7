import type { Contract, Sides } from "../types/contract.ts";
/**
 * The part of a contract that a provider needs, as its author wrote it, comments kept: what it is, the models of the two
 * sides, and the definitions that they refer to. Examples are left out: they may be held back.
 */
export declare function excerpt(contract: Contract, sides: Sides): string;
