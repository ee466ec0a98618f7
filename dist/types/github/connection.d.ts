/** Why no whole response came. */
import { type Asked, type Failure } from "./fault.ts";
/** The failure that `fetch` threw; one that nobody cancelled was aborted by its own timeout. */
export declare function connectionFailure(error: unknown, asked: Asked, timeoutMs: number): Failure;
