/** Putting a program and its proof on a branch: once, on what was judged, and never over somebody else's work. */
import { SystemFault } from "../faults.ts";
import type { Finding } from "../findings.ts";
import type { DeliveryParts, Head, Remote, RepositoryFile, Work } from "../types/delivery.ts";
export interface Committed {
    readonly status: "delivered" | "unchanged" | "failed";
    /** The commit, or the head that holds everything already. */
    readonly oid?: string;
    readonly findings: readonly Finding[];
}
/**
 * Looks at the branch before every try, so that neither a moved head nor an answer that was lost leads to a second
 * commit or over somebody's work.
 * @throws {SystemFault} what GitHub said last.
 */
export declare function commitOn({ remote, branch }: {
    readonly remote: Remote;
    readonly branch: string;
}, work: Work, parts: DeliveryParts, headline?: string): Promise<Committed>;
export declare const pathsOf: (work: Work) => readonly string[];
/** Whether the head has this very file. */
export declare const isThere: (file: RepositoryFile, head: Head) => boolean;
/** The end, where the head holds everything or something that must not be overwritten; else what is to be committed on it. */
export declare function settle(head: Head, ours: Work, remote: Remote, parts: DeliveryParts): Promise<Committed | Work>;
/** The text of a file on a branch; nothing where there is none. */
export declare function textAt(head: Head, path: string, remote: Remote): Promise<string | undefined>;
export declare const missing: (branch: string) => SystemFault;
/** A sentence without its full stop, to go on after it. */
export declare const withoutStop: (text: string) => string;
