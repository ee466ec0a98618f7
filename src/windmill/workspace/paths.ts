/** What a file of a workspace is, told from its path alone, as the wmill CLI tells it. */

export type AssetKind =
  | "script"
  | "flow"
  | "app"
  | "raw_app"
  | "resource"
  | "variable"
  | "resource-type"
  | "schedule"
  | "trigger"
  | "folder"
  | "group"
  | "user"
  | "settings";

/** The languages that Windmill runs, by the ending that stands for them; the first that fits counts. */
const endings = {
  ".fetch.ts": "nativets",
  ".deno.ts": "deno",
  ".bun.ts": "bun",
  ".ts": "typescript",
  ".py": "python3",
  ".go": "go",
  ".sh": "bash",
  ".pg.sql": "postgresql",
  ".my.sql": "mysql",
  ".bq.sql": "bigquery",
  ".odb.sql": "oracledb",
  ".sf.sql": "snowflake",
  ".ms.sql": "mssql",
  ".duckdb.sql": "duckdb",
  ".sql": "sql",
  ".gql": "graphql",
  ".ps1": "powershell",
  ".php": "php",
  ".rs": "rust",
  ".cs": "csharp",
  ".nu": "nu",
  ".playbook.yml": "ansible",
  ".java": "java",
  ".rb": "ruby",
  ".r": "rlang",
} as const;

/** `typescript` is bun or deno, as wmill.yaml says; `sql` names no dialect, which Windmill cannot work with. */
export type ScriptLanguage = (typeof endings)[keyof typeof endings];

const lastDot = (name: string): string => name.slice(name.lastIndexOf("."));

/** By what follows the last dot: it is asked of every file. */
const byExtension = new Map(
  Object.keys(endings).map((it) => {
    const last = lastDot(it);
    return [last, Object.entries(endings).filter(([ending]) => lastDot(ending) === last)];
  }),
);

/** The ending of a program's file and its language. */
export function programOf(file: string): { readonly stem: string; readonly language: ScriptLanguage } | undefined {
  const found = byExtension.get(lastDot(file))?.find(([ending]) => file.endsWith(ending));
  return found && { stem: file.slice(0, -found[0].length), language: found[1] };
}

/** The files that are programs by the name and one more ending: `q.pg.sql` of `q.pg`. */
export const programNames = (name: string): readonly string[] =>
  [...byExtension.keys()].map((it) => name + it).filter(programOf);

/** The part that a file plays in an asset. `path` is the asset's own path: `f/team/report`. */
export type Part =
  | { readonly kind: "script"; readonly part: "program"; readonly path: string; readonly language: ScriptLanguage }
  | { readonly kind: "script"; readonly part: "metadata" | "lock" | "module"; readonly path: string }
  | {
      readonly kind: "flow" | "app" | "raw_app";
      /** `main` is flow.yaml, app.yaml or raw_app.yaml. */
      readonly part: "main" | "member";
      readonly path: string;
      readonly suffix: FolderSuffix;
    }
  | { readonly kind: "trigger"; readonly part: "main"; readonly path: string; readonly trigger: string }
  | {
      readonly kind: Exclude<AssetKind, "script" | "flow" | "app" | "raw_app" | "trigger">;
      readonly part: "main" | "member";
      readonly path: string;
    }
  /** An OpenFlow by its name, in no folder that would make it one. */
  | { readonly kind: "stray-flow"; readonly part: "main"; readonly path: string };

export type FolderSuffix = ".flow" | ".app" | ".raw_app" | "__flow" | "__app" | "__raw_app";

export const isDotted = (suffix: FolderSuffix): boolean => suffix.startsWith(".");

// A name may hold a line end, which `.` takes only where `s` says so.
const inAssetFolder = /^(.+?)(\.flow|\.app|\.raw_app|__flow|__app|__raw_app)\/(.+)$/s;
const typed = /^(.+)\.(resource|variable|resource-type|schedule|group|user)\.(?:ya?ml|json)$/s;
const trigger = /^(.+)\.([a-z0-9]+(?:_native)?)_trigger\.(?:ya?ml|json)$/s;
const metadata = /^(.+)\.script\.(yaml|json|lock)$/s;
const moduleFolder = /^(.+?)__(mod|dbt)\/(.+)$/s;

/** Nothing for files that are no part of any asset. */
export function partOf(file: string): Part | undefined {
  const folder = inAssetFolder.exec(file);
  if (folder) {
    const [, path = "", suffix = "", member = ""] = folder;
    const kind = suffix.replace(/^(\.|__)/, "") as "flow" | "app" | "raw_app";
    const main = member === `${kind}.yaml` || member === `${kind}.json`;
    return { kind, part: main ? "main" : "member", path, suffix: suffix as FolderSuffix };
  }
  const inModule = moduleFolder.exec(file);
  if (inModule) return modulePart(inModule[1] as string, inModule[2] as string, inModule[3] as string);
  if (/\.resource\.file\.[^/]+$/.test(file) || file.includes(".fileset/")) {
    return { kind: "resource", part: "member", path: file.replace(/\.(resource\.file\.|fileset\/).*$/s, "") };
  }
  const described = metadata.exec(file);
  if (described) {
    return { kind: "script", part: described[2] === "lock" ? "lock" : "metadata", path: described[1] as string };
  }
  const fired = trigger.exec(file);
  if (fired) return { kind: "trigger", part: "main", path: fired[1] as string, trigger: fired[2] as string };
  const other = typed.exec(file);
  if (other) return { kind: other[2] as "resource", part: "main", path: other[1] as string };
  const named = /^(?:(.+)\/)?(folder)(?:\.[^./]+)?\.meta\.(?:yaml|json)$/s.exec(file);
  if (named) return { kind: "folder", part: "main", path: named[1] ?? "" };
  if (/^settings\.(?:yaml|json)$/.test(file)) return { kind: "settings", part: "main", path: "settings" };
  if (/(^|\/)(?:[^/]+\.)?flow\.(?:ya?ml|json)$/.test(file)) return { kind: "stray-flow", part: "main", path: file };
  const program = programOf(file);
  // A name with a dot of its own (`x.test.ts`, `x.d.ts`) belongs to no metadata.
  if (program && !baseName(program.stem).includes(".")) {
    return { kind: "script", part: "program", path: program.stem, language: program.language };
  }
  return undefined;
}

function modulePart(path: string, kind: string, rest: string): Part {
  if (kind === "mod" && /^script\.(yaml|json)$/.test(rest)) return { kind: "script", part: "metadata", path };
  if (kind === "mod" && rest === "script.lock") return { kind: "script", part: "lock", path };
  const program = programOf(rest);
  if (kind === "mod" && program?.stem === "script") {
    return { kind: "script", part: "program", path, language: program.language };
  }
  return { kind: "script", part: "module", path };
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export const folderName = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** Where the CLI looks for what it pushes; anything else in the repository is not the workspace's. */
export const isPushedPlace = (file: string): boolean =>
  /^(u|f|g|users|groups)\//.test(file) || /^(?:[^/]+\.resource-type|settings)\.(yaml|json)$/.test(file);

/** A workspace's own settings; its folder is one because of it. */
export const configFile = "wmill.yaml";

/** Where wmill keeps the hashes of what it made metadata for. */
export const lockFile = "wmill-lock.yaml";

const mayBeSpecific =
  /^(.+?)(\.resource\.file\.[^/]+|\.(?:resource|variable|schedule|[a-z0-9]+(?:_native)?_trigger|meta)\.(?:ya?ml|json))$/s;
const settings = /^(settings.+?)(\.(?:ya?ml|json))$/s;

/**
 * The file that an environment's own version stands for: `f/team/db.resource.yaml` of `f/team/db.staging.resource.yaml`.
 * Nothing for other files. As wmill names them, the signs of a branch's name that no file may have are underscores.
 */
export function commonFile(file: string, environment: string): string | undefined {
  const infix = `.${environment.replace(/[/\\:*?"<>|.]/g, "_")}`;
  const [, stem = "", ending = ""] = mayBeSpecific.exec(file) ?? settings.exec(file) ?? [];
  return stem.endsWith(infix) ? stem.slice(0, -infix.length) + ending : undefined;
}
