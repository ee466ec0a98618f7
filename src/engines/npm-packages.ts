/** Installs packages of npm into the user's cache: what the registry gave is used only if its hash is the pinned one. */
import { join } from "node:path";
import { crypto } from "../crypto.ts";
import { errorCode } from "../system/error-code.ts";
import { openFetch } from "../system/fetch.ts";
import { writeFileAtomic } from "../system/files.ts";
import { findExecutable } from "../system/paths.ts";
import { spawnLimited } from "../system/process.ts";
import { makeFolder, makeScratch, moveFolder, removeScratch } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";

/** An archive of the registry, and the folder that it is unpacked into. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Base64. */
  readonly sha512: string;
}

const REGISTRY = "https://registry.npmjs.org";
const FETCH_MS = 5 * 60_000;
const UNPACK_MS = 60_000;
/** Bytes of an archive: the largest that is pinned has some 25 MB. */
const MAX_ARCHIVE = 128 * 1024 ** 2;

/**
 * Puts the packages into `node_modules` of a folder that is not there yet, whole or not at all. No script of a package is run.
 * @returns what went wrong, if anything
 * @throws the signal's reason, once it is aborted.
 */
export async function installPackages(
  packages: readonly Package[],
  folder: string,
  environment: Environment,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const tar = await findExecutable("tar", environment.PATH);
  if (tar === undefined) return "there is no tar on the PATH to unpack it with";
  const scratch = await makeScratch();
  try {
    const tree = await makeFolder(join(scratch, "tree"));
    for (const it of packages) {
      const archive = await download(it, environment, signal);
      signal?.throwIfAborted();
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
        ...(signal && { signal }),
      });
      signal?.throwIfAborted();
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
async function download(
  { name, version, sha512 }: Package,
  environment: Environment,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | string> {
  const given = environment.NPM_CONFIG_REGISTRY || environment.npm_config_registry || REGISTRY;
  const url = `${given.replace(/\/+$/, "")}/${name}/-/${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
  const parts: Uint8Array[] = [];
  try {
    const { fetch, dispatcher } = await openFetch(environment);
    const late = AbortSignal.timeout(FETCH_MS);
    const response = await fetch(url, { dispatcher, signal: signal ? AbortSignal.any([signal, late]) : late });
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
  const hash = crypto().createHash("sha512").update(archive).digest("base64");
  return hash === sha512 ? archive : `${name}@${version} is not what was pinned: its SHA-512 is ${hash}`;
}
