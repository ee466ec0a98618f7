/** The report folder of one run: what was asked, answered and judged is here before the next step is taken. */
import { dirname, join } from "node:path";
import { crypto } from "../crypto.ts";
import { SystemFault } from "../faults.ts";
import { printJson } from "../formats/json.ts";
import { writeFileAtomic } from "../system/files.ts";
import { temporaryRoot } from "../system/scratch.ts";
import type { Journal } from "../types/loop.ts";
import type { Value } from "../types/value.ts";
import type { CommandContext } from "./command.ts";

/** Names a run everywhere: `20260131-142501-9f3a1c`. */
export const newTraceId = (now: number): string =>
  `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-")}-${crypto().randomUUID().slice(0, 6)}`;

/** `report-dir`, else `.fire-flow/<trace-id>`, in the action below the runner's own temporary folder. */
export function reportFolder(given: string | undefined, traceId: string, context: CommandContext): string {
  if (given !== undefined) return given;
  return join(context.entry === "action" ? temporaryRoot() : "", ".fire-flow", traceId);
}

/** Where `report.json` is in a report folder. */
export const reportPath = (folder: string): string => join(folder, "report.json");

/** The proof's name in a report folder. */
export const KEPT_PROOF = "program.proof.json";

/**
 * Opens the folder; a folder of our own is kept out of git.
 * @throws {SystemFault} when the disk refuses.
 */
export async function openJournal(folder: string): Promise<Journal> {
  const parent = dirname(folder);
  if (parent.endsWith(".fire-flow")) await keepOutOfGit(parent);
  const write = (name: string, text: string) => writeFileAtomic(join(folder, name), text);
  return {
    folder,
    prompt: (attempt, text) => write(`prompts/${attempt}.md`, text),
    answer: (attempt, text) => write(`answers/${attempt}.md`, text),
    candidate: (attempt, source, extension) => write(`candidates/${attempt}${extension}`, source),
    program: async (source, extension) => {
      await write(`program${extension}`, source);
      return join(folder, `program${extension}`);
    },
    report: (document) => write("report.json", `${printJson(document as Value, 2)}\n`),
  };
}

async function keepOutOfGit(folder: string): Promise<void> {
  try {
    await writeFileAtomic(join(folder, ".gitignore"), "*\n");
  } catch (error) {
    if (!(error instanceof SystemFault)) throw error;
    const message = `${error.finding.message}; --report-dir (report-dir) names another folder for the report`;
    throw new SystemFault({ ...error.finding, message }, { cause: error });
  }
}
