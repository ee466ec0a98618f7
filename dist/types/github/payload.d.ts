import type { Environment } from "../types/environment.ts";
/** Nothing where there is none, or what cannot be read: such an event is never half understood. */
export declare function readPayload(environment: Environment): Promise<unknown>;
