import type { Finding } from "../../findings.ts";
import type { ContractFormat } from "../../types/contract.ts";
import type { MapNode } from "../nodes.ts";
/**
 * What the published schema says of a contract and its reader did not say already (`told`). Most of it is in the head,
 * which nobody judges by: warnings. A key of a model that the format does not have could be a rule: an error.
 */
export declare function checkStructure(root: MapNode, format: ContractFormat, version: string, told: readonly Finding[]): Promise<readonly Finding[]>;
