/** Finds DuckDB in the user's cache, or installs it there: what the registry gave is used only if its hash is the pinned one. */
import { join } from "node:path";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { cacheFolder } from "../system/cache-folder.ts";
import { exists } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import { PINNED, packagesFor } from "./duckdb-packages.ts";
import { installPackages } from "./npm-packages.ts";
import { engineFinding } from "./rules.ts";

/** An installation that can be mounted into a sandbox. */
export interface Duckdb {
  /** DuckDB's own: `1.5.6`. */
  readonly version: string;
  /** Holds `node_modules`. */
  readonly folder: string;
}

/** DuckDB's own version. */
export const DUCKDB = PINNED.replace(/-.*/, "");

/** Where it is, or would be. */
export const duckdbFolder = (environment: Environment): string =>
  cacheFolder(environment, `duckdb-${PINNED}-${platformOf()}`);

/** What is in the cache; nothing is installed. */
export async function cachedDuckdb(environment: Environment): Promise<Checked<Duckdb>> {
  const folder = duckdbFolder(environment);
  // The folder is put in its place whole.
  const there = exists(join(folder, "node_modules", "@duckdb", "node-api"));
  return there ? checked({ version: DUCKDB, folder }) : missing(folder, `it is not in ${folder}`);
}

/** Who waits while it is installed: told before it begins, and free to end it. */
export interface Waiting {
  readonly signal?: AbortSignal;
  readonly tell?: (notice: Finding) => void;
}

/**
 * What is in the cache, or is installed there now (some 70 MB), unless `offline`.
 * @throws the signal's reason, once it is aborted.
 */
export async function findDuckdb(
  environment: Environment,
  offline: boolean,
  { signal, tell }: Waiting = {},
): Promise<Checked<Duckdb>> {
  const found = await cachedDuckdb(environment);
  if (found.ok) return found;
  const folder = duckdbFolder(environment);
  if (offline) return missing(folder, `it is not in ${folder}, and offline forbids to install it`);
  const packages = packagesFor(platformOf());
  if (packages === undefined) return missing(folder, `no build of it is pinned for ${platformOf()}`);
  tell?.(
    engineFinding("engine.installing", `installing DuckDB ${DUCKDB} (some 70 MB) into ${folder}, for rules in SQL`),
  );
  const fault = await installPackages(packages, folder, environment, signal);
  return fault === undefined ? checked({ version: DUCKDB, folder }) : missing(folder, `installing it failed: ${fault}`);
}

const missing = (folder: string, why: string) =>
  rejected(
    engineFinding(
      "engine.duckdb-missing",
      `SQL rules need DuckDB ${DUCKDB}: ${why}. Install it by hand: npm install --prefix ${folder} --ignore-scripts @duckdb/node-api@${PINNED}`,
    ),
  );

/** Musl has its own build; glibc tells its version. */
function platformOf(): string {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } };
  const musl = process.platform === "linux" && header.glibcVersionRuntime === undefined;
  return `${process.platform}-${process.arch}${musl ? "-musl" : ""}`;
}
