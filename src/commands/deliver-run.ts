/** Where a run of `generate` ends up: delivered, or told of. */
import type { LoopOutcome } from "../contract-loop.ts";
import { findingOf } from "../faults.ts";
import type { RunEnd } from "../report.ts";
import type { Run } from "./conclude.ts";
import { deliverWork, escalate } from "./delivering.ts";
import { fromRootOf } from "./delivery-place.ts";
import { proveElsewhere } from "./prove-elsewhere.ts";
import { repeatedFlags } from "./repeated-flags.ts";
import { reproductionInClone } from "./reproduction.ts";
import { workOf } from "./work-of.ts";
import type { WrittenProof } from "./write-proof.ts";

/** Delivers what was just written; nothing where nothing is to be delivered. */
export async function deliverRun(
  outcome: LoopOutcome,
  text: string,
  written: WrittenProof,
  end: Partial<RunEnd>,
  run: Run,
) {
  const { delivering, options, program, context, journal } = run;
  if (delivering === undefined) return undefined;
  const { checkout } = delivering;
  const report = run.report(outcome, end);
  // Whatever ends the run from here on, deliver can go on from the folder. One that takes no more keeps nothing from
  // being delivered.
  await journal.report(report).catch(findingOf);
  const ran = report.attempts.at(-1)?.cases;
  const work = await workOf(
    {
      traceId: report.traceId,
      program,
      contract: options.contract,
      text,
      proof: written.text,
      proven: written.proof,
      ...(ran && { ran }),
      ...(options.cases !== undefined && { cases: options.cases }),
    },
    checkout,
    context.cwd,
  );
  const elsewhere = { folder: journal.folder, prefix: checkout.prefix, context };
  return deliverWork(work, delivering, proveElsewhere(options, work, elsewhere));
}

/** Tells those who watch the repository that nothing passed; a run that could not judge is nobody's issue. */
export async function tellOfRun(outcome: LoopOutcome, candidate: string | undefined, end: Partial<RunEnd>, run: Run) {
  const { delivering, options, program, context, stage } = run;
  if (delivering === undefined || outcome.result !== "escalated") return undefined;
  const named = fromRootOf(delivering.checkout, context.cwd);
  const report = run.report(outcome, end);
  const facts = {
    contract: named(options.contract),
    program: named(program),
    ...(options.cases !== undefined && { cases: named(options.cases) }),
  };
  const { seed } = stage.suite.settings;
  // Paths are the root's.
  const more = repeatedFlags({ ...options, workingDirectory: "." });
  return escalate(
    {
      ...facts,
      report,
      ...(candidate !== undefined && { candidate, reproduce: reproductionInClone(report, { ...facts, seed, more }) }),
    },
    delivering,
  );
}
