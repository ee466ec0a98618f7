/** What a person sees of a disk that takes no more, and what is kept then. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workspace } from "../support/bundle.ts";
import { type OpenAiServer, program, startOpenAiServer } from "../support/openai-server.ts";
import { rightProgram } from "../support/orders.ts";

const cli = join(import.meta.dirname, "../../dist/cli.js");

let here: ReturnType<typeof workspace>;
let server: OpenAiServer;
beforeEach(async () => {
  here = workspace();
  server = await startOpenAiServer(() => program(rightProgram));
});
afterEach(async () => {
  await server.close();
  here.remove();
});

/** A read-only or a small disk for one folder, in a mount namespace that goes with the run. */
const readOnly = "mount --bind disk disk && mount -o remount,ro,bind disk";
const small = (size: string) => `mount -t tmpfs -o size=${size} tmpfs disk`;

/** Runs `generate` with a disk of its own mounted on the folder `disk`. */
function generate(mount: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  mkdirSync(join(here.folder, "disk"));
  const what = ["--contract", "totals.yaml", "--cases", "cases.json", "--task", "Total them.", "--json"];
  const quick = ["--drawn-cases", "0", "--no-deterministic", "--model", "m", "--base-url", server.url];
  // What is mounted is gone with the run: the disk is listed before.
  const script = `${mount} && { "$@"; code=$?; ls -R disk >listed; exit $code; }`;
  const root = process.getuid?.() === 0 ? [] : ["--map-root-user"];
  const argv = [...root, "--mount", "sh", "-c", script, "sh", process.execPath, cli, "generate"];
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn("unshare", [...argv, ...what, ...quick, ...args], {
    cwd: here.folder,
    env: { PATH, HOME, ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise<{ code: number | null; stderr: string; document: { result: string; findings?: unknown[] } }>(
    (done) => child.on("close", (code) => done({ code, stderr, document: JSON.parse(stdout) })),
  );
}

const inOut = ["--report-dir", "out"];
const to = (path: string) => ["--program", path];

describe("a disk that refuses", { timeout: 60_000 }, () => {
  it.each([
    ["a read-only report folder", readOnly, "(EROFS); the disk is read-only: name another place"],
    ["a report folder on a full disk", `${small("4k")} && echo full >disk/full`, "(ENOSPC); make room on the disk"],
  ])("%s is told before anybody is asked", async (_, mount, said) => {
    const { code, stderr } = await generate(mount, [...to("totals.py"), "--report-dir", "disk"]);
    expect(code).toBe(3);
    expect(stderr).toContain(`disk/report.json cannot be written ${said}`);
    expect(stderr).not.toContain("internal.fault");
    expect(server.requests).toHaveLength(0);
  });

  it("a file in the report folder's place is told before anybody is asked", async () => {
    const { code, stderr } = await generate("true", [...to("totals.py"), "--report-dir", "cases.json"]);
    expect(code).toBe(3);
    expect(stderr).toContain("a file stands where a folder is needed: name another place");
    expect(server.requests).toHaveLength(0);
  });

  it("a program's folder that refuses leaves what is proven in the report folder, and says where", async () => {
    const { code, stderr } = await generate(readOnly, [...to("disk/totals.py"), ...inOut]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^proven, but not written: .*\(EROFS\).*The proven program is out\/program\.py$/m);
    expect(here.read("out/program.py")).toBe(rightProgram);
    expect(JSON.parse(here.read("out/report.json"))).toMatchObject({ result: "passed" });
  });

  it("a report folder that fills up takes nothing from what is proven", async () => {
    // Room for the first report, the prompt and the answer, and not for the report of what was judged.
    const { code, stderr, document } = await generate(small("24k"), [...to("totals.py"), "--report-dir", "disk"]);
    expect(code).toBe(3);
    expect(stderr).toContain("(ENOSPC); make room on the disk");
    expect(here.read("listed")).toContain("answers");
    expect(document.result).toMatch(/^(passed|error)$/);
    expect(existsSync(join(here.folder, "totals.py"))).toBe(document.result === "passed");
  });

  it("a full temporary folder is told as what it is", async () => {
    const full = `${small("4k")} && echo full >disk/full`;
    const { code, stderr } = await generate(full, [...to("totals.py"), ...inOut], {
      TMPDIR: join(here.folder, "disk"),
    });
    expect(code).toBe(3);
    expect(stderr).toContain("(ENOSPC); make room on the disk");
    expect(stderr).not.toContain("Fire-Flow itself failed");
    expect(server.requests).toHaveLength(0);
    expect(readFileSync(join(here.folder, "cases.json"), "utf8")).not.toBe("");
  });
});
