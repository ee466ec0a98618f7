/**
 * `npm run check`: everything that must hold before a commit. All steps run, then it fails with those that did not.
 * `--skip-tests` where the tests ran already.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { tryBundle } from "./try-bundle.ts";

process.chdir(new URL("..", import.meta.url).pathname);

const node = (...args: string[]) => void execFileSync(process.execPath, args, { stdio: "inherit" });
const tool = (name: string, ...args: string[]) => node(`node_modules/.bin/${name}`, ...args);

const steps: Readonly<Record<string, () => void>> = {
  "generated files": () => node("scripts/generate.ts", "--check"),
  types: () => tool("tsc"),
  lint: () => tool("biome", "check", "--error-on-warnings"),
  bundle: () => {
    node("scripts/build.ts");
    const changed = execFileSync("git", ["status", "--porcelain", "dist"], { encoding: "utf8" });
    if (changed !== "") throw new Error(`dist/ was not what its sources give; commit it as it is now:\n${changed}`);
  },
  // The Node that npm was started with, besides the action's own on which the build tried it.
  "bundle on this Node": () => tryBundle(resolve("dist"), process.env.LAUNCHED_ON ?? process.execPath),
  tests: () => node("scripts/test.mjs"),
};

const failed = Object.keys(steps).filter((name) => {
  if (name === "tests" && process.argv.includes("--skip-tests")) return false;
  console.log(`\n▶ ${name}`);
  try {
    steps[name]?.();
    return false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return true;
  }
});
console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
