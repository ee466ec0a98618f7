/** `fire-flow deliver`: delivers what an earlier run left in its report folder, without running any of it. */
import { join, posix } from "node:path";
import { bestOf } from "../best-of.ts";
import { deliveryFinding } from "../deliveries/index.ts";
import { Refusal } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { languages } from "../languages/index.ts";
import type { OptionsOf } from "../options.ts";
import type { Proof } from "../proof.ts";
import { quote } from "../quote.ts";
import type { Report } from "../report.ts";
import { readText, sha256 } from "../system/files.ts";
import type { Delivered, DeliveryParts } from "../types/delivery.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { type Delivering, deliverWork, escalate, openDelivery } from "./delivering.ts";
import { deliveryDocument, deliveryLine, deliveryOutputs, undelivered } from "./delivery-end.ts";
import { fromRootOf, spelled } from "./delivery-place.ts";
import { differs, type KeptProgram, readKeptProgram, readReport, tampered } from "./kept-run.ts";
import { MAX_PROGRAM, orRefuse } from "./load.ts";
import { reproductionInClone } from "./reproduction.ts";
import { runFiles } from "./run-folder.ts";
import { workOf } from "./work-of.ts";

type Options = OptionsOf<"deliver">;

const MAX_INPUTS = 16 * 1024 * 1024;

export async function run(given: Options, context: CommandContext): Promise<CommandOutcome> {
  // Whoever calls it wants it done, in the terminal too.
  const options = { ...given, delivery: given.delivery ?? "commit", onEscalation: given.onEscalation ?? "issue" };
  const report = orRefuse(await readReport(options.reportDir));
  const passed = report.result === "passed";
  const needed = passed ? options : { ...options, delivery: "none" as const };
  const fault = faultOf(report, options);
  if (fault) throw new Refusal([fault]);
  const kept = passed ? await checkedProgram(options, report, context) : undefined;
  const delivering = orRefuse(await openDelivery(needed, options.program, context));
  if (delivering === undefined) throw new Refusal([nothing(report, options)]);

  const delivered =
    kept === undefined
      ? await tell(options, report, delivering, context)
      : await deliver(options, report, kept, delivering, context);
  const document = deliveryDocument(delivered, kept === undefined ? "issue" : delivering.place?.way);
  const failed = delivered?.status === "failed";
  const findings = delivered?.findings ?? [];
  return {
    result: failed ? "error" : "passed",
    document: {
      result: failed ? "error" : "passed",
      traceId: report.traceId,
      program: { path: options.program, ...(kept && { sha256: sha256(kept.text) }) },
      delivery: document,
      findings,
    },
    findings,
    delivery: document,
    summary: failed
      ? undelivered(delivered, options.reportDir)
      : (deliveryLine(document, report) ?? "Nothing to deliver."),
    outputs: { "trace-id": report.traceId, program: options.program, ...deliveryOutputs(document) },
  };
}

async function deliver(
  options: Options,
  report: Report,
  { text, proofText, proof }: KeptProgram,
  delivering: Delivering,
  { cwd }: CommandContext,
): Promise<Delivered | undefined> {
  const { program, contract, cases } = options;
  const passed = {
    traceId: report.traceId,
    program,
    contract,
    text,
    proof: proofText,
    proven: proof,
    ...(cases !== undefined && { cases }),
  };
  const work = await workOf(passed, delivering.checkout, cwd);
  return deliverWork(work, delivering, neverRun);
}

/** Whoever holds the token to write runs no program, and so says nothing of what it does. */
const neverRun: DeliveryParts["proveAgain"] = async () => ({ verdict: "not-judged", why: "deliver runs no program" });

/** The command that people are given is made of the options, never taken from a report that anybody may have written. */
async function tell(
  { contract, program, cases, reportDir }: Options,
  report: Report,
  delivering: Delivering,
  { cwd }: CommandContext,
): Promise<Delivered | undefined> {
  const named = fromRootOf(delivering.checkout, cwd);
  const best = bestOf(report.attempts);
  const extension = languages[report.language].extensions[0];
  const candidate = best && (await readText(join(reportDir, runFiles.candidate(best.number, extension)), MAX_PROGRAM));
  const facts = {
    contract: named(contract),
    program: named(program),
    ...(cases !== undefined && { cases: named(cases) }),
  };
  return escalate(
    {
      ...facts,
      report,
      ...(candidate?.ok && {
        candidate: candidate.value,
        reproduce: reproductionInClone(report, { ...facts, more: [] }),
      }),
    },
    delivering,
  );
}

/** @throws {Refusal} where program, proof, contract or cases are not those that the run was about. */
async function checkedProgram(options: Options, report: Report, { cwd }: CommandContext): Promise<KeptProgram> {
  const kept = orRefuse(await readKeptProgram(options.reportDir, report));
  const { proof, text, proofText } = kept;
  const contract = await readText(options.contract, MAX_INPUTS);
  const cases = options.cases === undefined ? undefined : await readText(options.cases, MAX_INPUTS);
  const hashed = (expected: string | undefined, what: string, own: string) =>
    expected === undefined ? [] : differs(what, sha256(own), "the option", expected);
  const findings: Finding[] = [
    ...contract.findings,
    ...(cases?.findings ?? []),
    ...hashed(options.programSha256, "the program", text),
    ...hashed(options.proofSha256, "the proof", proofText),
    ...(contract.ok ? differs(options.contract, sha256(contract.value), "the proof", proof.contract.sha256) : []),
    ...(cases?.ok ? differs(options.cases as string, sha256(cases.value), "the proof", proof.cases?.sha256) : []),
    ...elsewhere(options, proof, cwd),
  ];
  if (findings.length > 0) throw new Refusal(findings);
  return kept;
}

/** Paths in a proof count from it, and it is put beside the program. */
function elsewhere({ program, contract, cases }: Options, proof: Proof, cwd: string): readonly Finding[] {
  const folder = posix.dirname(spelled(program, cwd));
  const fromProof = (path: string) => posix.relative(folder, spelled(path, cwd));
  const pairs = [
    ["program", fromProof(program), proof.program.path],
    ["contract", fromProof(contract), proof.contract.path],
    ["cases", cases === undefined ? undefined : fromProof(cases), proof.cases?.path],
  ] as const;
  return pairs
    .filter(([, given, named]) => given !== named)
    .map(([what, given, named]) =>
      tampered(
        `${what} is ${given ?? "not given"}, the proof names ${named === undefined ? "none" : String(named).slice(0, 200)}`,
      ),
    );
}

/** Why a report is not gone on from. It is read as what anybody may have written. */
function faultOf(report: Report, options: Options): Finding | undefined {
  const { programSha256, proofSha256, delivery, onEscalation } = options;
  const passed = report.result === "passed";
  if (!passed && (programSha256 ?? proofSha256) !== undefined) {
    const named = programSha256 === undefined ? "proof-sha256" : "program-sha256";
    return tampered(`the run of ${options.reportDir} came to ${wordOf(report.result)}, yet ${named} names what passed`);
  }
  if (passed) return delivery === "none" ? nothing(report, options) : undefined;
  return report.result === "escalated" && onEscalation === "issue" ? undefined : nothing(report, options);
}

function nothing({ result, stop }: Report, { reportDir, delivery, onEscalation }: Options): Finding {
  const run = `the run of ${reportDir} came to ${wordOf(result)}`;
  const why =
    result === "passed"
      ? `${run}, and delivery none leaves what passed where it is: set delivery to commit or pull-request`
      : `${run} (${wordOf(stop.reason)}): with on-escalation ${onEscalation} and delivery ${delivery} that leaves nothing to deliver; name the report folder of a run that passed or escalated`;
  return deliveryFinding("delivery.nothing", why);
}

const wordOf = (text: string): string => quote(text, 40);
