import type { Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
import type { Dialect } from "./dialect.ts";
import { type Entry } from "./nodes.ts";
import { type Reading } from "./reading.ts";
/** What a server says of how data is written. */
export interface ServerFormat {
    readonly format: FormatName;
    /** Whether it says that there are many records. */
    readonly many: boolean;
    /** How the contract says so, for people. */
    readonly stated: string;
}
/** Reads the models that a contract holds under `entry`. `tableKey` is where a model says that it is a table. */
export declare function readModels(reading: Reading, entry: Entry | undefined, dialect: Dialect, tableKey: string, server: ServerFormat | undefined): readonly Model[];
/** The format that the contract's servers name, if Fire-Flow reads it. Several that differ get a warning. */
export declare function readServers(reading: Reading, entry: Entry | undefined): ServerFormat | undefined;
