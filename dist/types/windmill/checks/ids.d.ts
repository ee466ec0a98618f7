import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import type { Flow } from "./flow.ts";
export declare function checkIds({ report }: Judging, { source }: Flow, steps: readonly Step[]): void;
