/**
 * wmill-lock.yaml as `wmill` itself writes it: a key and a hash a line, thousands of them. What has any other form is
 * left to the parser of YAML, which takes ten times as long for it.
 */
import type { Node } from "./yaml.ts";
/** The same tree that the parser would make; nothing for a file of any other form. */
export declare function plainLocks(text: string): Node | undefined;
