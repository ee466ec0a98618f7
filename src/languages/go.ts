/**
 * Go: by the installation that `go` on the PATH really belongs to. Modules are fetched by go from a go.mod of ours, and
 * everything is compiled in the sandbox, without cgo and offline.
 */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { copyProgram, writeFileAtomic } from "../system/files.ts";
import { exists, findExecutables, realPath } from "../system/paths.ts";
import { makeFolder } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { Language, Runnable, Toolchain } from "../types/language.ts";
import { askTool, atLeast, textsOf } from "./ask.ts";
import { declaredDependencies } from "./dependencies.ts";
import { fetchModules } from "./go-modules.ts";
import { check, format } from "./in-sandbox.ts";
import { languageFinding } from "./rules.ts";

const BRIEF = `Go, one file of package main, standard library and the modules named below, if any; no cgo, no network, no files.
Read the whole input from os.Stdin, write the output and nothing else to os.Stdout. Text is UTF-8: encode JSON with
SetEscapeHTML(false) or json.Marshal, both are fine. Messages, if any, go to os.Stderr. A program that fails exits with a
code other than 0. A nil slice is encoded as null: make empty lists with make or a literal. The order of a map's keys is random.`;

const OUT_OF_MEMORY =
  /runtime: out of memory|out of memory allocating|cannot allocate memory|failed to create new OS thread/;

/** Bytes beside the program's heap: the runtime's own structures and its threads' stacks. */
const RESERVE = 64 * 1024 ** 2;

export const go: Language = {
  name: "go",
  extensions: [".go"],
  tags: ["go", "golang"],
  brief: BRIEF,
  comment: "//",
  dependencies: [],
  async find(environment) {
    const seen: string[] = [];
    for (const shim of await findExecutables("go", environment.PATH)) {
      const place = textsOf(await askTool([shim, "env", "-json", "GOROOT", "GOVERSION"], environment));
      const version = /^go(\d+\.\d+(?:\.\d+)?)/.exec(place.GOVERSION ?? "")?.[1];
      const root = place.GOROOT && realPath(place.GOROOT);
      if (!root || !version) seen.push(`${shim} does not answer`);
      else if (!atLeast(version, 1, 21)) seen.push(`${shim} is ${version}`);
      else return checked(await installation(root, version, environment));
    }
    const found = seen.length === 0 ? "there is no go on the PATH" : seen.join(", ");
    const message = `Go 1.21 or newer is needed: ${found}; install it from https://go.dev/dl`;
    return rejected(languageFinding("toolchain.missing", message));
  },
};

async function installation(root: string, version: string, environment: Environment): Promise<Toolchain> {
  const mounts = [{ source: root, target: root }];
  const gofmt = join(root, "bin/gofmt");
  return {
    language: "go",
    version: `Go ${version}`,
    async prepare(source, folder, sandbox, settings): Promise<Checked<Runnable>> {
      const declared = declaredDependencies(source, "//", settings.dependencies ?? go.dependencies);
      if (!declared.ok) return declared;
      const shared = settings.cache ?? folder;
      const [cache, modules, out, app, run] = await Promise.all([
        makeFolder(join(shared, "go-build")),
        makeFolder(join(shared, "go-modules")),
        makeFolder(join(shared, "go-out")),
        makeFolder(join(folder, "source")),
        makeFolder(join(folder, "run")),
      ]);
      await writeFileAtomic(join(app, "main.go"), source);
      await writeFileAtomic(join(app, "go.mod"), `module program\n\ngo ${version.split(".").slice(0, 2).join(".")}\n`);
      const fetched = await fetchModules(declared.value, { root, app, modules }, environment, settings);
      if (!fetched.ok) return fetched;
      const build = {
        argv: [join(root, "bin/go"), "build", "-C", "/app", "-trimpath", "-buildvcs=false", "-o", "/out/program", "."],
        env: {
          GOROOT: root,
          GOCACHE: "/cache",
          GOMODCACHE: "/modules",
          GOTMPDIR: "/out",
          GOENV: "off",
          GOFLAGS: "-mod=readonly",
          GOPROXY: "off",
          GOSUMDB: "off",
          GOTELEMETRY: "off",
          GOTOOLCHAIN: "local",
          GOWORK: "off",
          CGO_ENABLED: "0",
        },
        mounts: [
          ...mounts,
          { source: app, target: "/app" },
          { source: modules, target: "/modules" },
          { source: cache, target: "/cache", writable: true },
          { source: out, target: "/out", writable: true },
        ],
        stdin: "",
      };
      const fault = await check(build, sandbox, settings, "check.compile");
      if (fault !== undefined) return rejected(fault);
      await copyProgram(join(out, "program"), join(run, "program"));
      return checked({
        argv: () => ["/app/program"],
        env: {},
        mounts: [{ source: run, target: "/app" }],
        reserve: RESERVE,
        outOfMemory: OUT_OF_MEMORY,
        ...(fetched.value.length > 0 && { dependencies: fetched.value }),
      });
    },
    ...(exists(gofmt) && {
      format: (source, _folder, sandbox, settings) =>
        format({ argv: [gofmt], env: {}, mounts, stdin: source }, sandbox, settings),
    }),
  };
}
