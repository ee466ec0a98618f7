/** `fire-flow doctor`: tells what works here. Nothing is run but canaries, nobody is asked. */

import { cachedDuckdb } from "../engines/index.ts";
import type { Finding } from "../findings.ts";
import { languages } from "../languages/index.ts";
import type { OptionsOf } from "../options.ts";
import { chooseSandbox, reportSandboxes } from "../sandboxes/index.ts";
import type { Language } from "../types/language.ts";
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
    openProvider(options, context),
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
  // A sandbox is what nothing can be done without; a language or provider may not be the one that is needed.
  const works = sandboxes.some((it) => it.works) && languageChecks.some((it) => it.works);
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
      findings,
    },
    output: [
      section("Sandboxes", sandboxes),
      section("Languages", languageChecks),
      section("Engines", engines),
      section("Provider", [asked]),
    ].join("\n"),
    findings: [],
    summary: works ? "Programs can be run and judged here." : "Programs cannot be run here; do what is listed above.",
  };
}

function check(name: string, detail: string | undefined, findings: readonly Finding[]): Check {
  if (detail !== undefined) return { name, works: true, detail };
  const [first] = findings;
  return { name, works: false, detail: first?.rule ?? "unknown", next: findings.map((it) => it.message).join("; ") };
}

const section = (title: string, checks: readonly Check[]): string =>
  [
    title,
    ...checks.map((it) => `  ${it.works ? "✓" : "✗"} ${it.name}  ${it.works ? it.detail : (it.next ?? it.detail)}`),
  ].join("\n");
