/** `at` is the offset of the node's first character. */
export interface MapNode {
    readonly kind: "map";
    readonly at: number;
    readonly entries: ReadonlyMap<string, Entry>;
}
export interface ListNode {
    readonly kind: "list";
    readonly at: number;
    readonly items: readonly Node[];
}
export interface ScalarNode {
    readonly kind: "scalar";
    readonly at: number;
    readonly value: string | number | boolean | null;
    /**
     * How an offset into the value leads to one into the text: `verbatim` by adding {@link at}, `literal` line by line,
     * `folded` by what is no blank, `decoded` not at all.
     */
    readonly form: "verbatim" | "literal" | "folded" | "decoded";
}
export type Node = MapNode | ListNode | ScalarNode;
export interface Entry {
    readonly key: string;
    /** Offset of the key. */
    readonly at: number;
    readonly node: Node;
}
export interface YamlFault {
    readonly kind: "syntax" | "duplicate-key" | "documents" | "size";
    readonly message: string;
    readonly at: number;
}
/** The document's tree, or the faults for which there is none. An empty text is a null. */
export declare function parseYaml(text: string): Promise<{
    readonly node: Node;
    readonly faults: readonly YamlFault[];
}>;
