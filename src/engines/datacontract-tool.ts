/** Finds datacontract-cli on this machine, or installs it into the user's cache. */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { cacheFolder } from "../system/cache-folder.ts";
import { readText, writeFileAtomic } from "../system/files.ts";
import { exists, findExecutable, realPath } from "../system/paths.ts";
import { spawnLimited } from "../system/process.ts";
import { makeFolder } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { Mount } from "../types/execution.ts";
import { validatorFinding } from "./validator-rules.ts";

/** The version that departures are stated against. */
export const PINNED = "1.2.8";
/** What its verdicts depend on. */
const PACKAGES = [`datacontract-cli[duckdb]==${PINNED}`, "duckdb==1.5.6", "fastjsonschema==2.22.3"];

/** An installation that can be run in a sandbox. */
export interface Tool {
  readonly version: string;
  /** `PATH`: the user's own. `cache`: installed by Fire-Flow. */
  readonly origin: "PATH" | "cache";
  /** The interpreter, as it is called inside the sandbox. */
  readonly python: string;
  readonly env: Readonly<Record<string, string>>;
  readonly mounts: readonly Mount[];
}

const WHERE = `
import importlib.metadata, json, sys, sysconfig
print(json.dumps({
    "version": importlib.metadata.version("datacontract-cli"),
    "executable": getattr(sys, "_base_executable", "") or sys.executable,
    "prefix": sys.base_prefix,
    "packages": sysconfig.get_path("purelib"),
}))`;

const INSTALL_MS = 15 * 60_000;
const ASK_MS = 60_000;
/** What pip and the shims of version managers need. Everything else, secrets above all, stays out. */
const NEEDED =
  /^(?:PATH|HOME|LANG|LD_LIBRARY_PATH|PYENV\w*|ASDF\w*|MISE\w*|PIP_(?:INDEX_URL|CERT|CLIENT_CERT|TRUSTED_HOST)|REQUESTS_CA_BUNDLE|SSL_CERT_FILE|(?:https?|no)_proxy)$/i;

/**
 * The user's own installation, if there is one on the PATH, else the one in the cache. Where there is none it is
 * installed there (some 550 MB), unless `offline`.
 */
export async function findDatacontract(environment: Environment, offline: boolean): Promise<Checked<Tool>> {
  const own = await findExecutable("datacontract", environment.PATH);
  const interpreter = own && (await interpreterOf(own));
  const found = interpreter && (await ask(interpreter, "PATH", environment));
  if (found) return checked(found);

  const folder = cacheFolder(environment, `datacontract-cli-${PINNED}`);
  const python = join(folder, "bin", "python");
  const done = join(folder, ".installed");
  if (!exists(done)) {
    if (offline) return missing(`it is not in ${folder}, and offline forbids to install it`);
    const fault = await install(folder, python, environment);
    if (fault !== undefined) return missing(fault);
    await writeFileAtomic(done, "");
  }
  const tool = await ask(python, "cache", environment);
  return tool ? checked(tool) : missing(`what is in ${folder} does not run; delete it, to have it installed anew`);
}

const missing = (why: string) =>
  rejected(
    validatorFinding(
      "validator.missing",
      `datacontract-cli ${PINNED} is needed: ${why}; or run: pip install 'datacontract-cli[duckdb]==${PINNED}'`,
    ),
  );

/** From the script's first line. */
async function interpreterOf(script: string): Promise<string | undefined> {
  const text = await readText(script, 1 << 20);
  const line = text.ok ? /^#!(\/\S+)/.exec(text.value)?.[1] : undefined;
  return line?.endsWith("/env") ? undefined : line;
}

async function install(folder: string, python: string, environment: Environment): Promise<string | undefined> {
  const python3 = await findExecutable("python3", environment.PATH);
  if (python3 === undefined) return "there is no python3 on the PATH to install it with";
  await makeFolder(folder);
  const steps = [
    [python3, "-I", "-m", "venv", "--clear", folder],
    [python, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--only-binary", ":all:", "--", ...PACKAGES],
  ];
  for (const argv of steps) {
    const { ending, stderr } = await start(argv, environment, INSTALL_MS);
    if (ending.how === "exit" && ending.code === 0) continue;
    const said = Buffer.from(stderr).toString("utf8").trim().split("\n").at(-1);
    return `installing it failed (${said || ending.how})`;
  }
  return undefined;
}

function start(argv: readonly string[], environment: Environment, timeoutMs: number) {
  const env = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && NEEDED.test(name) ? [[name, value] as const] : [],
  );
  return spawnLimited({ argv, env: Object.fromEntries(env), stdin: "", timeoutMs, outputBytes: 65_536 });
}

async function ask(python: string, origin: Tool["origin"], environment: Environment): Promise<Tool | undefined> {
  const { ending, stdout } = await start([python, "-I", "-c", WHERE], environment, ASK_MS);
  if (ending.how !== "exit" || ending.code !== 0) return undefined;
  const place = JSON.parse(Buffer.from(stdout).toString("utf8")) as Record<string, string>;
  const [executable, prefix, packages] = [place.executable, place.prefix, place.packages].map((it) =>
    realPath(it ?? ""),
  );
  if (!executable || !prefix || !packages) return undefined;
  const libraries = ["lib", "lib64"].map((name) => join(prefix, name));
  const sources = [executable, ...libraries.filter(exists), packages];
  return {
    version: place.version ?? "",
    origin,
    python: executable,
    env: {
      PYTHONPATH: packages,
      PYTHONDONTWRITEBYTECODE: "1",
      PYTHONUTF8: "1",
      PYTHONNOUSERSITE: "1",
      ...(!prefix.startsWith("/usr") && { LD_LIBRARY_PATH: join(prefix, "lib") }),
    },
    mounts: sources.map((source) => ({ source, target: source })),
  };
}
