/** Deno: runs TypeScript as it is. Its own permissions are a second wall; the sandbox is the one that counts. */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { writeFileAtomic } from "../system/files.ts";
import { findExecutables, realPath } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import type { Runnable, Toolchain } from "../types/language.ts";
import { askTool, atLeast, textsOf } from "./ask.ts";
import { check, format } from "./in-sandbox.ts";
import { heapFlag, V8_OUT_OF_MEMORY, V8_RESERVE } from "./v8.ts";

const WHERE = "console.log(JSON.stringify({ version: Deno.version.deno, executable: Deno.execPath() }))";

/** Nothing is fetched, nothing is read from the candidate's surroundings. */
const CLOSED = ["--no-config", "--no-lock", "--no-remote", "--no-npm"];

const ENV = { DENO_DIR: "/tmp/deno", DENO_NO_UPDATE_CHECK: "1", DENO_NO_PROMPT: "1", NO_COLOR: "1" };

/** The first Deno of version 2 or newer on the PATH, or what was found instead. */
export async function findDeno(environment: Environment): Promise<Toolchain | readonly string[]> {
  const seen: string[] = [];
  for (const shim of await findExecutables("deno", environment.PATH)) {
    const { version, executable } = textsOf(await askTool([shim, "eval", WHERE], environment));
    const binary = executable && realPath(executable);
    if (binary && version && atLeast(version, 2, 0)) return toolchain(binary, version);
    seen.push(`${shim}${version ? ` is ${version}` : " does not answer"}`);
  }
  return seen;
}

function toolchain(binary: string, version: string): Toolchain {
  // One file: what else lies in its folder, an npm cache for example, is none of a candidate's business.
  const deno = { source: binary, target: binary };
  const own = { env: ENV, outOfMemory: V8_OUT_OF_MEMORY };
  return {
    language: "typescript",
    version: `Deno ${version}`,
    async prepare(source, folder, sandbox, limits): Promise<Checked<Runnable>> {
      await writeFileAtomic(join(folder, "program.ts"), source);
      const withProgram = { ...own, mounts: [deno, { source: folder, target: "/app" }] };
      // `deno cache` parses and resolves imports in 10 ms; `deno check` takes a second for every candidate. A type error
      // in a program that gives the right answers violates no contract, and one that matters shows when the cases run.
      const parse = { ...withProgram, argv: [binary, "cache", ...CLOSED, "/app/program.ts"], stdin: "" };
      const fault = await check(parse, sandbox, limits);
      if (fault !== undefined) return rejected(fault);
      return checked({
        ...withProgram,
        argv: (memory) => [
          ...[binary, "run", "--no-prompt", "--cached-only", ...CLOSED],
          ...[`--v8-flags=${heapFlag(memory)}`, "/app/program.ts"],
        ],
        reserve: V8_RESERVE,
      });
    },
    format: (source, _folder, sandbox, limits) =>
      format(
        { ...own, argv: [binary, "fmt", "--no-config", "--ext", "ts", "-"], mounts: [deno], stdin: source },
        sandbox,
        limits,
      ),
  };
}
