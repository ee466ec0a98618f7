export declare const fileRules: {
    readonly "file.missing": {
        readonly severity: "error";
        readonly why: "What is not there cannot be judged.";
        readonly mend: "Correct the path; it counts from the working directory.";
    };
    readonly "file.directory": {
        readonly severity: "error";
        readonly why: "A folder has no content to read.";
        readonly mend: "Name a file in it.";
    };
    readonly "file.not-regular": {
        readonly severity: "error";
        readonly why: "A pipe or device has no size and can hold the run for ever.";
        readonly mend: "Write the content to a file and name that.";
    };
    readonly "file.too-large": {
        readonly severity: "error";
        readonly why: "The file is read whole into memory, so its size is limited.";
        readonly mend: "Cut the file down to what is needed.";
    };
    readonly "file.unreadable": {
        readonly severity: "error";
        readonly why: "What cannot be read cannot be judged.";
        readonly mend: "Give this user the right to read the file.";
    };
    readonly "file.encoding": {
        readonly severity: "error";
        readonly why: "Text that is not UTF-8 would be read as something else than was written.";
        readonly mend: "Save the file as UTF-8.";
    };
    readonly "file.unwritable": {
        readonly severity: "error";
        readonly why: "A result that cannot be written would be lost.";
        readonly mend: "Make room on the disk, or give this user the right to write there.";
    };
    readonly "file.outside": {
        readonly severity: "error";
        readonly why: "Fire-Flow writes only below the working directory.";
        readonly mend: "Name a path below the working directory, or set working-directory to a folder that holds it.";
    };
    readonly "file.link": {
        readonly severity: "error";
        readonly why: "A link can lead out of the working directory after it was checked.";
        readonly mend: "Name the place that the link leads to.";
    };
    readonly "file.protected": {
        readonly severity: "error";
        readonly why: "What stands under .git or .github runs with the repository's own rights.";
        readonly mend: "Name a path outside of .git and .github.";
    };
    readonly "file.not-ours": {
        readonly severity: "error";
        readonly why: "Somebody's own file, which no run wrote and git has not committed, would be lost by overwriting it.";
        readonly mend: "Name another place than the one in the message, or move the file away; a program may be committed as well.";
    };
    readonly "file.changed": {
        readonly severity: "error";
        readonly why: "Somebody's work of the last minutes would be lost by overwriting it.";
        readonly mend: "Take the proven program from the report folder, or run again.";
    };
};
export declare const fileFinding: (rule: "file.missing" | "file.directory" | "file.not-regular" | "file.too-large" | "file.unreadable" | "file.encoding" | "file.unwritable" | "file.outside" | "file.link" | "file.protected" | "file.not-ours" | "file.changed", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
