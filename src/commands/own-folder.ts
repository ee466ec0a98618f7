/** A report folder that was named may hold somebody's own files: none of them is overwritten. */
import { join } from "node:path";
import { Refusal } from "../faults.ts";
import { languages } from "../languages/index.ts";
import { exists } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import { reportPath, runFiles } from "./run-folder.ts";

/** What `verify` writes there. */
export const verifyKeeps: readonly string[] = [runFiles.report];

/** What `prove` writes there. */
export const proveKeeps: readonly string[] = [...verifyKeeps, runFiles.page];

/** What the loop writes there. */
export function loopKeeps(maxAttempts: number): readonly string[] {
  const extensions = Object.values(languages).flatMap((it) => it.extensions);
  const attempts = Array.from({ length: maxAttempts }, (_, index) => index + 1);
  return [
    ...proveKeeps,
    ...extensions.map(runFiles.program),
    runFiles.proof,
    runFiles.reproduction,
    ...attempts.flatMap((it) => [
      runFiles.prompt(it),
      runFiles.answer(it),
      ...extensions.map((extension) => runFiles.candidate(it, extension)),
    ]),
  ];
}

/**
 * A run writes its report before anything else: where none of ours stands, nothing in the folder is ours.
 * @param folder `report-dir`, where it was given; a folder of the run's own is new
 * @param keeps what the command would write there
 * @throws {Refusal} where the folder holds any of that and is not of an earlier run
 */
export async function refuseForeign(folder: string | undefined, keeps: readonly string[]): Promise<void> {
  if (folder === undefined || !exists(folder)) return;
  const { isOwnReport } = await import("./kept-run.ts");
  if (await isOwnReport(reportPath(folder))) return;
  const next = "name a new folder or one of an earlier run for report-dir, or move the file away";
  const findings = keeps
    .filter((it) => exists(join(folder, it)))
    .map((it) =>
      fileFinding("file.not-ours", `${join(folder, it)} is not of an earlier run and would be lost: ${next}`),
    );
  if (findings.length > 0) throw new Refusal(findings);
}
