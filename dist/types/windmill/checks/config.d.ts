/** wmill.yaml itself. */
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
export declare function checkConfig({ report }: Judging, source: Source, document: Node): void;
