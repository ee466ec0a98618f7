/** A report folder that was named may hold somebody's own files: none of them is overwritten. */
import { join } from "node:path";
import { Refusal } from "../faults.ts";
import { languages } from "../languages/index.ts";
import { exists } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import { KEPT_PROOF, reportPath } from "./run-folder.ts";

/** What `verify` writes there. */
export const verifyKeeps: readonly string[] = [reportPath("")];

/** What `prove` writes there. */
export const proveKeeps: readonly string[] = [...verifyKeeps, "report.html"];

/** What the loop writes there. */
export function loopKeeps(maxAttempts: number): readonly string[] {
  const extensions = Object.values(languages).flatMap((it) => it.extensions);
  const ofAttempt = (number: number) => [
    `prompts/${number}.md`,
    `answers/${number}.md`,
    ...extensions.map((it) => `candidates/${number}${it}`),
  ];
  return [
    ...proveKeeps,
    ...extensions.map((it) => `program${it}`),
    KEPT_PROOF,
    "reproduction.json",
    ...Array.from({ length: maxAttempts }, (_, index) => ofAttempt(index + 1)).flat(),
  ];
}

/**
 * A run writes its report before anything else: where none of ours stands, nothing in the folder is ours.
 * @param folder `report-dir`, where it was given; a folder of the run's own is new
 * @param keeps what the command would write there
 * @throws {Refusal} where the folder holds any of that and is not of an earlier run
 */
export async function refuseForeign(folder: string | undefined, keeps: readonly string[]): Promise<void> {
  if (folder === undefined || !(await exists(folder))) return;
  const { isOwnReport } = await import("./kept-run.ts");
  if (await isOwnReport(reportPath(folder))) return;
  const there = await Promise.all(keeps.map((it) => exists(join(folder, it))));
  const next = "name a new folder or one of an earlier run for report-dir, or move the file away";
  const findings = keeps
    .filter((_, index) => there[index])
    .map((it) =>
      fileFinding("file.not-ours", `${join(folder, it)} is not of an earlier run and would be lost: ${next}`),
    );
  if (findings.length > 0) throw new Refusal(findings);
}
