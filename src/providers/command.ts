/**
 * Any program as a provider: the prompt on its stdin, the answer on its stdout, as plain text or as one line of JSON:
 * `{"text": "…", "usage": {"inputTokens": 812, "outputTokens": 164}}` or `{"error": "…"}`. No shell comes between.
 */
import { basename, dirname, resolve } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { findExecutable } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider, ProviderReply, ProviderRequest } from "../types/provider.ts";
import { childProvider, commandFailed, nothingSaid, type Said } from "./child.ts";
import { providerFinding } from "./rules.ts";
import { sanitise } from "./sanitise.ts";
import { usageOf } from "./usage.ts";

export interface CommandSettings {
  /** A command line, split into words as Python's `shlex.split` does. */
  readonly command: string;
  /** Handed to the program as FIRE_FLOW_API_KEY. */
  readonly apiKey?: string;
  /** Handed to the program as FIRE_FLOW_MODEL. */
  readonly model?: string;
  readonly baseUrl?: string;
  /** Milliseconds that one answer may take. Default 10 minutes. */
  readonly timeoutMs?: number;
}

/** Says "try again later" by the convention of `sysexits.h`. */
const EX_TEMPFAIL = 75;

/** A provider over a program, or why there is none. A program's path with a slash counts from the working directory. */
export async function command(settings: CommandSettings, environment: Environment): Promise<Checked<Provider>> {
  const { apiKey, model, baseUrl, timeoutMs } = settings;
  const words = await split(settings.command);
  if (!words.ok) return words;
  const [name = "", ...args] = words.value;
  const secrets = apiKey === undefined ? [] : [apiKey];
  const program = await find(name, environment);
  if (program === undefined) {
    const where = name.includes("/") ? "no executable file is there" : "it is nowhere on the PATH";
    const message = `command "${sanitise(name, secrets)}" cannot be run: ${where}. Install it, or correct command.`;
    return rejected(providerFinding("provider.command-missing", message, { field: "command" }));
  }
  const env = (request: ProviderRequest) => ({
    FIRE_FLOW_MAX_OUTPUT_TOKENS: String(request.maxOutputTokens),
    ...(apiKey !== undefined && { FIRE_FLOW_API_KEY: apiKey }),
    ...(model !== undefined && { FIRE_FLOW_MODEL: model }),
    ...(baseUrl !== undefined && { FIRE_FLOW_BASE_URL: baseUrl }),
  });
  return checked(
    childProvider(
      {
        name: "command",
        ...(model !== undefined && { model }),
        secrets,
        start: (request) => ({ argv: [program, ...args], env: env(request) }),
        read: (said, request) => readAnswer(said, request, secrets),
      },
      environment,
      timeoutMs,
    ),
  );
}

const find = (name: string, environment: Environment): Promise<string | undefined> =>
  name.includes("/") ? findExecutable(basename(name), dirname(resolve(name))) : findExecutable(name, environment.PATH);

/** The words of a command line: blanks separate, quotes and backslashes hold together, nothing else is special. */
async function split(line: string): Promise<Checked<readonly string[]>> {
  const wrong = (message: string) => rejected(providerFinding("provider.bad-setting", message, { field: "command" }));
  const { split } = await import("shlex");
  try {
    const words = split(line);
    return words[0] ? checked(words) : wrong("command is empty: give a program and its arguments");
  } catch {
    return wrong("command has a quote that is not closed, or ends in a backslash: close it");
  }
}

/** Reads what the program printed. An exit code that is not 0 outweighs everything. */
function readAnswer(
  { exitCode, stdout, complaint }: Said,
  { prompt }: ProviderRequest,
  secrets: readonly string[],
): ProviderReply {
  const json = jsonLine(stdout);
  const error = json?.error == null ? "" : ` and said: ${sanitise(textOf(json.error), secrets)}`;
  if (exitCode !== 0) {
    return commandFailed("command", `ended with exit code ${exitCode}${error}${complaint}`, exitCode === EX_TEMPFAIL);
  }
  if (json?.error != null) return commandFailed("command", `failed${error}${complaint}`);
  const text = json === undefined ? stdout : json.text;
  if (typeof text !== "string") return commandFailed("command", "printed a line of JSON whose text is no text");
  if (text.trim() === "") return nothingSaid("command", complaint);
  const { inputTokens, outputTokens } = json?.usage ?? {};
  return { kind: "answer", text, finish: "stop", usage: usageOf(inputTokens, outputTokens, prompt, text) };
}

/** The members of the JSON form; everything is doubted. */
interface JsonLine {
  readonly text?: unknown;
  readonly usage?: { readonly inputTokens?: unknown; readonly outputTokens?: unknown } | null;
  readonly error?: unknown;
}

/** The one line that was printed, if it is an object with a text or an error; anything else is plain text. */
function jsonLine(stdout: string): JsonLine | undefined {
  const line = stdout.trim();
  if (!line.startsWith("{") || line.includes("\n")) return undefined;
  try {
    const value = JSON.parse(line) as object;
    return Object.hasOwn(value, "text") || Object.hasOwn(value, "error") ? value : undefined;
  } catch {
    return undefined;
  }
}

const textOf = (it: unknown): string => (typeof it === "string" ? it : JSON.stringify(it));
