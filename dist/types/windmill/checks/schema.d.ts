/** Violations of Windmill's schemas as findings. */
import type { Judging } from "../judging.ts";
import type { Violation } from "../schemas/check.ts";
import type { Source } from "../source.ts";
/** @param what `a step`, `a flow`, … */
export declare const unknownKey: (key: string, what: string, known: Iterable<string>) => string;
export declare function reportViolations({ report }: Judging, source: Source, violations: readonly Violation[], target: "flow" | "schedule" | "trigger"): void;
