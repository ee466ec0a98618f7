/** What can be wrong with an engine itself; never with what it judges. */
export declare const engineRules: {
    readonly "engine.not-started": {
        readonly severity: "error";
        readonly why: "Without its engine a rule cannot be judged, and what was not judged never passes.";
        readonly mend: "Install Fire-Flow again, whole; give the process more memory where it has little.";
    };
    readonly "engine.wmill-missing": {
        readonly severity: "error";
        readonly why: "A Windmill server is asked by its own command line, which is installed on first need and is not there.";
        readonly mend: "Let it be installed where the npm registry can be reached, as the message says; or give no token.";
    };
    readonly "engine.installing": {
        readonly severity: "notice";
        readonly why: "What judges a rule is fetched when the first rule needs it, once for each user, and that takes its time.";
        readonly mend: "Nothing; keep the cache folder from run to run, and it is there.";
    };
    readonly "engine.duckdb-missing": {
        readonly severity: "error";
        readonly why: "Rules in SQL are judged by DuckDB, which is installed on first need and is not there.";
        readonly mend: "Let it be installed where the npm registry can be reached, as the message says; or state the rule as a metric or in jsonata.";
    };
};
export declare const engineFinding: (rule: "engine.not-started" | "engine.wmill-missing" | "engine.installing" | "engine.duckdb-missing", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
