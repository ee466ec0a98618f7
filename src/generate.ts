/**
 * GENERATE: a prompt goes to the provider, again where that can help, and what comes back is searched for a program.
 * How prompts are written stands in `prompt.ts`.
 */
import { type FencedBlock, fencedBlocks } from "./fences.ts";
import { type Checked, checked, type RuleFamily, rejected, ruleFamily } from "./findings.ts";
import { quote } from "./quote.ts";
import { noUsage } from "./tokens.ts";
import type { Language } from "./types/language.ts";
import type { Observe } from "./types/loop.ts";
import type { Provider, ProviderReply, ProviderRequest, Usage } from "./types/provider.ts";

// ---------------------------------------------------------------- asking

/** How often and how patiently to ask. */
export interface AskParts {
  /** Resolves after so many milliseconds, or rejects when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds on the clock that `deadline` is of. */
  readonly now: () => number;
  /** 0 to 1, for the jitter. */
  readonly random: () => number;
  readonly observe: Observe;
  /** Requests at most. Default 4. */
  readonly tries?: number;
  /** No wait goes on past this time. Default: none; the request's own signal ends a wait as well. */
  readonly deadline?: number;
}

export interface Asked {
  /** The answer, or the last fault. */
  readonly reply: ProviderReply;
  /** What all requests together are known to have used; faults report nothing. */
  readonly usage: Usage;
  readonly tries: number;
}

/** Milliseconds that the waits of one call may take together. */
const MAX_WAITING = 60_000;
const FIRST_WAIT = 1_000;

/**
 * Asks until there is an answer, a fault that asking again cannot mend, or no try or time left. Waits as long as the
 * server says, else 1, 2, 4 … s less a jitter of up to a half; a wait that does not fit is not begun.
 */
export async function ask(provider: Provider, request: ProviderRequest, parts: AskParts): Promise<Asked> {
  const { sleep, now, random, observe, tries = 4, deadline = Number.POSITIVE_INFINITY } = parts;
  let waited = 0;
  for (let count = 1; ; count += 1) {
    const reply = await provider.answer(request);
    if (reply.kind === "answer") {
      for (const finding of reply.notices ?? []) observe({ event: "notice", finding });
      return { reply, usage: reply.usage, tries: count };
    }
    const given: Asked = { reply, usage: noUsage, tries: count };
    if (!reply.transient || count >= tries || request.signal.aborted) return given;
    const wait = reply.retryAfterMs ?? Math.round(FIRST_WAIT * 2 ** (count - 1) * (1 - random() / 2));
    if (waited + wait > MAX_WAITING || now() + wait >= deadline) return given;
    observe({ event: "waiting", forMs: wait, why: reply.finding.message });
    try {
      await sleep(wait, request.signal);
    } catch (error) {
      if (request.signal.aborted) return given;
      throw error;
    }
    waited += wait;
  }
}

// ---------------------------------------------------------------- extracting

export const extractRules = {
  "extract.empty": {
    severity: "error",
    why: "An answer without text holds no program.",
    mend: "Nothing is to be done in the contract; if it stays, ask another model or raise max-output-tokens.",
  },
  "extract.no-code": {
    severity: "error",
    why: "Prose is not a program; only a fenced code block is taken for one.",
    mend: "If it stays, ask another model: this one does not follow the form of the answer.",
  },
  "extract.truncated": {
    severity: "error",
    why: "A cut answer is not a whole program, even where it looks like one.",
    mend: "Raise max-output-tokens, or ask for less in the task.",
  },
  "extract.too-large": {
    severity: "error",
    why: "A program over 256 KiB is not read, run or committed.",
    mend: "Ask another model, or ask for less in the task.",
  },
  "extract.refused": {
    severity: "error",
    why: "The model declined, or a filter took its answer away.",
    mend: "Reword the task, or ask another model.",
  },
  "extract.repeated": {
    severity: "error",
    why: "A program that failed before fails again; it is not run a second time.",
    mend: "If it stays, set a temperature, or ask another model.",
  },
} as const satisfies RuleFamily;

export const extractFinding = ruleFamily(extractRules);

/** Bytes of a program's UTF-8 text. */
export const MAX_PROGRAM = 256 * 1024;

type Answer = Pick<Extract<ProviderReply, { kind: "answer" }>, "text" | "finish">;

/**
 * The program in an answer, with LF line ends and one at its end: the longest fenced block tagged with the language,
 * else the longest block. The findings of a failure are worded for the model that has to answer again.
 */
export function extractProgram(answer: Answer, language: Pick<Language, "tags">): Checked<string> {
  const form = `answer with the whole program in one fenced code block that starts with \`\`\`${language.tags[0]}`;
  if (answer.finish === "refused") {
    return rejected(extractFinding("extract.refused", `the model declined to answer: "${quote(answer.text, 200)}"`));
  }
  if (answer.finish === "length") {
    return rejected(
      extractFinding("extract.truncated", `the answer was cut at the limit of its length: ${form}, and write less`),
    );
  }
  if (answer.text.trim() === "") return rejected(extractFinding("extract.empty", `the answer was empty: ${form}`));
  const blocks = fencedBlocks(withoutThoughts(answer.text)).filter((it) => !it.closed || it.text.trim() !== "");
  const tagged = blocks.filter((it) => language.tags.includes(tagOf(it)));
  const chosen = longest(tagged.length > 0 ? tagged : blocks);
  if (chosen === undefined) {
    return rejected(extractFinding("extract.no-code", `the answer holds no fenced code block: ${form}`));
  }
  // An open block of the language is a cut program, even beside a longer whole one: nobody knows which one was meant.
  if (!chosen.closed || tagged.some((it) => !it.closed)) {
    return rejected(
      extractFinding("extract.truncated", `the answer ends inside a code block that is not closed: ${form}`),
    );
  }
  const bytes = Buffer.byteLength(chosen.text);
  if (bytes > MAX_PROGRAM) {
    return rejected(
      extractFinding(
        "extract.too-large",
        `the program has ${bytes} bytes, more than ${MAX_PROGRAM}: write a shorter one`,
      ),
    );
  }
  return checked(chosen.text);
}

/** Reasoning models served locally may put their thoughts, drafts included, before the answer. */
function withoutThoughts(text: string): string {
  const end = text.indexOf("</think>");
  return text.trimStart().startsWith("<think>") && end !== -1 ? text.slice(end + "</think>".length) : text;
}

/** The first word of the info string: `python`, also out of `Python title="x"`, `{.python}` or `python:main.py`. */
const tagOf = ({ info }: FencedBlock): string => /[^\s{}.:,=]+/.exec(info)?.[0].toLowerCase() ?? "";

/** The longest block, the last of equals. */
const longest = (blocks: readonly FencedBlock[]): FencedBlock | undefined =>
  blocks.reduce<FencedBlock | undefined>(
    (best, it) => (best === undefined || it.text.length >= best.text.length ? it : best),
    undefined,
  );
