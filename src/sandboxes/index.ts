/** The places where foreign code can run, and the choice among them. */
import { type Checked, checked, rejected } from "../findings.ts";
import { type Sandbox, type SandboxName, SystemFault } from "../types.ts";
import { openBubblewrap } from "./bubblewrap.ts";
import { canary } from "./canary.ts";
import { remedyFor } from "./remedy.ts";
import { sandboxFinding } from "./rules.ts";
import { openUnsafe } from "./unsafe.ts";

export { sandboxRules } from "./rules.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Looks one backend up on this machine, without trying whether it holds. */
type Open = (env: Environment) => Promise<Checked<Sandbox>>;

const backends = {
  bubblewrap: openBubblewrap,
  unsafe: openUnsafe,
} as const satisfies Record<SandboxName, Open>;

/** What `auto` tries, in this order. `unsafe` is never among them. */
const AUTOMATIC = ["bubblewrap"] as const satisfies readonly SandboxName[];

/** A backend's state on this machine, for `doctor`. `findings` say why it does not work and what to type. */
export type SandboxReport = { readonly name: SandboxName } & Checked<Sandbox>;

/** Tries every backend that `auto` would. */
export const reportSandboxes = (env: Environment): Promise<readonly SandboxReport[]> =>
  Promise.all(AUTOMATIC.map(async (name) => ({ name, ...(await tryBackend(name, env)) })));

/**
 * The sandbox to run in: the one named, or the first whose canary shows that it holds.
 * @returns `sandbox.unavailable` findings, one for each backend tried, when there is none: the run must not go on.
 */
export async function chooseSandbox(wanted: "auto" | SandboxName, env: Environment): Promise<Checked<Sandbox>> {
  // Asked for by name: whoever does so has been told that it contains nothing.
  if (wanted === "unsafe") return backends.unsafe(env);
  const refusals = [];
  for (const name of wanted === "auto" ? AUTOMATIC : [wanted]) {
    const tried = await tryBackend(name, env);
    if (tried.ok) return tried;
    refusals.push(...tried.findings);
  }
  return rejected(...refusals);
}

async function tryBackend(name: SandboxName, env: Environment): Promise<Checked<Sandbox>> {
  const opened = await backends[name](env);
  if (!opened.ok) return opened;
  const leaks = await canary(opened.value).catch((error: unknown) => {
    if (error instanceof SystemFault) return [error.finding.message];
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
