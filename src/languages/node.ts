/** Node from 22.18 on: runs TypeScript by leaving its types away. */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { writeFileAtomic } from "../system/files.ts";
import { findExecutables, realPath } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import type { Runnable, Toolchain } from "../types/language.ts";
import { askTool, atLeast, textsOf } from "./ask.ts";
import { check } from "./in-sandbox.ts";
import { heapFlag, V8_OUT_OF_MEMORY, V8_RESERVE } from "./v8.ts";

const WHERE = "JSON.stringify({ version: process.versions.node, executable: process.execPath })";

/** `node --check` shows a type annotation as the fault, whatever the fault is; this shows the fault. */
const PARSE = `
const { readFileSync } = require("node:fs");
try {
  require("node:module").stripTypeScriptTypes(readFileSync("/app/program.ts", "utf8"));
} catch (error) {
  console.error("program.ts" + String(error.stack).split("\\n    at ")[0]);
  process.exitCode = 1;
}`;

const QUIET = "--disable-warning=ExperimentalWarning";

/** Type stripping without a flag came with 22.18 and 23.6. */
const stripsTypes = (version: string): boolean =>
  atLeast(version, 22, 18) && (!atLeast(version, 23, 0) || atLeast(version, 23, 6));

/** The first Node on the PATH that runs TypeScript, else the one that runs us, or what was found instead. */
export async function findNode(environment: Environment): Promise<Toolchain | readonly string[]> {
  const seen: string[] = [];
  for (const shim of new Set([...(await findExecutables("node", environment.PATH)), process.execPath])) {
    const { version, executable } = textsOf(await askTool([shim, "-p", WHERE], environment));
    const binary = executable && realPath(executable);
    if (binary && version && stripsTypes(version)) return toolchain(binary, version);
    seen.push(`${shim}${version ? ` is ${version}` : " does not answer"}`);
  }
  return seen;
}

function toolchain(binary: string, version: string): Toolchain {
  const node = { source: binary, target: binary };
  return {
    language: "typescript",
    version: `Node ${version}`,
    async prepare(source, folder, sandbox, limits): Promise<Checked<Runnable>> {
      await writeFileAtomic(join(folder, "program.ts"), source);
      // A module in every case, as in Deno, instead of a guess by the words of the program.
      await writeFileAtomic(join(folder, "package.json"), '{ "type": "module" }\n');
      const own = {
        env: { NO_COLOR: "1" },
        mounts: [node, { source: folder, target: "/app" }],
        outOfMemory: V8_OUT_OF_MEMORY,
      };
      const fault = await check({ ...own, argv: [binary, QUIET, "-e", PARSE], stdin: "" }, sandbox, limits);
      if (fault !== undefined) return rejected(fault);
      return checked({
        ...own,
        argv: (memory) => [binary, QUIET, heapFlag(memory), "/app/program.ts"],
        reserve: V8_RESERVE,
      });
    },
  };
}
