/** What was compiled is kept from run to run, where only this user can write. */
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runBare, shimOf } from "../support/bundle.ts";
import { node24Bin } from "../support/contained.ts";

const [, cli] = shimOf("cli.js");

it("is kept in the user's own cache, and nowhere without one", async () => {
  const home = mkdtempSync(join(tmpdir(), "fire-flow-e2e-"));
  const temporary = mkdtempSync(join(tmpdir(), "fire-flow-e2e-"));
  const node = [join(node24Bin, "node"), cli] as const;
  const help = (env: Readonly<Record<string, string>>) =>
    runBare([...node, "help"], { cwd: home, env: { TMPDIR: temporary, ...env } });
  expect((await help({ HOME: "" })).code).toBe(0);
  expect(readdirSync(home)).toEqual([]);
  expect((await help({ HOME: home })).code).toBe(0);
  expect(existsSync(join(home, ".cache/fire-flow/compiled"))).toBe(true);
  expect((await help({ HOME: home })).stdout).toContain("generate");
  expect(readdirSync(temporary)).toEqual([]);
});
