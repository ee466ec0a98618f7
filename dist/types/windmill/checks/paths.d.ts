/** Paths of scripts, flows, resources and variables that assets name. */
import type { Location } from "../../findings.ts";
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
/** A schedule's, trigger's or step's target. */
export declare function checkTarget({ index, facts, report }: Judging, rule: "windmill.references.step" | "windmill.references.schedule-target" | "windmill.references.trigger-target", target: {
    readonly kind: "script" | "flow";
    readonly path: string;
    readonly place: Location;
}, from: string): void;
/** Every `$res:` and `$var:` below a node. */
export declare function checkValues(judging: Judging, source: Source, node: Node | undefined, from: string): void;
