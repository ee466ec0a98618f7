/** Which lines of a workspace may be shown beside what is found in them: a log has more readers than a secret. */
import type { Finding } from "../findings.ts";
/** Files whose values are secrets more often than not, also where they are too broken to tell. */
export declare const holdsValues: (file: string) => boolean;
/** A line is not shown for any finding once one says that a secret stands there. */
export declare function shownLines(findings: readonly Finding[]): (finding: Finding) => boolean;
