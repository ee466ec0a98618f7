import type { Checkout } from "../types/checkout.ts";
import type { Work } from "../types/delivery.ts";
/** What passed; paths as the options have them. */
export interface Passed extends Pick<Work, "traceId" | "proven" | "ran"> {
    readonly program: string;
    readonly contract: string;
    readonly cases?: string;
    readonly text: string;
    readonly proof: string;
}
export declare function workOf(passed: Passed, checkout: Checkout, cwd: string): Promise<Work>;
