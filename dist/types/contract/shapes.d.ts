import type { Shape } from "../types/contract.ts";
import type { Dialect } from "./dialect.ts";
import type { MapNode, Node, Place } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** A shape, with the attributes (references followed) that say more than the shape does. */
export interface ReadShape {
    readonly shape: Shape;
    readonly attributes: MapNode;
}
/** Reads what a field, an item or a map's value looks like. */
export declare function readShape(given: Reading, node: Node, place: Place, dialect: Dialect): ReadShape;
