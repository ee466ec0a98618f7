/** The parameters of a program against the schema of its metadata. */
import type { Judging } from "../judging.ts";
import type { Parameter, Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";
interface Described {
    readonly source: Source;
    readonly metadata: Source;
    readonly document: Node;
    readonly program: Program;
    readonly language: string;
}
/** One way in which a schema does not fit the program's parameters. `at` is an offset into the metadata. */
export type Difference = {
    readonly kind: "lacking";
    readonly parameter: Parameter;
} | {
    readonly kind: "type";
    readonly parameter: Parameter;
    readonly stated: string;
    readonly at: number;
} | {
    readonly kind: "required";
    readonly parameter: Parameter;
    readonly at: number;
} | {
    readonly kind: "unknown";
    readonly name: string;
    readonly at: number;
};
/** Nothing where metadata has no schema, or where the parameters are not known. */
export declare function differencesOf(document: Node, program: Program, language: string): readonly Difference[];
export declare function checkSchema({ report }: Judging, { source, metadata, document, program, language }: Described): void;
export {};
