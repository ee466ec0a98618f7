import type { Node } from "../yaml.ts";
export interface Schema {
    readonly type?: string;
    readonly nullable?: boolean;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly items?: Schema;
    readonly enum?: readonly unknown[];
    readonly oneOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
    readonly allOf?: readonly Schema[];
    readonly discriminator?: {
        readonly propertyName: string;
    };
    readonly additionalProperties?: boolean | Schema;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly $ref?: string;
}
/** Every other keyword of the schemas; none of them rejects a document. */
export declare const annotations: readonly ["description", "default", "title", "format", "$schema", "example"];
export interface Violation {
    readonly keyword: "type" | "required" | "enum" | "discriminator" | "oneOf" | "additionalProperties" | "range";
    /** Keys and indices from the root to the node that violates; for `required`, to the node that lacks the key. */
    readonly path: readonly (string | number)[];
    /** The missing or unknown key. */
    readonly key?: string;
    readonly at: number;
    /** What the node should be and is: `must be a string, not a list`. */
    readonly message: string;
    readonly node: Node;
}
/** The schemas that a `$ref` names, by the last part of it. */
export type Definitions = Readonly<Record<string, Schema>>;
export declare function violationsOf(root: Node, schema: Schema, definitions: Definitions): readonly Violation[];
