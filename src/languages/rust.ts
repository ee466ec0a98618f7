/**
 * Rust: by the cargo and rustc of the toolchain that `rustc` on the PATH really is. Crates are fetched by cargo from a
 * manifest of ours, and everything is compiled in the sandbox: macros and build scripts of crates run there, offline.
 */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { copyProgram, readText, sha256, writeFileAtomic } from "../system/files.ts";
import { exists, findExecutable, findExecutables, realPath } from "../system/paths.ts";
import { makeFolder } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings, Language, Runnable, Toolchain } from "../types/language.ts";
import { askForText, atLeast } from "./ask.ts";
import { declaredDependencies } from "./dependencies.ts";
import { check, format } from "./in-sandbox.ts";
import { resolve } from "./resolve.ts";
import { languageFinding } from "./rules.ts";
import { lockedDependencies, type Manifest, rustManifest } from "./rust-manifest.ts";

const BRIEF = `Rust 2021, one file, main.rs, with fn main(): the standard library and the crates named below, if any; no network, no files.
Read the whole input from std::io::stdin(), write the output and nothing else to std::io::stdout(). Text is UTF-8.
Messages, if any, go to standard error. A program that fails exits with a code other than 0; a panic does.
Integer overflow panics.`;

/** A panic and an abort of the allocator. */
const OUT_OF_MEMORY = /memory allocation of \d+ bytes failed|Cannot allocate memory/;

/** What cargo says of a crate, version or feature that the registry does not have. */
const UNKNOWN = /no matching package|failed to select a version|could not be found in registry|no package named/i;

const MAX_LOCK = 4 * 1024 ** 2;

export const rust: Language = {
  name: "rust",
  extensions: [".rs"],
  tags: ["rust", "rs"],
  brief: BRIEF,
  comment: "//",
  dependencies: ["serde", "serde_json"],
  async find(environment) {
    const seen: string[] = [];
    for (const shim of await findExecutables("rustc", environment.PATH)) {
      const place = (await askForText([shim, "--print", "sysroot"], environment))?.trim();
      const said = (place && (await askForText([shim, "-vV"], environment))) || "";
      const [, version] = /^release: (\S+)$/m.exec(said) ?? [];
      const [, host] = /^host: (\S+)$/m.exec(said) ?? [];
      const sysroot = place && realPath(place);
      if (!sysroot || !version || !host) seen.push(`${shim} does not answer`);
      else if (!atLeast(version, 1, 71)) seen.push(`${shim} is ${version}`);
      else if (!exists(join(sysroot, "bin/cargo"))) seen.push(`${shim} has no cargo beside it`);
      else return installation({ sysroot, version, host }, environment);
    }
    const found = seen.length === 0 ? "there is no rustc on the PATH" : seen.join(", ");
    const message = `Rust 1.71 or newer with cargo is needed: ${found}; install it with rustup (https://rustup.rs)`;
    return rejected(languageFinding("toolchain.missing", message));
  },
};

interface Place {
  readonly sysroot: string;
  readonly version: string;
  /** The machine that it compiles for, such as `x86_64-unknown-linux-gnu`. */
  readonly host: string;
}

async function installation(place: Place, environment: Environment): Promise<Checked<Toolchain>> {
  if ((await findExecutable("cc", "/usr/bin:/bin")) === undefined) {
    return rejected(languageFinding("toolchain.missing", "Rust links with cc, which is not there; install gcc"));
  }
  const { sysroot, version } = place;
  const mounts = sysroot === "/usr" ? [] : [{ source: sysroot, target: sysroot }];
  const rustfmt = join(sysroot, "bin/rustfmt");
  return checked({
    language: "rust",
    version: `Rust ${version}`,
    async prepare(source, folder, sandbox, settings): Promise<Checked<Runnable>> {
      const allowed = settings.dependencies ?? rust.dependencies;
      const declared = declaredDependencies(source, "//", allowed);
      if (!declared.ok) return declared;
      const shared = settings.cache ?? folder;
      const [home, target, app, run] = await Promise.all([
        makeFolder(join(shared, "cargo")),
        makeFolder(join(shared, "target")),
        makeFolder(join(folder, "source")),
        makeFolder(join(folder, "run")),
      ]);
      await writeFileAtomic(join(app, "src/main.rs"), source);
      const lock = await lockCrates(
        rustManifest(source, declared.value, allowed),
        app,
        home,
        place,
        environment,
        settings,
      );
      if (!lock.ok) return lock;
      const build = {
        argv: [
          join(sysroot, "bin/cargo"),
          ...["build", "--quiet", "--offline", "--frozen", "--color", "never"],
          ...["--manifest-path", "/app/Cargo.toml"],
        ],
        env: {
          CARGO_HOME: "/cargo",
          CARGO_TARGET_DIR: "/target",
          RUSTC: join(sysroot, "bin/rustc"),
          // A warning violates nothing, and would stand between the errors.
          RUSTFLAGS: "-Awarnings",
          TMPDIR: "/target",
        },
        mounts: [
          ...mounts,
          { source: app, target: "/app" },
          { source: home, target: "/cargo" },
          { source: target, target: "/target", writable: true },
        ],
        stdin: "",
      };
      const fault = await check(build, sandbox, settings, "check.compile");
      if (fault !== undefined) return rejected(fault);
      await copyProgram(join(target, "debug/program"), join(run, "program"));
      const dependencies = lockedDependencies(lock.value);
      return checked({
        argv: () => ["/app/program"],
        env: {},
        mounts: [{ source: run, target: "/app" }],
        reserve: 0,
        outOfMemory: OUT_OF_MEMORY,
        ...(dependencies.length > 0 && { dependencies }),
      });
    },
    ...(exists(rustfmt) && {
      format: (source, _folder, sandbox, settings) =>
        format(
          { argv: [rustfmt, "--edition", "2021", "--emit", "stdout"], env: {}, mounts, stdin: source },
          sandbox,
          settings,
        ),
    }),
  });
}

/** Writes the manifest and its lock file, and fetches what the lock file names. */
async function lockCrates(
  manifest: Manifest,
  app: string,
  home: string,
  { sysroot, host }: Place,
  environment: Environment,
  settings: CompileSettings,
): Promise<Checked<string>> {
  const lockPath = join(app, "Cargo.lock");
  await writeFileAtomic(join(app, "Cargo.toml"), manifest.toml);
  if (manifest.lock !== undefined) await writeFileAtomic(lockPath, manifest.lock);
  if (manifest.crates.length === 0) return checked(manifest.lock ?? "");
  // An attempt before this one may have asked for the same.
  const kept = join(home, `${sha256(manifest.toml)}.lock`);
  const before = await readText(kept, MAX_LOCK);
  if (before.ok) {
    await writeFileAtomic(lockPath, before.value);
    return before;
  }
  await writeFileAtomic(join(home, "config.toml"), registryConfig(environment));
  const fetched = await resolve(
    {
      argv: [
        join(sysroot, "bin/cargo"),
        ...["fetch", "--quiet", "--color", "never", "--target", host, "--manifest-path", join(app, "Cargo.toml")],
        ...(manifest.lock === undefined ? [] : ["--locked"]),
      ],
      env: { HOME: home, CARGO_HOME: home, RUSTC: join(sysroot, "bin/rustc") },
      variables: /^CARGO_(?:REGISTRY|REGISTRIES|HTTP|NET)_/,
      unknown: UNKNOWN,
    },
    environment,
    settings,
  );
  if (!fetched.ok) return fetched;
  const lock = await readText(lockPath, MAX_LOCK);
  if (lock.ok) await writeFileAtomic(kept, lock.value);
  return lock;
}

/** The registry that CARGO_REGISTRY_DEFAULT names, by CARGO_REGISTRIES_<NAME>_INDEX, stands in for crates.io. */
function registryConfig(environment: Environment): string {
  const name = environment.CARGO_REGISTRY_DEFAULT;
  const index = name && environment[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll("-", "_")}_INDEX`];
  if (!name || !index) return "";
  const text = JSON.stringify;
  return `[source.crates-io]\nreplace-with = ${text(name)}\n\n[source.${text(name)}]\nregistry = ${text(index)}\n`;
}
