export declare const usageRules: {
    readonly "usage.unknown-command": {
        readonly severity: "error";
        readonly why: "A command that does not exist cannot be run.";
        readonly mend: "Take one of the commands that `fire-flow help` lists.";
    };
    readonly "usage.unknown-option": {
        readonly severity: "error";
        readonly why: "An option that is silently ignored would leave a run that is not the one asked for.";
        readonly mend: "Correct the name; `fire-flow help <command>` lists what the command takes.";
    };
    readonly "usage.unknown-input": {
        readonly severity: "error";
        readonly why: "An input that is silently ignored would leave a run that is not the one asked for.";
        readonly mend: "Correct the name; action.yml lists the inputs.";
    };
    readonly "usage.foreign-option": {
        readonly severity: "error";
        readonly why: "The option exists, but this command would ignore it.";
        readonly mend: "Leave it out, or run the command that takes it.";
    };
    readonly "usage.secret-flag": {
        readonly severity: "error";
        readonly why: "Arguments are seen by every process of the machine and stay in the shell's history.";
        readonly mend: "Give the secret by its environment variable or by a file.";
    };
    readonly "usage.missing-option": {
        readonly severity: "error";
        readonly why: "The command cannot do without it.";
        readonly mend: "Give it.";
    };
    readonly "usage.missing-value": {
        readonly severity: "error";
        readonly why: "The option needs a value.";
        readonly mend: "Give one; write `--option=value` where it begins with dashes.";
    };
    readonly "usage.invalid-value": {
        readonly severity: "error";
        readonly why: "The value is not of the option's type or is out of its range.";
        readonly mend: "Take one of the allowed values.";
    };
    readonly "usage.unknown-extension": {
        readonly severity: "error";
        readonly why: "The extension of program says its language, and no language has this one.";
        readonly mend: "Give program an extension of its language, or set language.";
    };
    readonly "usage.duplicate-option": {
        readonly severity: "error";
        readonly why: "Of two values for one option only one could hold.";
        readonly mend: "Give it once.";
    };
    readonly "usage.unexpected-argument": {
        readonly severity: "error";
        readonly why: "A bare argument that no option takes would be ignored.";
        readonly mend: "Name the option that it is meant for, or quote a value that contains spaces.";
    };
    readonly "usage.unreadable-file": {
        readonly severity: "error";
        readonly why: "The file that an option names could not be read.";
        readonly mend: "Correct the path; relative ones start at the working directory.";
    };
};
export declare const usageFinding: (rule: "usage.unknown-command" | "usage.unknown-option" | "usage.unknown-input" | "usage.foreign-option" | "usage.secret-flag" | "usage.missing-option" | "usage.missing-value" | "usage.invalid-value" | "usage.unknown-extension" | "usage.duplicate-option" | "usage.unexpected-argument" | "usage.unreadable-file", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
