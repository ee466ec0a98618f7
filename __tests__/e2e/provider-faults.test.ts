/** What a person sees of every fault of a provider. The table of docs/faults.md is written by these runs. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fireFlow, workspace } from "../support/bundle.ts";
import { program, startOpenAiServer } from "../support/openai-server.ts";
import { changed } from "../support/orders.ts";
import { type ProviderFault, providerFaults } from "../support/provider-faults.ts";

const KEY = "sk-test-0123456789";
const wrong = program(changed('entry["orders"] += 1', 'entry["orders"] += 2'));

interface Seen {
  readonly ran: Awaited<ReturnType<typeof fireFlow>>;
  /** Requests of the attempt that met the fault, where somebody counted them. */
  readonly asked?: number;
  /** Files of the report folder, by their path in it. */
  readonly kept: ReadonlyMap<string, string>;
  /** Whether there is a program now. */
  readonly written: boolean;
}

/** Runs `generate` into the fault: in the second attempt, where the server can be reached at all. */
async function meet({ met, args = [] }: ProviderFault): Promise<Seen> {
  const here = workspace();
  const server = "reaction" in met ? await startOpenAiServer(script) : undefined;
  const place = "place" in met ? await met.place() : { url: server?.url ?? "" };
  function script(_: unknown, index: number) {
    if (index === 0 || !("reaction" in met)) return wrong;
    return index === 2 && met.next ? met.next : met.reaction;
  }
  try {
    const what = ["--contract", "totals.yaml", "--cases", "cases.json", "--drawn-cases", "0", "--task", "Total them."];
    const how = ["--max-attempts", "2", "--program", "totals.py", "--report-dir", "out"];
    const who = ["--model", "m", "--base-url", place.url];
    const ran = await fireFlow(["generate", ...what, ...how, ...who, ...args], {
      cwd: here.folder,
      env: { FIRE_FLOW_API_KEY: KEY, ...place.env },
    });
    return {
      ran,
      ...(server && { asked: server.requests.length - 1 }),
      kept: filesIn(join(here.folder, "out")),
      written: existsSync(join(here.folder, "totals.py")),
    };
  } finally {
    await Promise.all([server?.close(), place.close?.()]);
    here.remove();
  }
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = entries.map((it) => join(it.parentPath, it.name)).sort();
  return new Map(paths.map((it) => [it.slice(folder.length + 1), readFileSync(it, "utf8")]));
}

const all = new Map<ProviderFault, Seen>();
const seenOf = (it: ProviderFault): Seen => all.get(it) as Seen;

// Most of the time goes by in waits between requests, so several run at once.
beforeAll(async () => {
  const left = [...providerFaults];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) all.set(next, await meet(next));
  };
  await Promise.all([work(), work(), work(), work()]);
}, 300_000);

describe.each(providerFaults)("$name", (fault) => {
  it("is told by its rule and its exit code, after as many requests as can help", () => {
    const { ran, asked = fault.asked } = seenOf(fault);
    expect({ exit: ran.code, asked }).toEqual({ exit: fault.exit, asked: fault.asked });
    expect(`${ran.stdout}${ran.stderr}`).toContain(fault.rule ?? "");
  });

  it("costs nothing that was paid for, and touches nothing else", () => {
    const { ran, kept, written } = seenOf(fault);
    const first = "place" in fault.met ? [] : ["answers/1.md", "candidates/1.py", "prompts/2.md"];
    expect([...kept.keys()]).toEqual(expect.arrayContaining(["prompts/1.md", "report.json", ...first]));
    expect(JSON.parse(kept.get("report.json") ?? "")).toEqual(ran.document);
    expect(written).toBe(fault.exit === 0);
  });

  it("shows the key nowhere", () => {
    const { ran, kept } = seenOf(fault);
    expect([ran.stdout, ran.stderr, ...kept.values()].join("\n")).not.toContain(KEY);
  });
});

describe("docs/faults.md", () => {
  it("tells what was met (vitest's --update renews it)", async () => {
    const lines = providerFaults.map((it) => {
      const { ran, kept } = seenOf(it);
      return `| ${[it.name, toldBy(ran), it.asked, ran.code, keptText([...kept.keys()])].join(" | ")} |`;
    });
    await expect(page(lines)).toMatchFileSnapshot("../../docs/faults.md");
  });
});

/** Why the run ended, or what was wrong with its last answer; without what differs from run to run. */
function toldBy({ document: { stop, attempts = [] } }: Seen["ran"]): string {
  const last = attempts.at(-1);
  const text = last?.gate === "extract" ? last.findings.map((it) => it.message).join("; ") : (stop?.detail ?? "");
  return text
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:8080")
    .replace(/a{64}/, "unknown")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;");
}

/** `prompts 1–2, answers 1, candidates 1, report`. */
function keptText(files: readonly string[]): string {
  const kinds = ["prompts", "answers", "candidates"].flatMap((kind) => {
    const count = files.filter((it) => it.startsWith(`${kind}/`)).length;
    return count === 0 ? [] : [count === 1 ? `${kind} 1` : `${kind} 1–${count}`];
  });
  return [...kinds, "report"].join(", ");
}

const page = (
  lines: readonly string[],
): string => `<!-- Written by __tests__/e2e/provider-faults.test.ts, which fails when it is stale. -->
# Faults of a provider

What \`fire-flow generate\` says and does when the provider fails. In each of these runs the server answers the first
attempt with a program that does not hold, and meets the second one with the fault; where no answer can come at all the
first attempt meets it. *Asked* counts the requests of that attempt: a fault that asking again can mend is met up to
four times, with waits of at most 60 s together. *Kept* is what the report folder holds afterwards. A program is written
only where the run passed.

| fault | message | asked | exit code | kept |
|---|---|---|---|---|
${lines.join("\n")}
`;
