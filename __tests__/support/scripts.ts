/** Programs for tests: executable files in a folder that is removed afterwards. */
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "scripts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where the scripts are: goes on a PATH. */
export const scripts = folder;

/** Writes a POSIX shell script under this name and gives its path. */
export function script(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(path, 0o755);
  return path;
}

/** A path in the folder, for a script to leave a trace at. */
export const trace = (name: string): string => join(folder, name);

export const isThere = existsSync;
