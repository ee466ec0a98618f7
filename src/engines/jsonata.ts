/** JSONata (https://docs.jsonata.org, package `jsonata`) in a thread that ends with its time or memory. */
import { fileURLToPath } from "node:url";
import { SystemFault } from "../faults.ts";
import { readText } from "../system/files.ts";
import { openThread } from "../system/thread.ts";
import type { Evaluation, Jsonata, ParsedExpression } from "../types/jsonata.ts";
import type { Value } from "../types/value.ts";
import { inside, outside } from "./jsonata-thread.ts";
import { engineFinding } from "./rules.ts";

/** Of one expression on one case: milliseconds, and MiB of heap. */
const LIMITS = { startMs: 20_000, answerMs: 2_000, memory: 256 } as const;

/** The package's own bundle. The build finds this line, and puts a copy of the file beside its own. */
const library = new URL("../../node_modules/jsonata/jsonata.min.js", import.meta.url);

const MAX_LIBRARY = 4 << 20;

/** Starts with the first expression, unless it was started; one thread serves them all, one after the other. */
export function openJsonata({ answerMs = LIMITS.answerMs }: { readonly answerMs?: number } = {}): Jsonata {
  const thread = openThread(program, { ...LIMITS, answerMs });
  const ask = async (question: object): Promise<{ readonly reason: string } | { readonly reply: unknown }> => {
    const answer = await thread.ask(JSON.stringify(question));
    switch (answer.how) {
      case "answer":
        return { reply: JSON.parse(answer.value as string) };
      case "timeout":
        return { reason: `it took longer than ${answerMs / 1000} s` };
      case "memory-limit":
        return { reason: `it took more than ${LIMITS.memory} MiB of memory` };
      case "died":
        return { reason: `its thread ended (${answer.reason})` };
      case "not-started":
        throw notStarted(answer.reason);
      default:
        return answer satisfies never;
    }
  };
  return {
    start: thread.start,
    async parse(expression) {
      const asked = await ask({ task: "parse", expression });
      return "reply" in asked ? (asked.reply as ParsedExpression) : { ok: false, reason: asked.reason };
    },
    async evaluate(expression, data) {
      const asked = await ask({ task: "evaluate", expression, data: JSON.stringify(data, encode) });
      return "reply" in asked ? (asked.reply as Evaluation) : { kind: "failed", reason: asked.reason };
    },
    close: () => thread.close(),
  };
}

async function program() {
  const text = await readText(fileURLToPath(library), MAX_LIBRARY);
  if (!text.ok) throw notStarted(text.findings.map((it) => it.message).join("; "));
  return { source: outside, data: { library: text.value, inside } };
}

const notStarted = (reason: string): SystemFault =>
  new SystemFault(engineFinding("engine.not-started", `JSONata cannot be started: ${reason}; install Fire-Flow again`));

/** JSON has no integers past 2^53: they go as marked texts. A text that looks marked is marked itself. */
const encode = (_: string, it: Value): Value =>
  typeof it === "bigint" ? `\0n${it}` : typeof it === "string" && it.startsWith("\0") ? `\0${it}` : it;
