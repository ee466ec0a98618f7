/**
 * Programs that answer: the prompt goes in on stdin, and what they print is read. Each request starts one, in an empty
 * folder, with a home that is removed afterwards, an environment of few variables, a deadline and a limit of output.
 */
import { join } from "node:path";
import { cleanStderr } from "../system/clean-text.ts";
import { type Exit, spawnLimited } from "../system/process.ts";
import { makeFolder, makeScratch, removeScratch } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { Provider, ProviderReply, ProviderRequest } from "../types/provider.ts";
import { type Fault, fault } from "./fault.ts";
import { hide, sanitise } from "./sanitise.ts";
import { MAX_BODY } from "./transport.ts";

/** A program, how it is started and how what it printed is understood. */
export interface Child {
  /** The provider's name, which messages call the program by. */
  readonly name: string;
  readonly model?: string;
  /** What no message may repeat. */
  readonly secrets: readonly string[];
  /** @param home an empty folder that is the program's own; it is gone after {@link read}. */
  start(request: ProviderRequest, home: string): Start;
  read(said: Said, request: ProviderRequest, home: string): ProviderReply | Promise<ProviderReply>;
}

/** A command line, and what its environment holds beyond what every such program gets. */
export interface Start {
  /** The first item is an absolute path. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a program said before it ended by itself. */
export interface Said {
  readonly exitCode: number;
  readonly stdout: string;
  /** The end of its stderr as half a sentence for a message, or nothing. */
  readonly complaint: string;
}

/** Milliseconds that one answer may take, as for a server. */
const TIMEOUT_MS = 10 * 60 * 1000;

/**
 * Variables that are handed on where they are set: where programs, certificates and proxies are, and the language of
 * messages. Above all GITHUB_TOKEN is none of them.
 */
const HANDED_ON = [
  ...["PATH", "LANG", "LC_ALL", "TZ", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
  ...["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"],
] as const;

/** A provider over a program. `environment` is where the variables are taken from that are handed on. */
export function childProvider(child: Child, environment: Environment, timeoutMs = TIMEOUT_MS): Provider {
  const { name, model, secrets } = child;
  return {
    name,
    ...(model !== undefined && { model }),
    async answer(request) {
      const folder = await makeScratch();
      try {
        const [home, work] = await Promise.all(["home", "work"].map((it) => makeFolder(join(folder, it))));
        const { argv, env } = child.start(request, home as string);
        const exit = await spawnLimited({
          argv,
          env: { ...handedOn(environment), HOME: home as string, TMPDIR: home as string, ...env },
          cwd: work as string,
          stdin: request.prompt,
          timeoutMs,
          outputBytes: MAX_BODY,
          signal: request.signal,
        });
        const said = understand(exit, name, secrets, timeoutMs);
        return "kind" in said ? said : await child.read(said, request, home as string);
      } finally {
        // An answer is not lost for a folder that something still writes to: it goes when this process ends.
        await removeScratch(folder).catch(() => {});
      }
    },
  };
}

const handedOn = (environment: Environment): Record<string, string> =>
  Object.fromEntries(HANDED_ON.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : [])));

/** What the program said, or why it did not come to an end of its own. */
function understand({ ending, stdout, stderr }: Exit, name: string, secrets: readonly string[], timeoutMs: number) {
  const complaint = complaintOf(stderr, secrets);
  switch (ending.how) {
    case "exit":
      return { exitCode: ending.code, stdout: Buffer.from(stdout).toString("utf8"), complaint } satisfies Said;
    case "timeout":
      return fault(
        "provider.timeout",
        `${name} gave no whole answer within ${timeoutMs / 1000} s and was killed${complaint}. Check that what it asks is there and answers; ask a faster model.`,
      );
    case "output-limit":
      return fault(
        "provider.too-large",
        `${name} printed more than ${MAX_BODY} bytes and was killed. Lower max-output-tokens, or ask another model.`,
      );
    case "aborted":
      return fault("provider.cancelled", `${name} was killed before its answer was whole.`);
    case "memory-limit":
      return commandFailed(name, "took more memory than it may");
    case "signal":
      return commandFailed(name, `was killed by ${ending.signal}${complaint}`);
    case "not-started":
      return fault(
        "provider.command-missing",
        `${name} cannot be started (${ending.reason}). Check that it is installed for this machine and executable.`,
      );
    default:
      return ending satisfies never;
  }
}

/** The fault of a program that gave no answer. `fact` follows its name. */
export const commandFailed = (name: string, fact: string, transient = false): Fault =>
  fault("provider.command-failed", `${name} ${fact}. Run it by hand to see more.`, transient);

/** The fault of a program that ended well and said nothing. */
export const nothingSaid = (name: string, complaint: string): Fault =>
  fault("provider.empty", `${name} ended without an answer${complaint}. Run it by hand, or ask another model.`);

/** Lines of stderr that a message repeats. */
const COMPLAINT_LINES = 3;

function complaintOf(stderr: Uint8Array, secrets: readonly string[]): string {
  const lines = cleanStderr(hide(Buffer.from(stderr).toString("utf8"), secrets)).split("\n");
  const text = sanitise(lines.slice(-COMPLAINT_LINES).join(" / "), []);
  return text === "" ? "" : `; on stderr it said: ${text}`;
}
