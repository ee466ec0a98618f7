import type { Finding } from "../findings.ts";
import type { Contract } from "../types/contract.ts";
/**
 * What is wrong with a contract that could be read: models that demand nothing, rules that cannot be fulfilled, and
 * fields whose values nothing tells apart.
 */
export declare function lintContract(contract: Contract): Finding[];
