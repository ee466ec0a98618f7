import type { Node } from "../yaml.ts";
import { type Definitions, type Schema, type Violation } from "./check.ts";
/** Of the schemas: they lag the server, so that a message names them. */
export declare const schemaVersion = "1.775.2";
export declare const definitions: Definitions;
export declare const schemas: {
    flow: Schema;
    schedule: Schema;
    wmill: Schema;
};
/** The kinds of triggers that have a schema; native and azure ones have none. */
export declare const triggerSchemas: Readonly<Record<string, Schema | undefined>>;
export declare const flowViolations: (node: Node) => readonly Violation[];
export declare const scheduleViolations: (node: Node) => readonly Violation[];
export declare const wmillViolations: (node: Node) => readonly Violation[];
export declare function triggerViolations(node: Node, kind: string): readonly Violation[];
