/** Whether a program's lock is certain: only a server can make those, and some hold nothing. */
import { builtinModules } from "node:module";
import type { Program } from "../scripts/signature.ts";
import { pythonModules } from "../scripts/standard.ts";

/** Languages that know no locks. */
const lockless = new Set([
  ...["bash", "postgresql", "mysql", "bigquery", "snowflake", "mssql", "oracledb", "duckdb", "graphql"],
]);

/** @returns false wherever it is not certain, as where another script is imported, whose packages count as well. */
export function needsNoLock(text: string, language: string, program: Program): boolean {
  if (lockless.has(language)) return true;
  if (program.syntax || program.imports.length > 0) return false;
  switch (language) {
    case "python3":
      return (
        program.packages.every((it) => pythonModules.has(it)) && !/^\s*#\s*(?:extra_)?requirements\s*:/im.test(text)
      );
    case "typescript":
    case "bun":
    case "bunnative":
    case "nativets":
    case "deno":
      // Also what is loaded while it runs is resolved by the server.
      return program.packages.every(isBuiltin) && !/\b(?:require|import)\s*\(/.test(text);
    default:
      return false;
  }
}

const isBuiltin = (name: string): boolean => name.startsWith("node:") || builtinModules.includes(name);

/** Whether a lock's text is one of a program that needs no package: as servers write it, or empty. */
export function holdsNothing(lock: string, language: string): boolean {
  const text = lock.trim();
  if (text === "" || text === "<empty>") return true;
  // The version of Python that it was made with.
  if (language === "python3") return text.split("\n").every((it) => it.startsWith("#"));
  return /^\{\s*(?:"dependencies"\s*:\s*\{\s*\}\s*)?\}\s*\/\/bun\.lockb?\s*<empty>$/.test(text);
}
