/** The report folder of one run: what was asked, answered and judged is here before the next step is taken. */
import { dirname, join } from "node:path";
import { crypto } from "../crypto.ts";
import { SystemFault } from "../faults.ts";
import { printJson } from "../formats/print-json.ts";
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

/** What stands in a report folder, by its path there. Attempts are named by their number. */
export const runFiles = {
  report: "report.json",
  page: "report.html",
  proof: "program.proof.json",
  reproduction: "reproduction.json",
  program: (extension: string) => `program${extension}`,
  prompt: (attempt: number) => `prompts/${attempt}.md`,
  answer: (attempt: number) => `answers/${attempt}.md`,
  candidate: (attempt: number, extension: string) => `candidates/${attempt}${extension}`,
} as const;

/** Where the report is in a report folder. */
export const reportPath = (folder: string): string => join(folder, runFiles.report);

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
    prompt: (attempt, text) => write(runFiles.prompt(attempt), text),
    answer: (attempt, text) => write(runFiles.answer(attempt), text),
    candidate: (attempt, source, extension) => write(runFiles.candidate(attempt, extension), source),
    program: async (source, extension) => {
      await write(runFiles.program(extension), source);
      return join(folder, runFiles.program(extension));
    },
    report: (document) => write(runFiles.report, `${printJson(document as Value, 2)}\n`),
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
