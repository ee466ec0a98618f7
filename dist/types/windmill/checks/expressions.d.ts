import { type Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import type { Flow } from "./flow.ts";
export declare function checkExpressions(judging: Judging, flow: Flow, steps: readonly Step[]): void;
