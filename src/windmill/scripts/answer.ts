/** The other end of the thread that reads programs. */
import { findingOf } from "../../faults.ts";
import type { Finding } from "../../findings.ts";
import type { GrammarName } from "./grammars.ts";
import { expectGrammars, type ProgramText, readProgram } from "./read.ts";
import type { Program } from "./signature.ts";

/** What the thread is sent: a few programs, or the grammars that programs will need. */
export type Question = { readonly expect: readonly GrammarName[] } | { readonly read: readonly ProgramText[] };

/** Programs in the order of the question. */
export type Reply = { readonly programs: readonly Program[] } | { readonly fault: Finding };

export async function answerPrograms(question: Question): Promise<Reply> {
  if ("expect" in question) {
    expectGrammars(question.expect);
    return { programs: [] };
  }
  try {
    const programs: Program[] = [];
    for (const it of question.read) programs.push(await readProgram(it));
    return { programs };
  } catch (error) {
    return { fault: findingOf(error) };
  }
}
