/** Proves a program on the contract and cases of another commit than the one that is checked out. */
import { join } from "node:path";
import { checked } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { proofPath } from "../proof.ts";
import { readProof } from "../read-proof.ts";
import type { Report } from "../report.ts";
import { readText, writeFileAtomic } from "../system/files.ts";
import { makeFolder, makeScratch, removeScratch } from "../system/scratch.ts";
import type { DeliveryParts, Work } from "../types/delivery.ts";
import type { CommandContext } from "./command.ts";
import { MAX_PROGRAM } from "./load.ts";

/**
 * Lays the commit's files out in a folder of their own, as the repository has them, and proves there: the checkout is
 * left as it is. What comes out is `work` with that program, its new proof and the commit's basis.
 */
export function proveElsewhere(
  options: Omit<OptionsOf<"prove">, "program">,
  work: Work,
  { folder, prefix, context }: { readonly folder: string; readonly prefix: string; readonly context: CommandContext },
): DeliveryParts["proveAgain"] {
  return async (at) => {
    const root = await makeScratch();
    try {
      const place = (path: string) => join(root, path);
      await makeFolder(place(prefix));
      await writeFileAtomic(place(work.contract), at.contract);
      await writeFileAtomic(place(work.program.path), at.program);
      // An earlier proof gives its seed, and its provider where the program is the same.
      await writeFileAtomic(place(work.proof.path), work.proof.text);
      if (work.cases !== undefined) {
        if (at.cases === undefined) return notJudged(`the cases ${work.cases} are gone in ${at.oid.slice(0, 7)}`);
        await writeFileAtomic(place(work.cases), at.cases);
      }
      const { runCommand } = await import("./run.ts");
      const proven = await runCommand(
        "prove",
        checked({
          ...options,
          program: place(work.program.path),
          contract: place(work.contract),
          ...(work.cases !== undefined && { cases: place(work.cases) }),
          reportDir: join(folder, `on-${at.oid.slice(0, 12)}`),
        }),
        { ...context, cwd: place(prefix) },
      );
      const said = proven.findings.find((it) => it.severity === "error")?.message;
      if (proven.result === "failed") return { verdict: "fails", why: said ?? firstLine(proven.summary) };
      const text = await readText(place(proofPath(work.program.path)), MAX_PROGRAM);
      const proof = text.ok ? readProof(text.value, work.proof.path) : text;
      if (proven.result !== "passed" || said !== undefined || !text.ok || !proof.ok) {
        return notJudged(said ?? proof.findings[0]?.message ?? firstLine(proven.summary));
      }
      const ran = (proven.document as Report).attempts.at(-1)?.cases;
      return {
        verdict: "holds",
        work: {
          ...work,
          program: { ...work.program, text: at.program },
          proof: { ...work.proof, text: text.value },
          proven: proof.value,
          basis: at.basis,
          ...(ran && { ran }),
        },
      };
    } finally {
      await removeScratch(root);
    }
  };
}

const notJudged = (why: string) => ({ verdict: "not-judged", why }) as const;

const firstLine = (summary: string): string => summary.split("\n", 1)[0] ?? "";
