export declare const scriptRules: {
    readonly "windmill.scripts.syntax": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the grammar is known to stumble over valid programs";
        };
        readonly why: "The program cannot run; wmill also resets its schema to an empty one.";
        readonly mend: "Correct the program at the place given.";
    };
    readonly "windmill.scripts.grammar-missing": {
        readonly severity: "error";
        readonly why: "Without its grammar no program of the language can be judged.";
        readonly mend: "Install Fire-Flow again: the folder grammars/ belongs beside its bundle.";
    };
    readonly "windmill.scripts.no-main": {
        readonly severity: "warning";
        readonly why: "Windmill runs the function `main`: without one the script can only be imported.";
        readonly mend: "Add it, or set `no_main_func: true` if it is a library.";
    };
    readonly "windmill.scripts.signature": {
        readonly severity: "warning";
        readonly why: "Forms and callers go by the schema, the program by its parameters.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.scripts.plain-secret": {
        readonly severity: "warning";
        readonly why: "A secret in plain text is known to everyone who may read the repository, and the server takes it for encrypted.";
        readonly mend: "Replace the secret, and leave its value to `wmill sync pull`, which encrypts it.";
    };
    readonly "windmill.scripts.lock": {
        readonly severity: "warning";
        readonly why: "A lock that does not hold what the program imports installs something else, or fails.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
};
