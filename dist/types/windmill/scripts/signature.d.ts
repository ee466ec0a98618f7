/** What a program takes: the parameters of its main function, whatever its language. */
/** Types as far as JSON Schema and the languages agree on them; `any` where they cannot be compared. */
export type ParameterType = "string" | "number" | "integer" | "boolean" | "array" | "object" | "any";
export interface Parameter {
    readonly name: string;
    readonly type: ParameterType;
    /** Has neither a default nor a type that allows its absence. */
    readonly required: boolean;
    /** It is optional, but Windmill's parser may require it: its default is no literal, or only its type allows its absence. */
    readonly unsure?: boolean;
    /** Offset into the program's text. */
    readonly at: number;
}
/** An import that names another script of the workspace. */
export interface ScriptImport {
    /** As written: `./other`, `/f/team/other.ts`, `f.team.other`. */
    readonly text: string;
    /** Paths of the workspace that it can mean: the module, then the names that are taken out of it. */
    readonly candidates: readonly string[];
    readonly at: number;
}
/** What reading a program showed. */
export interface Program {
    readonly syntax?: {
        readonly message: string;
        readonly at: number;
        /** The grammar stumbles over valid programs as well: over one in two hundred of real Rust files, in fifteen of Bash. */
        readonly doubtful?: boolean;
    };
    /**
     * `none`: there is no main function. `unclear`: there is one that the language's own parser of Windmill may see
     * otherwise, so that nothing is claimed about it. `unread`: nothing here reads its language, or it is too long.
     */
    readonly main: {
        readonly kind: "found";
        readonly parameters: readonly Parameter[];
    } | {
        readonly kind: "none" | "unclear" | "unread";
    };
    readonly imports: readonly ScriptImport[];
    /** Modules of other packages, by the name of the package. */
    readonly packages: readonly string[];
}
export declare const unreadProgram: Program;
