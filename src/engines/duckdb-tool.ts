/** Finds DuckDB in the user's cache, or installs it there: what the registry gave is used only if its hash is the pinned one. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { errorCode } from "../system/error-code.ts";
import { openFetch } from "../system/fetch.ts";
import { writeFileAtomic } from "../system/files.ts";
import { exists, findExecutable } from "../system/paths.ts";
import { spawnLimited } from "../system/process.ts";
import { makeFolder, makeScratch, moveFolder, removeScratch } from "../system/scratch.ts";
import { cacheFolder, type Environment } from "./cache-folder.ts";
import { type Package, PINNED, packagesFor } from "./duckdb-packages.ts";
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

const REGISTRY = "https://registry.npmjs.org";
const FETCH_MS = 5 * 60_000;
const UNPACK_MS = 60_000;
/** Bytes of an archive: DuckDB's own has some 25 MB. */
const MAX_ARCHIVE = 128 * 1024 ** 2;

/** Where it is, or would be. */
export const duckdbFolder = (environment: Environment): string =>
  cacheFolder(environment, `duckdb-${PINNED}-${platformOf()}`);

/** What is in the cache; nothing is installed. */
export async function cachedDuckdb(environment: Environment): Promise<Checked<Duckdb>> {
  const folder = duckdbFolder(environment);
  // The folder is put in its place whole.
  const there = await exists(join(folder, "node_modules", "@duckdb", "node-api"));
  return there ? checked({ version: DUCKDB, folder }) : missing(folder, `it is not in ${folder}`);
}

/** What is in the cache, or is installed there now (some 70 MB), unless `offline`. */
export async function findDuckdb(environment: Environment, offline: boolean): Promise<Checked<Duckdb>> {
  const found = await cachedDuckdb(environment);
  if (found.ok) return found;
  const folder = duckdbFolder(environment);
  if (offline) return missing(folder, `it is not in ${folder}, and offline forbids to install it`);
  const packages = packagesFor(platformOf());
  if (packages === undefined) return missing(folder, `no build of it is pinned for ${platformOf()}`);
  const fault = await install(packages, folder, environment);
  return fault === undefined ? checked({ version: DUCKDB, folder }) : missing(folder, `installing it failed: ${fault}`);
}

const missing = (folder: string, why: string) =>
  rejected(
    engineFinding(
      "engine.duckdb-missing",
      `SQL rules need DuckDB ${DUCKDB}: ${why}; or type: npm install --prefix ${folder} --ignore-scripts @duckdb/node-api@${PINNED}`,
    ),
  );

/** Musl has its own build; glibc tells its version. */
function platformOf(): string {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } };
  const musl = process.platform === "linux" && header.glibcVersionRuntime === undefined;
  return `${process.platform}-${process.arch}${musl ? "-musl" : ""}`;
}

/** What went wrong, if anything. No script of a package is run. */
async function install(
  packages: readonly Package[],
  folder: string,
  environment: Environment,
): Promise<string | undefined> {
  const tar = await findExecutable("tar", environment.PATH);
  if (tar === undefined) return "there is no tar on the PATH to unpack it with";
  const scratch = await makeScratch();
  try {
    const tree = await makeFolder(join(scratch, "tree"));
    for (const it of packages) {
      const archive = await download(it, environment);
      if (typeof archive === "string") return archive;
      const path = join(scratch, "archive.tgz");
      await writeFileAtomic(path, archive);
      const target = await makeFolder(join(tree, "node_modules", it.name));
      const argv = [tar, "-xzf", path, "-C", target, "--strip-components=1"];
      const { PATH = "/usr/bin:/bin" } = environment;
      const { ending, stderr } = await spawnLimited({
        argv,
        env: { PATH },
        stdin: "",
        timeoutMs: UNPACK_MS,
        outputBytes: 65_536,
      });
      if (ending.how === "exit" && ending.code === 0) continue;
      return `${it.name} cannot be unpacked (${Buffer.from(stderr).toString("utf8").trim().split("\n").at(-1) || ending.how})`;
    }
    await moveFolder(tree, folder);
    return undefined;
  } finally {
    await removeScratch(scratch);
  }
}

/** The archive, or what is wrong with what came. */
async function download({ name, version, sha512 }: Package, environment: Environment): Promise<Uint8Array | string> {
  const given = environment.NPM_CONFIG_REGISTRY || environment.npm_config_registry || REGISTRY;
  const url = `${given.replace(/\/+$/, "")}/${name}/-/${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
  const parts: Uint8Array[] = [];
  try {
    const { fetch, dispatcher } = await openFetch(environment);
    const response = await fetch(url, { dispatcher, signal: AbortSignal.timeout(FETCH_MS) });
    if (!response.ok) return `the npm registry answered ${response.status} for ${name}@${version}`;
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.byteLength;
      if (length > MAX_ARCHIVE) return `${name}@${version} is larger than it can be`;
      parts.push(part);
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return `${name}@${version} cannot be fetched from the npm registry (${errorCode(cause)})`;
  }
  const archive = Buffer.concat(parts);
  const hash = createHash("sha512").update(archive).digest("base64");
  return hash === sha512 ? archive : `${name}@${version} is not what was pinned: its SHA-512 is ${hash}`;
}
