/** The report as a page, beside `report.json`. */
import { join } from "node:path";
import type { Finding } from "../findings.ts";
import { printJson } from "../formats/print-json.ts";
import type { Report } from "../report.ts";
import { writeFileAtomic } from "../system/files.ts";
import type { Attempt } from "../types/loop.ts";
import { internalFinding } from "./rules.ts";
import { runFiles } from "./run-folder.ts";

/** Loads what makes pages. No run waits for it to begin, and one that calls this while candidates run neither to end. */
export const loadPageMaker = () => Promise.all([import("../reporters/html.ts"), import("../rules.ts")]);

/** Writes `report.html`. No run fails by it: the finding of a page that could not be made is a notice. */
export async function writePage(
  folder: string,
  report: Report,
  attempts: readonly Attempt[],
): Promise<readonly Finding[]> {
  try {
    const [{ reportPage }, { rules }] = await loadPageMaker();
    const sources = new Map(
      attempts.flatMap((it) => (it.source === undefined ? [] : [[it.number, it.source] as const])),
    );
    const page = reportPage({ report, sources, rules, print: (value) => printJson(value, 2) });
    await writeFileAtomic(join(folder, runFiles.page), page);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [internalFinding("internal.page", `report.html was not written: ${why}; report.json holds all of it`)];
  }
}
