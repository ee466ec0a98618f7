import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HostLayout } from "../../src/sandboxes/host-layout.ts";
import { openSystemd, type Spawn } from "../../src/sandboxes/systemd.ts";
import { systemdArgv } from "../../src/sandboxes/systemd-argv.ts";
import type { Ending } from "../../src/system/process.ts";
import type { Job } from "../../src/types/execution.ts";
import { jobOf, valid } from "../support/contained.ts";

const host: HostLayout = { roots: [{ path: "/bin", link: "usr/bin" }, { path: "/lib" }], private: ["/usr/home/me"] };
const argv = (overrides: Partial<Job> = {}) =>
  systemdArgv(
    ["/usr/bin/sudo", "-n"],
    "fire-flow-1.service",
    "/scratch/root",
    host,
    jobOf(["/usr/bin/true", "x"], overrides),
  );
const property = (name: string, overrides: Partial<Job> = {}) =>
  argv(overrides)
    .filter((it) => it.startsWith(`--property=${name}=`))
    .map((it) => it.slice(`--property=${name}=`.length));

describe("the command line of a transient service", () => {
  it("starts a unit of its own, waits for it, and leaves dollar signs alone", () => {
    expect(argv().slice(0, 3)).toEqual(["/usr/bin/sudo", "-n", "systemd-run"]);
    for (const flag of ["--wait", "--pipe", "--expand-environment=no", "--unit=fire-flow-1.service"]) {
      expect(argv()).toContain(flag);
    }
  });

  it("ends with the limits and the command", () => {
    expect(argv().join(" ")).toMatch(
      / -- \/usr\/bin\/env -i .* \/usr\/bin\/prlimit --data=536870912 --fsize=67108864 .* -- \/usr\/bin\/true x$/,
    );
  });

  it("has no network, no privileges, no sight of other processes, and a user of its own", () => {
    for (const [name, value] of [
      ["DynamicUser", "yes"],
      ["PrivateNetwork", "yes"],
      ["CapabilityBoundingSet", ""],
      ["NoNewPrivileges", "yes"],
      ["ProtectProc", "invisible"],
      ["RestrictNamespaces", "yes"],
      ["RestrictAddressFamilies", "AF_INET AF_INET6"],
    ] as const) {
      expect(property(name)).toEqual([value]);
    }
  });

  it("counts memory and processes of the whole run, and ends it when nobody else does", () => {
    expect(property("MemoryMax")).toEqual(["536870912"]);
    expect(property("MemorySwapMax")).toEqual(["0"]);
    expect(property("TasksMax")).toEqual(["64"]);
    expect(property("RuntimeMaxSec")).toEqual(["12"]);
  });

  it("starts from an empty root and shows the system and the mounts, read-only unless they are to be written", () => {
    const mounts = [
      { source: "/a", target: "/app" },
      { source: "/b", target: "/build", writable: true },
    ];
    expect(property("RootDirectory")).toEqual(["/scratch/root"]);
    expect(property("TemporaryFileSystem", { mounts, hidden: ["/app/packages"] })[0]).toMatch(
      /^\/tmp:rw.* \/box:rw.* \/dev\/shm:rw.* \/usr\/home\/me:ro \/app\/packages:ro$/,
    );
    expect(property("BindReadOnlyPaths", { mounts })[0]).toBe("/usr /lib -/etc/ld.so.cache -/etc/alternatives /a:/app");
    expect(property("BindPaths", { mounts })).toEqual(["/b:/build"]);
    expect(property("BindPaths")).toEqual([]);
  });

  it("has an environment of exactly what the job gives", () => {
    const words = argv({ env: { ONLY: "$HOME %n" } });
    const start = words.indexOf("--") + 1;
    expect(words.slice(start, start + 7)).toEqual([
      ...["/usr/bin/env", "-i", "PATH=/usr/bin:/bin", "HOME=/box", "LANG=C.UTF-8", "ONLY=$HOME %n"],
      "/usr/bin/prlimit",
    ]);
  });
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A machine that is run by a systemd of this version, on which runs end like this. Notes what was started. */
function machine(ending: Ending, shown = "Result=success\nExecMainStatus=0\nMemoryPeak=[not set]\n", version = 255) {
  const started: string[] = [];
  const spawn: Spawn = async ({ argv: command }) => {
    const said = command.join(" ");
    started.push(said);
    const isRun = said.includes("--wait");
    const stdout = said.includes("--version") ? `systemd ${version}` : said.includes(" show ") ? shown : "out";
    return {
      ending: isRun ? ending : { how: "exit", code: 0 },
      stdout: Buffer.from(stdout),
      stderr: Buffer.from(""),
      stderrCut: false,
      extra: "",
      durationMs: 1,
    };
  };
  return { started, open: () => openSystemd({}, { spawn, booted: () => true }) };
}

const runOn = async (it: ReturnType<typeof machine>, job = jobOf(["/usr/bin/true"])) => valid(await it.open()).run(job);

describe("a run as a transient service", () => {
  it.each([
    ["ok", { how: "exit", code: 0 }, "Result=success"],
    ["exit", { how: "exit", code: 3 }, "Result=exit-code\nExecMainStatus=3"],
    ["signal", { how: "exit", code: 255 }, "Result=signal\nExecMainStatus=11"],
    ["timeout", { how: "exit", code: 255 }, "Result=signal\nExecMainStatus=24"],
    ["timeout", { how: "exit", code: 255 }, "Result=timeout"],
    ["timeout", { how: "timeout" }, "Result=signal\nExecMainStatus=9"],
    ["memory-limit", { how: "exit", code: 255 }, "Result=oom-kill\nExecMainStatus=9"],
    ["output-limit", { how: "output-limit" }, "Result=signal\nExecMainStatus=9"],
  ] as const)("is %s when it ended with %j, %j", async (status, ending, shown) => {
    expect((await runOn(machine(ending, shown))).status).toBe(status);
  });

  it("tells how much memory it took, where systemd knows", async () => {
    const ended = machine({ how: "exit", code: 0 }, "Result=success\nExecMainStatus=0\nMemoryPeak=4096000\n");
    expect((await runOn(ended)).peakMemory).toBe(4_096_000);
    const unknown = machine({ how: "exit", code: 0 }, "Result=success\nMemoryPeak=18446744073709551615\n");
    expect((await runOn(unknown)).peakMemory).toBeUndefined();
  });

  it("is killed by its name and forgotten, also when its client was killed", async () => {
    const it = machine({ how: "timeout" });
    await runOn(it);
    const unit = /--unit=(\S+)/.exec(it.started.join("\n"))?.[1];
    expect(it.started.slice(2).map((line) => line.replace(/^.*systemctl (\S+).* (\S+)$/, "$1"))).toHaveLength(4);
    for (const verb of ["kill", "show", "stop", "reset-failed"]) {
      expect(it.started.some((line) => line.includes(`systemctl ${verb}`) && line.includes(`${unit}`))).toBe(true);
    }
  });

  it("is a fault of the sandbox when the service could not be set up, and for a path that cannot be mounted", async () => {
    const failed = machine({ how: "not-started", reason: "ENOENT" });
    await expect(runOn(failed)).rejects.toMatchObject({ name: "SystemFault" });
    const job = jobOf(["/usr/bin/true"], { mounts: [{ source: "/a b", target: "/app" }] });
    await expect(runOn(machine({ how: "exit", code: 0 }), job)).rejects.toMatchObject({ name: "SystemFault" });
  });

  it("opens what it may write to the user that exists only for it", async () => {
    const place = mkdtempSync(join(folder, "build-"));
    await runOn(
      machine({ how: "exit", code: 0 }),
      jobOf(["/usr/bin/true"], { mounts: [{ source: place, target: "/target", writable: true }] }),
    );
    expect(statSync(place).mode & 0o777).toBe(0o777);
  });
});

describe("systemd as a sandbox", () => {
  it("is not there where systemd does not run the machine, is too old, or sudo asks for a password", async () => {
    const ended = { how: "exit", code: 0 } as const;
    const spawn: Spawn = async () => ({
      ending: { how: "exit", code: 1 },
      stdout: new Uint8Array(),
      stderr: new Uint8Array(),
      stderrCut: false,
      extra: "",
      durationMs: 1,
    });
    const refusals = [
      await openSystemd({}, { spawn, booted: () => false }),
      await machine(ended, "", 249).open(),
      await openSystemd({}, { spawn, booted: () => true }),
    ];
    expect(refusals.map((it) => it.ok)).toEqual([false, false, false]);
    const said = refusals.map((it) => it.findings[0]?.message);
    expect(said).toEqual([
      expect.stringContaining("does not run this machine"),
      expect.stringContaining("254 is needed"),
      expect.stringContaining("asks for a password"),
    ]);
  });
});
