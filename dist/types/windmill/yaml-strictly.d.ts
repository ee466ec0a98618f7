import type { Node, YamlFault } from "./yaml.ts";
/** The package is a seventh of all that is loaded for a workspace, and few have a file that needs it. */
export declare function readStrictly(text: string): Promise<{
    readonly node: Node | undefined;
    readonly faults: readonly YamlFault[];
}>;
