/** The fault of a disk that takes no more, and of a place that is not ours. */
import { SystemFault } from "../faults.ts";
/** @param what the path, or what else could not be written. */
export declare function unwritable(what: string, error: unknown): SystemFault;
