/** `on-drift: regenerate`: runs the loop for the programs whose proofs do not hold any more. */
import { join } from "node:path";
import type { Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { verifyFinding } from "../verify-rules.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import type { Verified } from "./verify-proof.ts";

/** What the loops came to, and what a later step may know of them. */
export interface Regenerated {
  readonly proofs: readonly Verified[];
  readonly outputs: NonNullable<CommandOutcome["outputs"]>;
  /** Where a program was proven and could not be delivered. */
  readonly exitCode?: number;
}

/** Added up over the loops; of what else they give the last one counts. */
const summed = ["attempts", "input-tokens", "output-tokens"] as const;

/**
 * One after the other: each has the whole of the budgets. A program that came out proven has passed; what cannot be
 * asked for stays as it was judged, and says why.
 * @param folder of verify's own report: that of each loop is below it, by the program's path
 */
export async function regenerate(
  judged: readonly Verified[],
  own: OptionsOf<"verify">,
  folder: string,
  context: CommandContext,
): Promise<Regenerated> {
  const proofs: Verified[] = [];
  let outputs: Regenerated["outputs"] = {};
  let exitCode: number | undefined;
  for (const it of judged) {
    if (it.result !== "failed" || context.signal.aborted) {
      proofs.push(it);
      continue;
    }
    const { verified, outcome } = await again(it, own, join(folder, it.program), context);
    proofs.push(verified);
    const sums = summed.map((name) => [name, Number(outputs[name] ?? 0) + Number(outcome?.outputs?.[name] ?? 0)]);
    outputs = { ...outputs, ...outcome?.outputs, ...Object.fromEntries(sums) };
    if (outcome?.result === "passed") exitCode ??= outcome.exitCode;
  }
  return { proofs, outputs, ...(exitCode !== undefined && { exitCode }) };
}

async function again(
  it: Verified,
  own: OptionsOf<"verify">,
  reportDir: string,
  context: CommandContext,
): Promise<{ readonly verified: Verified; readonly outcome?: CommandOutcome }> {
  const { origin } = it;
  if (origin?.task === undefined) {
    const why = `${it.program} was not asked for again: its proof names no task; run fire-flow generate with one`;
    return { verified: { ...it, findings: [...it.findings, notRegenerated(why, it)] } };
  }
  const { proofs: _, onDrift: __, seed: ___, ...asking } = own;
  const { headline, runCommand } = await import("./run.ts");
  const options = { ...asking, ...origin.options, task: origin.task, reportDir };
  const outcome = await runCommand("generate", { ok: true, value: options, findings: [] }, context);
  const { result: regenerated, findings } = outcome;
  const report = outcome.outputs?.report;
  const ended = { ...it, regenerated, ...(report !== undefined && { report: `${report}` }) };
  if (regenerated === "passed") return { outcome, verified: { ...ended, result: "passed", findings } };
  const all = [
    ...it.findings,
    ...findings,
    notRegenerated(`${it.program} was not regenerated: ${headline(outcome)}`, it),
  ];
  return { outcome, verified: { ...ended, findings: all } };
}

const notRegenerated = (message: string, { proof }: Verified): Finding =>
  verifyFinding("verify.not-regenerated", message, { location: { file: proof, line: 1, column: 1 } });
