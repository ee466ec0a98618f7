/** What a successful response holds: an answer, or less than one. */
import type { ProviderReply } from "../types/provider.ts";
import { fault } from "./fault.ts";
import { isMarkup, parsed, statusFault, type Target } from "./openai-fault.ts";
import { providerFinding } from "./rules.ts";
import { displayUrl, sanitise } from "./sanitise.ts";
import { MAX_BODY, type Received } from "./transport.ts";
import { usageOf } from "./usage.ts";

/** The members of a chat completion that are read; everything is doubted, many servers are only nearly compatible. */
interface Completion {
  readonly error?: unknown;
  readonly choices?: unknown;
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
}

interface Choice {
  readonly finish_reason?: unknown;
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown } | null;
}

/** Reads the body of a 2xx response to `prompt`. */
export function readCompletion(received: Received, prompt: string, target: Target): ProviderReply {
  const at = displayUrl(target.baseUrl);
  if (received.cut) {
    return fault(
      "provider.too-large",
      `${at} sent more than ${MAX_BODY} bytes. Lower max-output-tokens, or ask another model.`,
    );
  }
  const completion = parsed(received.body) as Completion | null | undefined;
  // Gateways report an upstream failure under 200, with its status as the code.
  if (completion?.error != null) return statusFault({ ...received, status: statusIn(completion.error) }, target);
  if (!Array.isArray(completion?.choices)) {
    const what = isMarkup(received.body) ? "a web page" : "something that is no chat completion";
    return fault(
      "provider.not-an-api",
      `${at} answered ${received.status} with ${what}. Check that base-url ends in the API's path, such as /v1.`,
    );
  }
  const choice = completion.choices[0] as Choice | null | undefined;
  if (choice?.message == null) {
    return fault(
      "provider.empty",
      `${at} answered ${received.status} without a choice. Run again, or ask another model.`,
    );
  }
  const refusal = choice.message.refusal;
  const refused = choice.finish_reason === "content_filter" || (typeof refusal === "string" && refusal !== "");
  const text = textOf(choice.message.content) || (refused ? textOf(refusal) : "");
  return {
    kind: "answer",
    text,
    ...(refused ? { finish: "refused" } : endingOf(choice.finish_reason)),
    usage: usageOf(completion.usage?.prompt_tokens, completion.usage?.completion_tokens, prompt, text),
  };
}

/** What servers call the end of a whole answer: the model's own stop, by OpenAI's name or by others'. */
const WHOLE: ReadonlySet<unknown> = new Set([undefined, null, "stop", "eos", "eos_token", "end_turn", "stop_sequence"]);

type Ending = Pick<Extract<ProviderReply, { kind: "answer" }>, "finish" | "notices">;

/** Anything but the end of a whole answer is the end of a cut one: a server may call its limit by any name. */
function endingOf(reason: unknown): Ending {
  if (WHOLE.has(typeof reason === "string" ? reason.toLowerCase() : reason)) return { finish: "stop" };
  if (reason === "length") return { finish: "length" };
  const said = sanitise(typeof reason === "string" ? reason : (JSON.stringify(reason) ?? ""), []);
  const notice = `the server ended the answer with finish_reason "${said.slice(0, 80)}", not with "stop": it is taken as cut`;
  return { finish: "length", notices: [providerFinding("provider.unfinished", notice)] };
}

/** Content is a string, or parts of which the text counts. Half a surrogate pair becomes U+FFFD, as it would on disk. */
function textOf(content: unknown): string {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  const text = parts
    .map((it) => (typeof it === "string" ? it : ((it as { text?: unknown } | null)?.text ?? "")))
    .join("");
  return Buffer.from(text, "utf8").toString("utf8");
}

function statusIn(error: unknown): number {
  const code = Number((error as { code?: unknown }).code);
  return Number.isInteger(code) && code >= 400 && code <= 599 ? code : 400;
}
