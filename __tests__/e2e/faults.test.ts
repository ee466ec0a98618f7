/** What a person sees of every fault. The tables of docs/faults.md are written by these runs. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fireFlow, workspace } from "../support/bundle.ts";
import { type DiskFault, diskFaults, meetDisk } from "../support/disk-faults.ts";
import { startHeld } from "../support/held-run.ts";
import { program, startOpenAiServer } from "../support/openai-server.ts";
import { changed, rightProgram } from "../support/orders.ts";
import { type ProviderFault, providerFaults } from "../support/provider-faults.ts";
import { filesIn, keptText, row, type Seen, toldBy } from "../support/seen.ts";

const KEY = "sk-test-0123456789";
const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
const what = ["--contract", "totals.yaml", "--cases", "cases.json", "--drawn-cases", "0", "--task", "Total them."];
const how = ["--max-attempts", "2", "--program", "totals.py", "--report-dir", "out"];

/** Runs `generate` into the fault: in the second attempt, where the server can be reached at all. */
async function meetProvider({ met, args = [] }: ProviderFault): Promise<Seen> {
  const here = workspace();
  const server = "reaction" in met ? await startOpenAiServer(script) : undefined;
  const place = "place" in met ? await met.place() : { url: server?.url ?? "" };
  function script(_: unknown, index: number) {
    if (index === 0 || !("reaction" in met)) return program(wrong);
    return index === 2 && met.next ? met.next : met.reaction;
  }
  try {
    const who = ["--model", "m", "--base-url", place.url];
    const { document, ...ran } = await fireFlow(["generate", ...what, ...how, ...who, ...args], {
      cwd: here.folder,
      env: { FIRE_FLOW_API_KEY: KEY, ...place.env },
    });
    return {
      ran,
      document,
      ...(server && { asked: server.requests.length - 1 }),
      kept: filesIn(join(here.folder, "out")),
      written: existsSync(join(here.folder, "totals.py")),
    };
  } finally {
    await Promise.all([server?.close(), place.close?.()]);
    here.remove();
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGKILL"] as const;

/** Sends the signal while the second attempt is checked. */
async function meetSignal(signal: (typeof signals)[number]): Promise<Seen> {
  const run = await startHeld(
    { kind: "sandboxed", text: "dont_inherit", nth: 2 },
    {
      args: ["generate", ...what, ...how, "--no-deterministic", "--model", "m", "--base-url", "{url}", "--json"],
      answers: [wrong, rightProgram],
    },
  );
  try {
    await run.held();
    run.send(signal);
    const ran = await run.ended;
    const kept = filesIn(join(run.folder, "out"));
    return {
      // A shell's way to say that a signal ended it: 128 and the signal's number.
      ran: ran.signal === "SIGKILL" ? { ...ran, code: 128 + 9 } : ran,
      document: JSON.parse(ran.stdout === "" ? (kept.get("report.json") ?? "") : ran.stdout),
      kept,
      written: existsSync(join(run.folder, "totals.py")),
    };
  } finally {
    await run.close();
  }
}

const all = new Map<unknown, Seen>();
const seenOf = (it: ProviderFault | DiskFault | (typeof signals)[number]): Seen => all.get(it) as Seen;

// Most of the time goes by in waits between requests, so several run at once.
beforeAll(async () => {
  const left: (readonly [unknown, () => Promise<Seen>])[] = [
    ...providerFaults.map((it) => [it, () => meetProvider(it)] as const),
    ...diskFaults.map((it) => [it, () => meetDisk(it)] as const),
    ...signals.map((it) => [it, () => meetSignal(it)] as const),
  ];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) all.set(next[0], await next[1]());
  };
  await Promise.all([work(), work(), work(), work()]);
}, 300_000);

describe.each(providerFaults)("a provider's fault: $name", (fault) => {
  it("is told by its rule and its exit code, after as many requests as can help", () => {
    const { ran, asked = fault.asked } = seenOf(fault);
    expect({ exit: ran.code, asked }).toEqual({ exit: fault.exit, asked: fault.asked });
    expect(`${ran.stdout}${ran.stderr}`).toContain(fault.rule ?? "");
  });

  it("costs nothing that was paid for, and touches nothing else", () => {
    const { document, kept, written } = seenOf(fault);
    const first = "place" in fault.met ? [] : ["answers/1.md", "candidates/1.py", "prompts/2.md"];
    expect([...kept.keys()]).toEqual(expect.arrayContaining(["prompts/1.md", "report.json", ...first]));
    expect(JSON.parse(kept.get("report.json") ?? "")).toEqual(document);
    expect(written).toBe(fault.exit === 0);
  });

  it("shows the key nowhere", () => {
    const { ran, kept } = seenOf(fault);
    expect([ran.stdout, ran.stderr, ...kept.values()].join("\n")).not.toContain(KEY);
  });
});

describe.each(diskFaults)("a disk's fault: $name", (fault) => {
  it("is told as what it is, before anybody is asked where it shows by then", () => {
    const { ran, asked } = seenOf(fault);
    expect({ exit: ran.code, asked }).toEqual({ exit: 3, asked: fault.asked });
    expect(ran.stderr).toContain(fault.said);
    expect(ran.stderr).not.toMatch(/internal\.fault|Fire-Flow itself failed/);
  });

  it("takes nothing from what is proven", () => {
    const { document, kept, written } = seenOf(fault);
    const passed = document?.result === "passed";
    if (fault.asked === 0) expect({ passed, written }).toEqual({ passed: false, written: false });
    else expect([kept.get("candidates/1.py") ?? kept.get("program.py"), written]).toContain(rightProgram);
    expect(kept.get("program.py") === rightProgram || written).toBe(passed);
  });
});

describe("docs/faults.md", () => {
  it("tells what was met (vitest's --update renews it)", async () => {
    const cells = (it: Parameters<typeof seenOf>[0]) => {
      const seen = seenOf(it);
      return { told: toldBy(seen), code: String(seen.ran.code), kept: keptText(seen) };
    };
    const tables = {
      providers: providerFaults.map((it) => {
        const { told, code, kept } = cells(it);
        return row(it.name, told, it.asked, code, kept);
      }),
      disks: diskFaults.map((it) => row(it.name, ...Object.values(cells(it)))),
      signals: signals.map((it) => row(it, ...Object.values(cells(it)))),
    };
    await expect(page(tables)).toMatchFileSnapshot("../../docs/faults.md");
  });
});

const page = (
  tables: Readonly<Record<"providers" | "disks" | "signals", readonly string[]>>,
): string => `<!-- Written by __tests__/e2e/faults.test.ts, which fails when it is stale. -->
# Faults

What \`fire-flow generate\` says and does when something other than the program fails. *Kept* is what the report folder
holds afterwards. A program is written in its place only where the run passed.

## Of a provider

In each of these runs the server answers the first attempt with a program that does not hold, and meets the second one
with the fault; where no answer can come at all the first attempt meets it. *Asked* counts the requests of that attempt: a
fault that asking again can mend is met up to four times, with waits of at most 60 s together.

| fault | message | asked | exit code | kept |
|---|---|---|---|---|
${tables.providers.join("\n")}

## Of a disk

The first answer is right, where anybody gets to ask for it. The report folder is \`disk\` where that is what fails, else
\`out\`.

| fault | message | exit code | kept |
|---|---|---|---|
${tables.disks.join("\n")}

## By a signal

It comes while the second attempt is checked. Whatever the signal is, no child goes on; temporary files are removed unless
it is SIGKILL, after which nobody says anything either: its message is the one of the report that was kept last. A program
that was proven before SIGINT or SIGTERM came is put in its place all the same.

| fault | message | exit code | kept |
|---|---|---|---|
${tables.signals.join("\n")}
`;
