/** `fire-flow doctor`: tells what works here. Nothing is run but canaries, and nothing is spent. */

import { cachedDuckdb } from "../engines/index.ts";
import type { Finding } from "../findings.ts";
import { languages } from "../languages/index.ts";
import type { OptionsOf } from "../options.ts";
import { chooseSandbox, reportSandboxes } from "../sandboxes/index.ts";
import type { Language } from "../types/language.ts";
import type { Provider, Reached } from "../types/provider.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { openProvider } from "./open-provider.ts";

/** One thing that was looked at. `next` says what to do where it does not work. */
interface Check {
  readonly name: string;
  readonly works: boolean;
  /** Version, name or caveats. */
  readonly detail: string;
  readonly next?: string;
}

/** Who gives candidates, as it says of itself; the key was sent there and nothing else. */
interface ServerCheck {
  readonly url: string;
  readonly state: Reached["state"];
  readonly detail: string;
}

export async function run(options: OptionsOf<"doctor">, context: CommandContext): Promise<CommandOutcome> {
  const [reports, toolchains, provider, duckdb] = await Promise.all([
    options.sandbox === "auto"
      ? reportSandboxes(context.environment)
      : chooseSandbox(options.sandbox, context.environment).then((it) => [{ name: options.sandbox, ...it }]),
    Promise.all(
      Object.values<Language>(languages).map(async (it) => ({
        name: it.name,
        found: await it.find(context.environment),
      })),
    ),
    openProvider(options, context).then(async (it) => ({
      ...it,
      server: it.ok && !options.offline ? await askServer(it.value, context.signal) : undefined,
    })),
    cachedDuckdb(context.environment),
  ]);
  const sandboxes = reports.map((it) =>
    check(it.name, it.ok ? it.value.caveats.join("; ") || "holds" : undefined, it.findings),
  );
  const languageChecks = toolchains.map(({ name, found }) =>
    check(name, found.ok ? found.value.version : undefined, found.findings),
  );
  const asked = check(
    options.provider,
    provider.ok ? (provider.value.model ?? provider.value.origin ?? "set") : undefined,
    provider.findings,
  );
  const engines = [
    check("duckdb", duckdb.ok ? `${duckdb.value.version}, for rules in SQL` : undefined, duckdb.findings),
  ];
  const { server } = provider;
  // A sandbox is what nothing can be done without; a language or provider may not be the one that is needed.
  const runs = sandboxes.some((it) => it.works) && languageChecks.some((it) => it.works);
  const answers = server === undefined || server.state === "reachable";
  const works = runs && answers;
  const findings = [...reports, ...toolchains.map((it) => it.found), provider].flatMap((it) => it.findings);
  return {
    result: works ? "passed" : "failed",
    document: {
      result: works ? "passed" : "failed",
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
      sandboxes,
      languages: languageChecks,
      engines,
      provider: asked,
      ...(server && { server }),
      findings,
    },
    output: [
      section("Sandboxes", sandboxes),
      section("Languages", languageChecks),
      section("Engines", engines),
      section("Provider", [asked]),
      ...(server ? [line(answers, server.url, `${server.state}: ${server.detail}`)] : []),
    ].join("\n"),
    findings: [],
    summary: !runs
      ? "Programs cannot be run here; do what is listed above."
      : `Programs can be run and judged here${answers ? "." : ", and nobody answers for new ones; do what is listed above."}`,
  };
}

async function askServer({ server }: Provider, signal: AbortSignal): Promise<ServerCheck | undefined> {
  if (server === undefined) return undefined;
  const reached = await server.reach(signal);
  const detail = reached.state === "reachable" ? reached.says : reached.finding.message;
  return { url: server.url, state: reached.state, detail };
}

function check(name: string, detail: string | undefined, findings: readonly Finding[]): Check {
  if (detail !== undefined) return { name, works: true, detail };
  const [first] = findings;
  return { name, works: false, detail: first?.rule ?? "unknown", next: findings.map((it) => it.message).join("; ") };
}

const section = (title: string, checks: readonly Check[]): string =>
  [title, ...checks.map((it) => line(it.works, it.name, it.works ? it.detail : (it.next ?? it.detail)))].join("\n");

const line = (works: boolean, name: string, detail: string): string => `  ${works ? "✓" : "✗"} ${name}  ${detail}`;
