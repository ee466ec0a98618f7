/** The manifest and the lock file of a Rust program: written by us, never by a model. */
import type { Dependency } from "../types/language.ts";
import { type Declared, isMajor } from "./dependencies.ts";
import { lockedCrates, lockedPackages } from "./rust-lock.ts";

/** What cargo reads. A lock file is there where nothing has to be looked up. */
export interface Manifest {
  readonly toml: string;
  readonly lock?: string;
  readonly crates: readonly Declared[];
}

/** Serialising is what serde is for, and `derive` is how it is asked to. */
const FEATURES: Readonly<Record<string, string>> = { serde: ', features = ["derive"]' };

/**
 * Optimised a little and checked for overflow: compiling takes 3 % longer than without optimisation, the programs run
 * several times faster, and a sum that wraps around ends the program instead of giving a wrong answer.
 */
const PROFILE = `[profile.dev]
opt-level = 1
debug = false
overflow-checks = true
`;

/** Lock format 3, which every cargo since 1.53 reads. */
const LOCK = "version = 3\n\n";

/**
 * @param declared crates that the program names with their versions
 * @param allowed names that it may use
 */
export function rustManifest(source: string, declared: readonly Declared[], allowed: readonly string[]): Manifest {
  const named = new Map(declared.map((it) => [it.name, it]));
  for (const name of Object.keys(lockedCrates)) {
    // Nobody has to declare what a version is known for.
    if (!named.has(name) && allowed.includes(name) && mentions(source, name)) named.set(name, { name, version: "1" });
  }
  const crates = [...named.values()].map(pinned);
  // The lock holds all of its crates, so the manifest has to, and all of them must be allowed.
  const names = Object.keys(lockedCrates);
  const locked =
    crates.every(({ name, version }) => lockedCrates[name] === version) && names.every((it) => allowed.includes(it));
  const all =
    locked && crates.length > 0 ? Object.entries(lockedCrates).map(([name, version]) => ({ name, version })) : crates;
  return { toml: manifest(all), crates: all, ...((locked || all.length === 0) && { lock: lockFile(all) }) };
}

const mentions = (source: string, crate: string): boolean => new RegExp(`\\b${crate}\\b`).test(source);

function pinned(crate: Declared): Declared {
  const version = lockedCrates[crate.name];
  return version?.startsWith(`${crate.version}.`) && isMajor(crate) ? { name: crate.name, version } : crate;
}

const manifest = (crates: readonly Declared[]): string => `[package]
name = "program"
version = "0.0.0"
edition = "2021"
build = false

[dependencies]
${crates.map(requirement).join("")}
${PROFILE}`;

const requirement = (crate: Declared): string =>
  `${crate.name} = { version = "${isMajor(crate) ? "" : "="}${crate.version}"${FEATURES[crate.name] ?? ""} }\n`;

const lockFile = (crates: readonly Declared[]): string => {
  const needs = crates.length === 0 ? "" : `dependencies = [\n${crates.map(({ name }) => ` "${name}",\n`).join("")}]\n`;
  const own = `[[package]]\nname = "program"\nversion = "0.0.0"\n${needs}`;
  return `${LOCK}${crates.length === 0 ? "" : `${lockedPackages}\n`}${own}`;
};

/** The packages that a lock file names, by name: those with a checksum came from a registry. */
export function lockedDependencies(lock: string): readonly Dependency[] {
  const field = (block: string, name: string) => new RegExp(`^${name} = "([^"]*)"$`, "m").exec(block)?.[1];
  return lock.split("[[package]]").flatMap((block) => {
    const [name, version, sha256] = ["name", "version", "checksum"].map((it) => field(block, it));
    return name !== undefined && version !== undefined && sha256 !== undefined ? [{ name, version, sha256 }] : [];
  });
}
