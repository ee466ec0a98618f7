/** What the server refuses of a flow although `wmill lint` passes it, and numbers that make no sense. */
import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import type { Flow } from "./flow.ts";
export declare function checkRefused(judging: Judging, flow: Flow, steps: readonly Step[]): void;
