import { type Checked } from "../findings.ts";
import type { Contract } from "../types/contract.ts";
import { type MapNode } from "./nodes.ts";
/**
 * Reads an ODCS or DCS contract. Whatever was not understood is a finding with its place; rules are never dropped in
 * silence. What is clear though not in the format's form is read with a warning that shows the right form.
 */
export declare function readContract(text: string, path: string): Checked<Contract>;
/** As {@link readContract}, and holds the whole document against the JSON Schema that its format publishes. */
export declare function readWholeContract(text: string, path: string): Promise<Checked<Contract>>;
/** The tree of a contract's text. */
export declare function treeOf(contract: Contract): MapNode | undefined;
