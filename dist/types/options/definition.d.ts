/** What a row of the option table says, and the type of the value that its text stands for. */
import type { CommandName } from "../commands/names.ts";
/** The two ways in. */
export type Entry = "terminal" | "action";
/** One option. */
export type OptionDefinition = OptionKind & {
    /** The text that stands for the value when none is given, as a person would write it. */
    readonly default?: string;
    /** The commands that {@link default} holds for; all unless told. The others see whether it was given. */
    readonly defaultFor?: readonly CommandName[];
    /** The commands that take it. */
    readonly commands: readonly CommandName[];
    /** The commands that cannot do without it. */
    readonly required?: readonly CommandName[];
    /** {@link required} holds only while the other option has this value. */
    readonly requiredWith?: {
        readonly option: string;
        readonly value: string;
    };
    /** Another option's file, which this one must not name: it is read, and this one is written. */
    readonly notFileOf?: string;
    /** The commands whose bare argument it is, in the terminal. */
    readonly positional?: readonly CommandName[];
    /**
     * Names of the environment variables that hold it in the terminal, first one wins. It is never a flag; in the
     * action it is an input.
     */
    readonly secret?: readonly string[];
    /** `<name>-file` gives the text by a file instead: in the terminal only, or in both entries. */
    readonly orFile?: "terminal" | "both";
    /** The one entry that has it. */
    readonly only?: Entry;
    /** The entry reads it itself; commands do not see it. */
    readonly entryReads?: true;
    /** What the runner gives where nobody else does, as an expression. It is then set for every mode. */
    readonly runnerGives?: string;
    /** What it is, in a sentence or two. */
    readonly help: string;
    /** What stands for the value in help; by default the type's own. */
    readonly placeholder?: string;
};
/** The text that stands for the value of one command's option when none is given. */
export declare const defaultOf: (row: OptionDefinition, command: CommandName) => string | undefined;
/** How an option's text is read. */
export type OptionKind = {
    readonly type: "text" | "path" | "url";
} | {
    readonly type: "integer" | "number";
    readonly minimum?: number;
    readonly maximum?: number;
}
/** 64 hex digits; in lower case. */
 | {
    readonly type: "sha256";
}
/** YAML 1.2 core: true, True, TRUE, false, False, FALSE. */
 | {
    readonly type: "boolean";
} | {
    readonly type: "choice";
    readonly choices: readonly string[];
}
/** A number with ms, s, m or h; in milliseconds. */
 | {
    readonly type: "duration";
}
/** A number with B, KB, MB, GB (powers of 1000) or KiB, MiB, GiB (of 1024); in bytes. */
 | {
    readonly type: "size";
}
/** Items with commas or line ends between them; none are given by an empty text. */
 | {
    readonly type: "list";
}
/** `auto`, or a number from 0 to 1. */
 | {
    readonly type: "share";
};
/** The type of an option's value. */
export type ValueOf<D extends OptionKind> = D extends {
    readonly type: "choice";
    readonly choices: readonly (infer T)[];
} ? T : D extends {
    readonly type: "integer" | "number" | "duration" | "size";
} ? number : D extends {
    readonly type: "boolean";
} ? boolean : D extends {
    readonly type: "share";
} ? "auto" | number : D extends {
    readonly type: "list";
} ? readonly string[] : string;
