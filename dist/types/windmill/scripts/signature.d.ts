/** What a program takes: the parameters of its main function, whatever its language. */
/** Types as far as JSON Schema and the languages agree on them; `any` where they cannot be compared. */
export type ParameterType = "string" | "number" | "integer" | "boolean" | "array" | "object" | "any";
export interface Parameter {
    readonly name: string;
    readonly type: ParameterType;
    /** Has neither a default nor a type that allows its absence. */
    readonly required: boolean;
    /** Offset into the program's text. */
    readonly at: number;
}
/** An import that names another script of the workspace. */
export interface ScriptImport {
    /** As written: `./other`, `/f/team/other.ts`, `f.team.other`. */
    readonly text: string;
    /** Paths of the workspace that it can mean. */
    readonly candidates: readonly string[];
    readonly at: number;
}
/** What reading a program showed. */
export interface Program {
    readonly syntax?: {
        readonly message: string;
        readonly at: number;
        /** The grammar is known to stumble over valid programs, if seldom: over one in two hundred of real Rust files. */
        readonly doubtful?: boolean;
    };
    /**
     * `none`: there is no main function. `unclear`: there is one that the language's own parser of Windmill may see
     * otherwise, so that nothing is claimed about it.
     */
    readonly main: {
        readonly kind: "found";
        readonly parameters: readonly Parameter[];
        readonly at: number;
    } | {
        readonly kind: "none" | "unclear";
    };
    readonly imports: readonly ScriptImport[];
    /** Modules of other packages, by the name of the package. */
    readonly packages: readonly string[];
    /** Why the parser did not get through it; nothing is claimed about it then. */
    readonly unread?: string;
}
export declare const unreadProgram: Program;
