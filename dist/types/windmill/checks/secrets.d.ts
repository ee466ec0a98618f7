/** Secrets that stand in the open. */
import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
export declare function checkSecrets({ report }: Judging, source: Source, transforms: Node | undefined): void;
