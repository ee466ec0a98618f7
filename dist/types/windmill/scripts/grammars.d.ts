import type { Node } from "web-tree-sitter";
export type GrammarName = "python" | "typescript" | "go" | "rust" | "bash";
/** Parses programs of one language. The tree is the callback's only while it runs: its memory is not collected. */
export interface Grammar {
    parse<T>(text: string, read: (root: Node, fault: SyntaxFault | undefined) => T): T | undefined;
}
/** The first place where the text is no program of the language. */
export interface SyntaxFault {
    readonly message: string;
    readonly at: number;
}
/** @throws {SystemFault} when the grammar's file is not there. */
export declare function grammarOf(name: GrammarName): Promise<Grammar>;
