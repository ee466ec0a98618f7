/** Paths of scripts, flows, resources and variables that assets name. */
import type { Location } from "../../findings.ts";
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
/** By the rule for a target that is not there, how it is drawn; a step's by what it is. */
declare const edges: {
    readonly "windmill.references.step": undefined;
    readonly "windmill.references.schedule-target": "schedule";
    readonly "windmill.references.trigger-target": "trigger";
    readonly "windmill.references.app-target": "app";
    readonly "windmill.references.handler": "handler";
};
/** What a step, a schedule, a trigger or an app runs. */
export declare function checkTarget({ index, facts, report }: Judging, rule: keyof typeof edges, target: {
    readonly kind: "script" | "flow";
    readonly path: string;
    readonly place: Location;
}, from: string): void;
/** What runs when something else has failed, recovered or succeeded: `script/f/team/tell`, `flow/f/team/tell`. */
export declare function checkHandler(judging: Judging, source: Source, node: Node | undefined, from: string): void;
/** Every `$res:` and `$var:` below a node. */
export declare function checkValues(judging: Judging, source: Source, node: Node | undefined, from: string): void;
/** The resources that a trigger or a tool names by their paths alone: `kafka_resource_path`, `resource_path`. */
export declare function checkResourcePaths(judging: Judging, source: Source, document: Node, from: string): void;
export {};
