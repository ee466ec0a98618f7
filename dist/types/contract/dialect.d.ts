import type { ContractFormat } from "../types/contract.ts";
import type { Entry, MapNode } from "./nodes.ts";
import type { Reading } from "./reading.ts";
import type { TypeName } from "./type-names.ts";
/** What ODCS and DCS say with different words about the same things. */
export interface Dialect {
    readonly format: ContractFormat;
    /** Where an object keeps its members, and names under which sloppy contracts do. */
    readonly children: {
        readonly key: string;
        readonly also: readonly string[];
        readonly form: "map" | "list";
    };
    /** The key that states a type. */
    readonly typeKey: string;
    /** The stated type; `unknown` was reported already, undefined when none is stated. */
    readonly readType: (reading: Reading, map: MapNode) => TypeName | "unknown" | undefined;
    /** The key that holds constraints, where they do not stand in the field itself. */
    readonly optionsKey?: string;
    /** What the values of a map look like. */
    readonly mapValues: (map: MapNode) => Entry | undefined;
    /** What the keys of a map look like. */
    readonly mapKeys: (map: MapNode) => Entry | undefined;
    /** Keys of a field that state rules, and keys that do not. */
    readonly ruling: readonly string[];
    readonly known: readonly string[];
}
