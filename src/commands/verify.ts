/** `fire-flow verify`: judges every committed proof again. */
import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { count } from "../count.ts";
import { Refusal } from "../faults.ts";
import { inParallel } from "../in-parallel.ts";
import type { OptionsOf } from "../options.ts";
import { quote } from "../quote.ts";
import { pathInRepository } from "../system/git-changes.ts";
import { exists } from "../system/paths.ts";
import type { LanguageName } from "../types/language.ts";
import { verifyFinding } from "../verify-rules.ts";
import type { CommandContext, CommandOutcome, Table } from "./command.ts";
import { exitCodes } from "./exit-code.ts";
import { findGround, type Ground } from "./ground.ts";
import { refuseForeign, verifyKeeps } from "./own-folder.ts";
import { committedProofs, isProofPath } from "./proof-options.ts";
import { regenerate } from "./regenerate.ts";
import { newTraceId, openJournal, reportFolder, reportPath } from "./run-folder.ts";
import { notJudged, type Verified, type VerifySettings, verifyProof } from "./verify-proof.ts";

export async function run(options: OptionsOf<"verify">, context: CommandContext): Promise<CommandOutcome> {
  const place = await pathInRepository(context.cwd);
  const paths = await proofsAt(options.proofs, context.cwd, place);
  await refuseForeign(options.reportDir, verifyKeeps);
  const tell = options.onDrift === "issue" ? (await import("./drift.ts")).openDrift(options, context) : undefined;
  const cores = availableParallelism();
  const atOnce = Math.min(cores, paths.length);
  const settings = {
    options,
    groundOf: grounds(options, context),
    seed: options.seed ?? daySeed(context.now()),
    // Of all proofs together no more cases run at a time than of one.
    workers: Math.max(1, Math.floor(cores / atOnce)),
    root: resolve(context.cwd, relative(`/${place ?? ""}`, "/")),
  };
  const traceId = newTraceId(context.now());
  const journal = await openJournal(reportFolder(options.reportDir, traceId, context));
  const documentOf = (proofs: readonly Verified[]) => ({
    result: worst(proofs),
    traceId,
    seed: settings.seed,
    proofs: proofs.map(described),
  });
  const judged = await judgeAll(paths, atOnce, settings, context, (proofs) => journal.report(documentOf(proofs)));
  // What was not judged is no drift, and nobody who cancels wants tokens to be spent.
  const cancelled = context.signal.aborted;
  const again =
    options.onDrift === "regenerate" && !cancelled
      ? await regenerate(judged, options, journal.folder, context)
      : undefined;
  const proofs = again?.proofs ?? judged;
  const document = documentOf(proofs);
  if (again) await journal.report(document);
  const told = cancelled ? undefined : await tell?.(proofs);
  // The programs hold all the same, but somebody was to be told of it, or to get them.
  const exitCode = told && told.findings.length > 0 ? exitCodes.error : again?.exitCode;
  const table = tableOf(proofs);
  return {
    result: document.result,
    ...(document.result === "passed" && exitCode !== undefined && { exitCode }),
    document,
    findings: [...proofs.flatMap((it) => it.findings), ...(told?.findings ?? [])],
    table,
    output: textOf(table),
    summary: summaryOf(proofs, settings.seed),
    outputs: { ...again?.outputs, ...told?.outputs, "trace-id": traceId, report: reportPath(journal.folder) },
  };
}

/**
 * Judges the proofs and keeps what is known of all of them after each. A proof that nobody has judged yet stands there as
 * an error, and stays one where the run is cancelled.
 */
async function judgeAll(
  paths: readonly string[],
  atOnce: number,
  settings: VerifySettings,
  context: CommandContext,
  keep: (proofs: readonly Verified[]) => Promise<void>,
): Promise<readonly Verified[]> {
  const quiet: CommandContext = { ...context, observe: () => {} };
  const proofs = paths.map(notJudged);
  await keep(proofs);
  let done = 0;
  let kept = Promise.resolve();
  try {
    await inParallel([...paths.entries()], atOnce, async ([index, path]) => {
      const verified = await verifyProof(path, settings, quiet);
      // What the signal ended is no judgement, whatever came of it.
      context.signal.throwIfAborted();
      proofs[index] = verified;
      context.observe({ event: "case-done", done: ++done, total: paths.length });
      // One after the other: a report that is older must not come last.
      kept = kept.then(() => keep(proofs));
      await kept;
    });
  } catch (error) {
    if (!context.signal.aborted) throw error;
  }
  return proofs;
}

/**
 * The proofs that are named, or all below the working directory, in order.
 * @param place of the working directory in its repository: the message may be read where no path of this machine means anything
 * @throws {Refusal} where there is none.
 */
async function proofsAt(
  named: readonly string[] | undefined,
  cwd: string,
  place: string | undefined,
): Promise<readonly string[]> {
  const all = named ?? committedProofs(cwd);
  const paths = [...new Set(all.map((it) => (isProofPath(it) ? it : `${it}.proof.json`)))];
  if (paths.length === 0) {
    const where =
      place === undefined
        ? "below the working directory"
        : place === ""
          ? "in the repository"
          : `below ${quote(place, 200)}`;
    throw new Refusal([
      verifyFinding("verify.nothing", `there is no *.proof.json ${where}: prove a program first, or name its proof`),
    ]);
  }
  const missing = (await Promise.all(paths.map(exists))).flatMap((there, index) => (there ? [] : [paths[index]]));
  if (missing.length === 0) return paths;
  throw new Refusal(
    missing.map((it) =>
      verifyFinding("verify.no-proof", `${it} does not exist; the path counts from the working directory`),
    ),
  );
}

/** What each language needs, looked for once. */
function grounds(options: OptionsOf<"verify">, context: CommandContext): VerifySettings["groundOf"] {
  const found = new Map<LanguageName, Promise<Ground>>();
  return (language) => {
    const ground = found.get(language) ?? findGround({ language, sandbox: options.sandbox }, context);
    found.set(language, ground);
    return ground;
  };
}

/** The date as a number, 20260131: fresh cases every day, and on one day the same for everybody. */
const daySeed = (now: number): number => Number(new Date(now).toISOString().slice(0, 10).replaceAll("-", ""));

/** What was judged and is wrong goes first, then what could not be judged. */
const worst = (proofs: readonly Verified[]): Verified["result"] =>
  (["failed", "error", "refused"] as const).find((it) => proofs.some(({ result }) => result === it)) ?? "passed";

const described = ({ origin: _, mend: __, ...it }: Verified) => it;

/** What became of asking for the program anew, where that was wanted. */
function askedAgain({ regenerated, findings }: Verified): string {
  if (regenerated === "passed") return ", regenerated";
  return findings.some((it) => it.rule === "verify.not-regenerated") ? ", not regenerated" : "";
}

const tableOf = (proofs: readonly Verified[]): Table => ({
  head: ["proof", "result", "cases", "fresh", "rules"],
  rows: proofs.map((it) => [
    it.proof,
    `${it.result}${askedAgain(it)}`,
    `${it.cases}`,
    `${it.fresh}`,
    `${it.rules.held}/${it.rules.total}`,
  ]),
});

function textOf({ head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function summaryOf(proofs: readonly Verified[], seed: number): string {
  const drawn = proofs.some((it) => it.fresh > 0) ? `Fresh cases by --seed ${seed}.` : "No fresh cases were drawn.";
  const bad = proofs.filter((it) => it.result === "failed" || it.result === "refused");
  const open = proofs.filter((it) => it.result === "error");
  const first = bad[0] ?? open[0];
  if (first === undefined) return `${proofs.length} of ${proofs.length} proofs hold. ${drawn}`;
  const of = `of ${count(proofs.length, "proof")}`;
  const fact =
    bad.length > 0
      ? `${bad.length} ${of} ${bad.length === 1 ? "does" : "do"} not hold`
      : `${open.length} ${of} could not be judged`;
  const also = bad.length > 0 && open.length > 0 ? ` ${open.length} more could not be judged.` : "";
  const why = first.findings.find((it) => it.severity === "error")?.rule ?? first.result;
  const next = first.mend === undefined ? first.renew && ` Renew: ${first.renew}` : ` ${first.mend}.`;
  return `${fact}, ${first.proof} first: ${why}${askedAgain(first)}.${next ?? ""}${also}\n${drawn}`;
}
