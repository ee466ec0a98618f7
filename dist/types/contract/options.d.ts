import type { Constraint } from "../types/contract.ts";
import type { Dialect } from "./dialect.ts";
import { type MapNode } from "./nodes.ts";
import { type Reading } from "./reading.ts";
import type { TypeName } from "./type-names.ts";
/** Where the constraints of a field stand: in the field itself, or in its options, where misplaced ones are taken to. */
export declare function optionsOf(reading: Reading, attributes: MapNode, { optionsKey }: Dialect): MapNode;
/** All constraints that the options state about a value of the type. */
export declare function readConstraints(reading: Reading, attributes: MapNode, options: MapNode, type: TypeName): readonly Constraint[];
