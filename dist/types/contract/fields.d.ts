import type { Field } from "../types/contract.ts";
import type { Dialect } from "./dialect.ts";
import type { MapNode, Place } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** Reads the members of a model or an object. `options` may list the required ones, as ODCS allows. */
export declare function readFields(reading: Reading, holder: MapNode, place: Place, dialect: Dialect, options?: MapNode): readonly Field[];
