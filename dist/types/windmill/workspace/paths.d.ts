/** What a file of a workspace is, told from its path alone, as the wmill CLI tells it. */
export type AssetKind = "script" | "flow" | "app" | "raw_app" | "resource" | "variable" | "resource-type" | "schedule" | "trigger" | "folder" | "group" | "user" | "settings";
/** The languages that Windmill runs, by the ending that stands for them; the first that fits counts. */
declare const endings: {
    readonly ".fetch.ts": "nativets";
    readonly ".deno.ts": "deno";
    readonly ".bun.ts": "bun";
    readonly ".ts": "typescript";
    readonly ".py": "python3";
    readonly ".go": "go";
    readonly ".sh": "bash";
    readonly ".pg.sql": "postgresql";
    readonly ".my.sql": "mysql";
    readonly ".bq.sql": "bigquery";
    readonly ".odb.sql": "oracledb";
    readonly ".sf.sql": "snowflake";
    readonly ".ms.sql": "mssql";
    readonly ".duckdb.sql": "duckdb";
    readonly ".sql": "sql";
    readonly ".gql": "graphql";
    readonly ".ps1": "powershell";
    readonly ".php": "php";
    readonly ".rs": "rust";
    readonly ".cs": "csharp";
    readonly ".nu": "nu";
    readonly ".playbook.yml": "ansible";
    readonly ".java": "java";
    readonly ".rb": "ruby";
    readonly ".r": "rlang";
};
/** `typescript` is bun or deno, as wmill.yaml says; `sql` names no dialect, which Windmill cannot work with. */
export type ScriptLanguage = (typeof endings)[keyof typeof endings];
/** The ending of a program's file and its language. */
export declare function programOf(file: string): {
    readonly stem: string;
    readonly language: ScriptLanguage;
} | undefined;
/** The files that are programs by the name and one more ending: `q.pg.sql` of `q.pg`. */
export declare const programNames: (name: string) => readonly string[];
/** The part that a file plays in an asset. `path` is the asset's own path: `f/team/report`. */
export type Part = {
    readonly kind: "script";
    readonly part: "program";
    readonly path: string;
    readonly language: ScriptLanguage;
} | {
    readonly kind: "script";
    readonly part: "metadata" | "lock" | "module";
    readonly path: string;
} | {
    readonly kind: "flow" | "app" | "raw_app";
    /** `main` is flow.yaml, app.yaml or raw_app.yaml. */
    readonly part: "main" | "member";
    readonly path: string;
    readonly suffix: FolderSuffix;
} | {
    readonly kind: "trigger";
    readonly part: "main";
    readonly path: string;
    readonly trigger: string;
} | {
    readonly kind: Exclude<AssetKind, "script" | "flow" | "app" | "raw_app" | "trigger">;
    readonly part: "main" | "member";
    readonly path: string;
}
/** An OpenFlow by its name, in no folder that would make it one. */
 | {
    readonly kind: "stray-flow";
    readonly part: "main";
    readonly path: string;
};
export type FolderSuffix = ".flow" | ".app" | ".raw_app" | "__flow" | "__app" | "__raw_app";
export declare const isDotted: (suffix: FolderSuffix) => boolean;
/** Nothing for files that are no part of any asset. */
export declare function partOf(file: string): Part | undefined;
export declare const baseName: (path: string) => string;
export declare const folderName: (path: string) => string;
/** Where the CLI looks for what it pushes; anything else in the repository is not the workspace's. */
export declare const isPushedPlace: (file: string) => boolean;
/** A workspace's own settings; its folder is one because of it. */
export declare const configFile = "wmill.yaml";
/** Where wmill keeps the hashes of what it made metadata for. */
export declare const lockFile = "wmill-lock.yaml";
/**
 * The file that an environment's own version stands for: `f/team/db.resource.yaml` of `f/team/db.staging.resource.yaml`.
 * Nothing for other files. As wmill names them, the signs of a branch's name that no file may have are underscores.
 */
export declare function commonFile(file: string, environment: string): string | undefined;
export {};
