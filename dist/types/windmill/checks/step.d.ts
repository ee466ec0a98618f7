/** One step of a flow: what it runs, what it hands over, and how it ends. */
import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import type { Flow } from "./flow.ts";
export declare function checkStep(judging: Judging, flow: Flow, step: Step): Promise<void>;
