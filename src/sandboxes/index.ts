/** The places where foreign code can run, and the choice among them. */

import { SystemFault } from "../faults.ts";
import { type Checked, checked, rejected } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Sandbox, SandboxName } from "../types/execution.ts";
import { openBubblewrap } from "./bubblewrap.ts";
import { canary } from "./canary.ts";
import { inContainer, isHosted, prepareHostedRunner } from "./hosted-runner.ts";
import { remedyFor } from "./remedy.ts";
import { sandboxFinding } from "./rules.ts";
import { openSystemd } from "./systemd.ts";
import { openUnsafe } from "./unsafe.ts";

export { sandboxRules } from "./rules.ts";

/** Looks one backend up on this machine, without trying whether it holds. */
type Open = (env: Environment) => Promise<Checked<Sandbox>>;

const backends = {
  bubblewrap: openBubblewrap,
  systemd: openSystemd,
  unsafe: openUnsafe,
} as const satisfies Record<SandboxName, Open>;

const CONTAINER =
  "this job runs in a container, where no sandbox can be made: take `container:` out of the job, or give it `options: --privileged`";

/** What `auto` looks at. systemd needs root, which only a machine made for one job gives away. */
const automatic = (env: Environment): readonly SandboxName[] =>
  isHosted(env) ? ["bubblewrap", "systemd"] : ["bubblewrap"];

/** A backend's state on this machine, for `doctor`. `findings` say why it does not work and what to type. */
export type SandboxReport = { readonly name: SandboxName } & Checked<Sandbox>;

/** Tries every backend that `auto` would, and alters nothing. */
export const reportSandboxes = (env: Environment): Promise<readonly SandboxReport[]> =>
  Promise.all(automatic(env).map(async (name) => ({ name, ...(await tryBackend(name, env)) })));

/** What the choice does to the machine; tests put their own in its place. */
export interface Hands {
  readonly tryBackend: (name: SandboxName, env: Environment) => Promise<Checked<Sandbox>>;
  readonly inContainer: () => Promise<boolean>;
  readonly prepareHostedRunner: () => Promise<string | undefined>;
}

/**
 * The sandbox to run in: the one named, or the first whose canary shows that it holds.
 * @returns `sandbox.unavailable` findings, one for each backend tried, when there is none: the run must not go on.
 */
export async function chooseSandbox(
  wanted: "auto" | SandboxName,
  env: Environment,
  hands: Hands = { tryBackend, inContainer, prepareHostedRunner },
): Promise<Checked<Sandbox>> {
  // Asked for by name: whoever does so has been told that it contains nothing.
  if (wanted === "unsafe") return backends.unsafe(env);
  if (wanted !== "auto") return hands.tryBackend(wanted, env);
  const first = await hands.tryBackend("bubblewrap", env);
  if (first.ok || !isHosted(env)) return first;
  if (await hands.inContainer()) return rejected(...first.findings, sandboxFinding("sandbox.unavailable", CONTAINER));
  const failed = await hands.prepareHostedRunner();
  const second = await hands.tryBackend("bubblewrap", env);
  if (second.ok) return second;
  const third = await hands.tryBackend("systemd", env);
  if (third.ok) return third;
  const tried = failed === undefined ? [] : [sandboxFinding("sandbox.unavailable", `bubblewrap: ${failed} failed`)];
  return rejected(...tried, ...second.findings, ...third.findings);
}

async function tryBackend(name: SandboxName, env: Environment): Promise<Checked<Sandbox>> {
  const opened = await backends[name](env);
  if (!opened.ok) return opened;
  const leaks = await canary(opened.value).catch((error: unknown) => {
    // A disk without room says nothing about the sandbox.
    if (error instanceof SystemFault && error.finding.rule.startsWith("sandbox.")) return [error.finding.message];
    throw error;
  });
  if (leaks.length === 0) return checked(opened.value);
  const said = leaks.join("; ");
  return rejected(
    sandboxFinding(
      "sandbox.unavailable",
      `${name}: its canary showed that it does not hold: ${said}; ${remedyFor(said)}`,
    ),
  );
}
