export declare const driftRules: {
    readonly "windmill.drift.lock-file": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where it is empty, or only `locks` is no map";
        };
        readonly why: "wmill overwrites or refuses a wmill-lock.yaml that it cannot read.";
        readonly mend: "Correct it, or remove it and run `wmill generate-metadata rehash`.";
    };
    readonly "windmill.drift.stale": {
        readonly severity: "warning";
        readonly why: "The file was changed since its metadata was made: schema and lock may be those of another program.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.drift.line-ends": {
        readonly severity: "warning";
        readonly why: "wmill hashes bytes: where a checkout makes CRLF of LF ends, it takes for changed what nobody changed.";
        readonly mend: "Check the files out with LF ends, as by `* text=auto eol=lf` in .gitattributes.";
    };
    readonly "windmill.drift.missing": {
        readonly severity: "warning";
        readonly why: "wmill-lock.yaml does not know the asset: its metadata was never made, or not committed.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.drift.foreign": {
        readonly severity: "warning";
        readonly why: "The entry is of an asset that is no longer there.";
        readonly mend: "Remove the line, or lines.";
    };
};
