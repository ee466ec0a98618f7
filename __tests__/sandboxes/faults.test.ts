import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBubblewrap } from "../../src/sandboxes/bubblewrap.ts";
import { canary } from "../../src/sandboxes/canary.ts";
import { chooseSandbox, reportSandboxes } from "../../src/sandboxes/index.ts";
import type { Sandbox } from "../../src/types/execution.ts";
import { jobOf, openSandbox, stdoutOf, valid } from "../support/contained.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A PATH on which bwrap is this script. */
function bwrapIs(script: string): { PATH: string } {
  const place = mkdtempSync(join(folder, "bin-"));
  writeFileSync(join(place, "bwrap"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(place, "bwrap"), 0o755);
  return { PATH: `${place}:/usr/bin:/bin` };
}

describe("a sandbox that fails", () => {
  it.each([
    ["cannot be started", "exit 1", "it said nothing"],
    [
      "is refused by the system",
      'echo "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted" >&2; exit 1',
      "RTM_NEWADDR",
    ],
    ["is killed", "kill -9 $$", "it said nothing"],
  ])("is a fault of the system when it %s, never the program's exit", async (_, script, words) => {
    const sandbox = valid(await openBubblewrap(bwrapIs(script)));
    await expect(sandbox.run(jobOf(["/usr/bin/true"]))).rejects.toMatchObject({
      name: "SystemFault",
      finding: { rule: "sandbox.failed", message: expect.stringContaining(words) },
    });
  });

  it.each(["bubblewrap", "unsafe"] as const)(
    "is a fault of the system when %s cannot start the command",
    async (name) => {
      const sandbox = await openSandbox(name);
      await expect(sandbox.run(jobOf(["/usr/bin/no-such-command"]))).rejects.toMatchObject({ name: "SystemFault" });
    },
  );

  it("is a fault of the system when a mount is not there", async () => {
    const sandbox = await openSandbox("bubblewrap");
    const job = jobOf(["/usr/bin/true"], { mounts: [{ source: join(folder, "missing"), target: "/app" }] });
    await expect(sandbox.run(job)).rejects.toMatchObject({
      name: "SystemFault",
      finding: { message: expect.stringContaining("missing") },
    });
  });
});

describe("chooseSandbox", () => {
  it("takes the first whose canary shows that it holds", async () => {
    expect(valid(await chooseSandbox("auto", process.env)).name).toBe("bubblewrap");
  });

  it("refuses with the command to type when bubblewrap is not installed", async () => {
    const chosen = await chooseSandbox("auto", { PATH: folder });
    expect(chosen.ok).toBe(false);
    expect(chosen.findings).toMatchObject([
      {
        rule: "sandbox.unavailable",
        severity: "error",
        message: expect.stringContaining("sudo apt-get install -y bubblewrap"),
      },
    ]);
  });

  it("refuses with the profile to load where the system forbids user namespaces", async () => {
    const chosen = await chooseSandbox("auto", bwrapIs('echo "bwrap: loopback: Failed RTM_NEWADDR" >&2; exit 1'));
    expect(chosen.findings.map((it) => it.message).join()).toContain("bwrap-userns-restrict");
  });

  it("refuses a bwrap that contains nothing", async () => {
    // Runs what comes after the second "--" and reports as the real one does.
    const script = `while [ "$1" != -- ]; do shift; done; shift; "$@"; echo '{ "exit-code": '$?' }' >&4`;
    const chosen = await chooseSandbox("auto", bwrapIs(script));
    expect(chosen.ok).toBe(false);
    const said = chosen.findings.map((it) => it.message).join();
    for (const leak of ["files outside can be read", "files can be written outside", "server on this machine"]) {
      expect(said).toContain(leak);
    }
  });

  it("gives unsafe only when it is asked for by name", async () => {
    expect(valid(await chooseSandbox("unsafe", { PATH: folder })).name).toBe("unsafe");
    expect((await chooseSandbox("auto", { PATH: folder })).ok).toBe(false);
  });

  it("reports for doctor which backends work", async () => {
    expect(await reportSandboxes(process.env)).toMatchObject([{ name: "bubblewrap", ok: true }]);
    expect(await reportSandboxes({ PATH: folder })).toMatchObject([{ name: "bubblewrap", ok: false }]);
  });
});

describe("the canary", () => {
  it("shows that unsafe contains nothing", async () => {
    const leaks = await canary(await openSandbox("unsafe"));
    expect(leaks.join()).toContain("a server on this machine can be reached");
    expect(leaks.join()).toContain("files outside can be read");
    expect(leaks.join()).toContain("a file was written outside");
  });

  it("takes a sandbox in which it cannot run for one that does not hold", async () => {
    const broken: Sandbox = {
      name: "bubblewrap",
      caveats: [],
      run: async () => ({
        status: "ok",
        exitCode: 0,
        signal: null,
        stdout: new Uint8Array(),
        stderr: new Uint8Array(),
        stderrCut: false,
        durationMs: 0,
      }),
    };
    expect(await canary(broken)).not.toEqual([]);
  });
});

describe("unsafe", () => {
  it("limits time, output and memory, and passes on no environment", async () => {
    const sandbox = await openSandbox("unsafe");
    process.env.FIRE_FLOW_TEST_SECRET = "s3cret";
    const env = await sandbox.run(jobOf(["/usr/bin/env"]));
    delete process.env.FIRE_FLOW_TEST_SECRET;
    expect(stdoutOf(env)).not.toContain("s3cret");
    expect((await sandbox.run(jobOf(["/usr/bin/yes"]))).status).toBe("output-limit");
    const short = { ...jobOf([]).limits, timeoutMs: 300 };
    expect((await sandbox.run(jobOf(["/usr/bin/sleep", "20"], { limits: short }))).status).toBe("timeout");
    const greedy = jobOf(["/usr/bin/python3", "-c", "bytearray(4 << 30)"], { outOfMemory: /MemoryError/ });
    expect((await sandbox.run(greedy)).status).toBe("memory-limit");
  });

  it("puts its own folders where the sandbox's would be", async () => {
    writeFileSync(join(folder, "data"), "from the mount");
    const sandbox = await openSandbox("unsafe");
    const job = jobOf(["/bin/cat", "/app/data"], { mounts: [{ source: folder, target: "/app" }] });
    expect(stdoutOf(await sandbox.run(job))).toBe("from the mount");
    expect(stdoutOf(await sandbox.run(jobOf(["/bin/sh", "-c", 'pwd; echo "$HOME"'])))).toMatch(/^(.+\/box)\n\1\n$/);
  });
});

describe("a machine that no sandbox is made for", () => {
  const { platform } = process;
  afterEach(() => void Object.defineProperty(process, "platform", { value: platform }));

  it.each(["darwin", "win32"])("is refused on %s, with where to run instead", async (name) => {
    Object.defineProperty(process, "platform", { value: name });
    const chosen = await chooseSandbox("auto", process.env);
    expect(chosen).toMatchObject({ ok: false, findings: [{ rule: "sandbox.unavailable", severity: "error" }] });
    expect(chosen.findings[0]?.message).toBe(
      `bubblewrap: there is none for ${name}; run on Linux (runs-on: ubuntu-latest)`,
    );
  });

  it("says in a container what to change of the job, by the words that bwrap is refused with there", async () => {
    const chosen = await chooseSandbox("auto", bwrapIs('echo "bwrap: Can\'t mount proc on /newroot/proc" >&2; exit 1'));
    expect(chosen.findings.map((it) => it.message).join()).toMatch(/without container, or start it with --privileged$/);
  });
});
