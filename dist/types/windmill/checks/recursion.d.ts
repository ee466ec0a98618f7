import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import type { Flow } from "./flow.ts";
/** Remembers a step that runs a flow every time: none before it can end the flow, and nothing skips it. */
export declare function noteRun({ facts }: Judging, { path, source, document }: Flow, step: Step, to: string): void;
/** A run is endless if what it runs leads back to it. */
export declare function checkRecursion({ facts, report }: Judging): void;
