import { describe, expect, it } from "vitest";
import { checked, rejected } from "../../src/findings.ts";
import { prepareHostedRunner } from "../../src/sandboxes/hosted-runner.ts";
import { chooseSandbox, type Hands } from "../../src/sandboxes/index.ts";
import { sandboxFinding } from "../../src/sandboxes/rules.ts";
import type { Spawn } from "../../src/sandboxes/systemd.ts";
import type { Sandbox, SandboxName } from "../../src/types/execution.ts";

const hosted = { RUNNER_ENVIRONMENT: "github-hosted", RUNNER_OS: "Linux" };
const ownMachine = { RUNNER_ENVIRONMENT: "self-hosted", RUNNER_OS: "Linux" };

const sandboxOf = (name: SandboxName): Sandbox => ({ name, caveats: [], run: () => Promise.reject(new Error("no")) });

/** A machine on which the backends work in the order of these lists; notes what is done to it. */
function machine(works: { before?: SandboxName[]; after?: SandboxName[]; container?: boolean }) {
  const done: string[] = [];
  let prepared = false;
  const hands: Hands = {
    async tryBackend(name) {
      done.push(`try ${name}`);
      const working = (prepared ? works.after : works.before) ?? [];
      if (working.includes(name)) return checked(sandboxOf(name));
      return rejected(sandboxFinding("sandbox.unavailable", `${name}: does not hold`));
    },
    inContainer: async () => works.container ?? false,
    async prepareHostedRunner() {
      done.push("prepare");
      prepared = true;
      return works.after === undefined ? "sudo apt-get install bubblewrap" : undefined;
    },
  };
  return { done, hands };
}

describe("auto on a hosted runner", () => {
  it("takes bubblewrap where it holds, and alters nothing", async () => {
    const { done, hands } = machine({ before: ["bubblewrap"] });
    expect(await chooseSandbox("auto", hosted, hands)).toMatchObject({ ok: true, value: { name: "bubblewrap" } });
    expect(done).toEqual(["try bubblewrap"]);
  });

  it("installs bubblewrap where it does not hold, and tries it again", async () => {
    const { done, hands } = machine({ after: ["bubblewrap"] });
    expect(await chooseSandbox("auto", hosted, hands)).toMatchObject({ ok: true, value: { name: "bubblewrap" } });
    expect(done).toEqual(["try bubblewrap", "prepare", "try bubblewrap"]);
  });

  it("takes systemd where bubblewrap still does not hold", async () => {
    const { done, hands } = machine({ after: ["systemd"] });
    expect(await chooseSandbox("auto", hosted, hands)).toMatchObject({ ok: true, value: { name: "systemd" } });
    expect(done).toEqual(["try bubblewrap", "prepare", "try bubblewrap", "try systemd"]);
  });

  it("refuses with every reason where nothing holds", async () => {
    const refused = await chooseSandbox("auto", hosted, machine({}).hands);
    expect(refused.ok).toBe(false);
    expect(refused.findings.map((it) => it.message)).toEqual([
      "bubblewrap: sudo apt-get install bubblewrap failed",
      "bubblewrap: does not hold",
      "systemd: does not hold",
    ]);
  });

  it("never alters a container job, and says what to do", async () => {
    const { done, hands } = machine({ after: ["bubblewrap"], container: true });
    const refused = await chooseSandbox("auto", hosted, hands);
    expect(refused.findings.at(-1)?.message).toContain("take `container:` out of the job");
    expect(done).toEqual(["try bubblewrap"]);
  });
});

describe("auto on any other machine", () => {
  it.each([
    ["a self-hosted runner", ownMachine],
    ["a terminal", {}],
    ["a hosted runner of another system", { ...hosted, RUNNER_OS: "macOS" }],
  ])("never alters %s, and never takes systemd by itself", async (_, env) => {
    const { done, hands } = machine({ after: ["bubblewrap", "systemd"] });
    expect((await chooseSandbox("auto", env, hands)).ok).toBe(false);
    expect(done).toEqual(["try bubblewrap"]);
  });

  it("takes systemd when it is asked for by name", async () => {
    const { done, hands } = machine({ before: ["systemd"] });
    expect(await chooseSandbox("systemd", ownMachine, hands)).toMatchObject({ value: { name: "systemd" } });
    expect(done).toEqual(["try systemd"]);
  });
});

describe("preparing a hosted runner", () => {
  /** Commands fail that hold one of these words; a list of several fails that often. */
  const system = (...failing: string[]) => {
    const ran: string[] = [];
    const left = [...failing];
    const spawn: Spawn = async ({ argv }) => {
      const line = argv.join(" ");
      ran.push(line.replace("/usr/bin/sudo -n ", ""));
      const index = left.findIndex((it) => line.includes(it));
      if (index >= 0) left.splice(index, 1);
      return {
        ending: { how: "exit", code: index >= 0 ? 1 : 0 },
        stdout: new Uint8Array(),
        stderr: new Uint8Array(),
        stderrCut: false,
        extra: "",
        durationMs: 1,
      };
    };
    return { ran, spawn };
  };

  it("installs the packages and loads the one profile", async () => {
    const { ran, spawn } = system();
    expect(await prepareHostedRunner(spawn)).toBeUndefined();
    expect(ran).toEqual([
      "apt-get install --yes --quiet --no-install-recommends bubblewrap apparmor-profiles",
      "install -m 644 /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/bwrap-userns-restrict",
      "apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict",
    ]);
  });

  it("renews the package lists where they are too old", async () => {
    const { ran, spawn } = system("apt-get install");
    expect(await prepareHostedRunner(spawn)).toBeUndefined();
    expect(ran.map((it) => it.split(" ").slice(0, 2).join(" "))).toEqual([
      "apt-get install",
      "apt-get update",
      "apt-get install",
      "install -m",
      "apparmor_parser -r",
    ]);
  });

  it("names the command that failed", async () => {
    expect(await prepareHostedRunner(system("apt-get install", "apt-get install").spawn)).toContain(
      "sudo apt-get install",
    );
    expect(await prepareHostedRunner(system("apparmor_parser").spawn)).toContain("sudo apparmor_parser -r");
  });
});
