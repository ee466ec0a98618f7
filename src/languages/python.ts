/** Python: the interpreter that `python3` on the PATH really is, with its standard library and nothing else. */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { writeFileAtomic } from "../system/files.ts";
import { exists, findExecutables, realPath } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import type { Mount } from "../types/execution.ts";
import type { Language, Runnable, Toolchain } from "../types/language.ts";
import { askTool, atLeast, textsOf } from "./ask.ts";
import { declaredDependencies } from "./dependencies.ts";
import { check, format } from "./in-sandbox.ts";
import { findPythonFormatter } from "./python-format.ts";
import { fetchPackages, type Packages } from "./python-packages.ts";
import { languageFinding } from "./rules.ts";

const BRIEF = `Python 3.8 or newer: the standard library and the packages named below, if any; no network, no files.
Read the whole input from standard input (sys.stdin), write the output and nothing else to standard output.
Text is UTF-8. Messages, if any, go to standard error. A program that fails exits with a code other than 0.`;

/** Asked of whatever \`python3\` is, a version manager's shim or a virtual environment's included. */
const WHERE = `
import json, sys, sysconfig
print(json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "executable": getattr(sys, "_base_executable", "") or sys.executable,
    "prefix": sys.base_prefix,
    "stdlib": sysconfig.get_path("stdlib"),
    "platstdlib": sysconfig.get_path("platstdlib"),
    "shared": "yes" if sysconfig.get_config_var("Py_ENABLE_SHARED") else "no",
}))`;

/** Parses without running and without writing byte code. */
const PARSE = `
import sys, traceback
try:
    compile(open(sys.argv[1], "rb").read(), "program.py", "exec", dont_inherit=True)
except BaseException as error:
    sys.stderr.write("".join(traceback.format_exception_only(type(error), error)))
    sys.exit(1)`;

const OUT_OF_MEMORY = /^MemoryError\b|Cannot allocate memory/m;

export const python: Language = {
  name: "python",
  extensions: [".py"],
  tags: ["python", "py", "python3"],
  brief: BRIEF,
  comment: "#",
  dependencies: [],
  async find(environment) {
    const seen: string[] = [];
    for (const shim of await findExecutables("python3", environment.PATH)) {
      const place = textsOf(await askTool([shim, "-I", "-c", WHERE], environment));
      if (place.version && atLeast(place.version, 3, 8)) return installation(place, place.version, environment);
      seen.push(`${shim}${place.version ? ` is ${place.version}` : " does not answer"}`);
    }
    const found = seen.length === 0 ? "there is no python3 on the PATH" : seen.join(", ");
    return rejected(languageFinding("toolchain.missing", `Python 3.8 or newer is needed: ${found}; install python3`));
  },
};

async function installation(
  place: Readonly<Record<string, string>>,
  version: string,
  environment: Environment,
): Promise<Checked<Toolchain>> {
  const executable = realPath(place.executable ?? "");
  const prefix = realPath(place.prefix ?? "");
  if (executable === undefined || prefix === undefined) {
    const message = `python3 names ${place.executable} in ${place.prefix} as its own place, which is not there; reinstall it`;
    return rejected(languageFinding("toolchain.missing", message));
  }
  const libraries = ["lib", "lib64"].map((name) => join(prefix, name));
  const mounts: Mount[] = [];
  for (const source of [executable, ...libraries]) {
    if (exists(source)) mounts.push({ source, target: source });
  }
  const env = {
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUTF8: "1",
    PYTHONSAFEPATH: "1",
    PYTHONNOUSERSITE: "1",
    ...(place.shared === "yes" && !prefix.startsWith("/usr") && { LD_LIBRARY_PATH: join(prefix, "lib") }),
  };
  const hidden = await packageFolders(place, prefix, version);
  const own = { env, mounts, outOfMemory: OUT_OF_MEMORY };
  const formatter = await findPythonFormatter(executable, hidden, environment);

  return checked({
    language: "python",
    version: `Python ${version}`,
    async prepare(source, folder, sandbox, settings): Promise<Checked<Runnable>> {
      const declared = declaredDependencies(source, "#", settings.dependencies ?? python.dependencies);
      if (!declared.ok) return declared;
      const packages = await fetchPackages(declared.value, executable, settings.cache ?? folder, environment, settings);
      if (!packages.ok) return packages;
      await writeFileAtomic(join(folder, "program.py"), source);
      const app = [...mounts, { source: folder, target: "/app" }];
      const withProgram = { ...own, hidden, mounts: app, ...(packages.value && using(packages.value, env, app)) };
      const parse = { ...withProgram, argv: [executable, "-I", "-S", "-c", PARSE, "/app/program.py"], stdin: "" };
      const fault = await check(parse, sandbox, settings);
      if (fault !== undefined) return rejected(fault);
      return checked({ ...withProgram, argv: () => [executable, "/app/program.py"], reserve: 0 });
    },
    ...(formatter && {
      format: (source, _folder, sandbox, limits) =>
        format(
          { ...own, argv: formatter.argv, mounts: [...mounts, ...formatter.mounts], stdin: source },
          sandbox,
          limits,
        ),
    }),
  });
}

/** What a program with packages of its own sees of them. */
const using = (
  { folder, dependencies }: Packages,
  env: Readonly<Record<string, string>>,
  mounts: readonly Mount[],
) => ({
  env: { ...env, PYTHONPATH: "/packages" },
  mounts: [...mounts, { source: folder, target: "/packages" }],
  dependencies,
});

/** Where packages are installed: hidden, so that a program that passes here runs anywhere. */
async function packageFolders(
  { stdlib = "", platstdlib = "" }: Readonly<Record<string, string>>,
  prefix: string,
  version: string,
): Promise<readonly string[]> {
  const minor = `python${version.split(".").slice(0, 2).join(".")}`;
  const parents = [stdlib, platstdlib, join(prefix, "lib/python3"), join(prefix, "local/lib", minor)];
  const places = parents.flatMap((parent) => [join(parent, "site-packages"), join(parent, "dist-packages")]);
  const real = await Promise.all(places.map(realPath));
  return [...new Set(real)].filter((it) => it !== undefined).filter((it) => it.startsWith(`${prefix}/`));
}
