import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../src/languages/index.ts";
import { prove, type Workbench } from "../src/prove.ts";
import type { Suite } from "../src/suite.ts";
import { makeFolder, makeScratch, removeScratch } from "../src/system/scratch.ts";
import type { Proving } from "../src/types/verdict.ts";
import { jobOf, openSandbox, valid } from "./support/contained.ts";
import { changed, givenCases, ordersSuite, rightProgram } from "./support/orders.ts";

const MiB = 1024 ** 2;
let bench: Omit<Workbench, "folder">;
let scratch: string;
let folders = 0;

beforeAll(async () => {
  scratch = await makeScratch();
  bench = {
    toolchain: valid(await languages.python.find(process.env)),
    sandbox: await openSandbox("bubblewrap"),
    limits: { timeoutMs: 10_000, memory: 256 * MiB, output: MiB },
    compile: { timeoutMs: 30_000 },
    workers: 2,
    observe: () => {},
    now: () => performance.now(),
  };
});
afterAll(() => removeScratch(scratch));

async function proving(
  source: string,
  given: Suite | Promise<Suite> = ordersSuite({ drawnCases: 6 }),
  limits: Partial<Workbench["limits"]> = {},
) {
  const suite = await given;
  const folder = await makeFolder(`${scratch}/${++folders}`);
  return prove(source, suite, valid(suite.casesOf()), { ...bench, limits: { ...bench.limits, ...limits }, folder });
}

const rulesOf = (it: Proving) =>
  it.verdict.findings.filter((finding) => finding.severity === "error").map((f) => f.rule);

describe("a right program", () => {
  it("passes with 20 different seeds", { timeout: 240_000 }, async () => {
    const gates = [];
    for (let seed = 1; seed <= 20; seed += 1) {
      const { gate, verdict } = await proving(
        rightProgram,
        ordersSuite({ seed, drawnCases: 8 }, givenCases.slice(0, 3)),
      );
      gates.push(gate === "passed" ? gate : JSON.stringify(verdict.findings));
    }
    expect(new Set(gates)).toEqual(new Set(["passed"]));
  });

  it("passes with its keys in another order", async () => {
    const other = changed(
      '"customer": order["customer"], "orders": 0, "total": 0',
      '"total": 0, "orders": 0, "customer": order["customer"]',
    );
    expect((await proving(other)).gate).toBe("passed");
  });

  it("holds every rule and scores 1", async () => {
    const { score, verdict } = await proving(rightProgram);
    expect(score).toBe(1);
    expect(verdict.rules.held).toBe(verdict.rules.total);
  });
});

describe("a wrong program fails with a finding that names what is wrong:", () => {
  it("a syntax error", async () => {
    const { gate, verdict } = await proving(changed("for order in", "for order on"));
    expect(gate).toBe("check");
    expect(verdict.findings).toMatchObject([{ rule: "check.syntax", message: expect.stringContaining("line 5") }]);
  });

  it("a crash on an edge", async () => {
    const edge = 'orders = json.load(sys.stdin)\nif not orders: raise ValueError("no orders")\nfor order in orders:';
    const it = await proving(changed("for order in json.load(sys.stdin):", edge));
    expect(it.gate).toBe("execute");
    expect(it.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: "execute.exit", message: expect.stringContaining("ValueError: no orders") }),
    );
  });

  it("a wrong type", async () => {
    const { verdict } = await proving(
      changed('"total": 0}', '"total": 0, }').replace(
        "list(totals.values())",
        '[{**it, "orders": str(it["orders"])} for it in totals.values()]',
      ),
    );
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ rule: "schema.type", path: "$[*].orders", field: "orders" }),
    );
  });

  it("a constant", async () => {
    const constant = 'print(\'[{"customer": "ada", "orders": 1, "total": 1.5}]\')\n';
    const it = await proving(constant, ordersSuite({}, []));
    expect(rulesOf(it)).toEqual(["io.constant-output"]);
    expect(it.gate).toBe("validate");
  });

  it("a different output on every run", async () => {
    const it = await proving(
      changed("print(", 'for entry in totals.values(): entry["orders"] += hash(entry["customer"]) % 1000\nprint('),
      ordersSuite({}, []),
    );
    expect(rulesOf(it)).toEqual(["io.nondeterministic"]);
  });

  it.each(["a b", "eur usd", "x y", "id name"])("an output that hangs on the order of the set of %s", async (words) => {
    const order = `list(set("${words}".split())).index("${words.split(" ")[0]}")`;
    const it = await proving(
      changed("print(", `for entry in totals.values(): entry["orders"] += ${order}\nprint(`),
      ordersSuite({}, []),
    );
    expect(rulesOf(it)).toEqual(["io.nondeterministic"]);
  });

  it("today's date, at whatever hour", async () => {
    const it = await proving(
      changed(
        "print(",
        'import datetime\nfor entry in totals.values(): entry["orders"] += datetime.date.today().day\nprint(',
      ),
      ordersSuite({}, []),
    );
    expect(rulesOf(it)).toEqual(["io.nondeterministic"]);
  });

  it("debug text on stdout", async () => {
    const it = await proving(changed("totals = {}", 'totals = {}\nprint("reading")'));
    expect(it.verdict.findings[0]).toMatchObject({
      rule: "format.stray-text",
      message: expect.stringContaining("reading"),
    });
  });

  it("an endless loop, without running every case into the limit", async () => {
    const it = await proving(changed("totals = {}", "totals = {}\nwhile True: pass"), ordersSuite(), {
      timeoutMs: 500,
    });
    expect(rulesOf(it)).toContain("execute.timeout");
    expect(it.cases.map((run) => run.status)).toEqual(it.cases.map((_, index) => (index < 3 ? "timeout" : "refused")));
    expect(it.cases.every((run) => !run.passed)).toBe(true);
  });

  it("rounding", async () => {
    const it = await proving(changed('order["amount"], 2)', 'order["amount"], 1)'));
    expect(it.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: "expected.output", path: "$[*].total" }),
    );
  });

  it("off by one", async () => {
    const it = await proving(changed('entry["orders"] += 1', 'entry["orders"] += 2'));
    expect(it.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: "expected.output", path: "$[*].orders" }),
    );
  });

  it("a dropped record", async () => {
    const it = await proving(changed("list(totals.values())", "list(totals.values())[:2]"));
    expect(rulesOf(it)).toContain("expected.output");
  });
});

describe("what may be told", () => {
  it("holds no value of a held-back case", async () => {
    const suite = await ordersSuite({ drawnCases: 0 });
    const hidden = valid(suite.casesOf()).filter((it) => it.heldBack);
    expect(hidden.map((it) => it.name)).toHaveLength(3);
    const lookup = `import json, sys
known = ${JSON.stringify(
      Object.fromEntries(
        valid(suite.casesOf())
          .filter((it) => !it.heldBack)
          .map((it) => [JSON.stringify(it.input), it.output]),
      ),
    )}
given = json.load(sys.stdin)
print(json.dumps(known.get(json.dumps(given, separators=(",", ":"), ensure_ascii=False), [])))
`;
    const it = await proving(lookup, suite);
    expect(it.gate).toBe("validate");
    const told = JSON.stringify(it.verdict.findings);
    for (const { output } of hidden)
      for (const { customer, total } of output as { customer: string; total: number }[]) {
        expect(told).not.toContain(`${total}`);
        expect(told).not.toContain(`"${customer}"`);
      }
    expect(it.smallest).toBeUndefined();
  });

  it("counts what shown and held-back cases have in common over both, as failed cases are counted", async () => {
    const given = givenCases
      .filter((it) => it.input.length > 0)
      .map((it) => ({ ...it, output: it.output.slice(0, 1) }));
    const suite = await ordersSuite({ drawnCases: 0 }, given);
    const it = await proving('print(\'[{"customer": "x", "orders": 99, "total": 1}]\')\n', suite);
    const failed = it.cases.filter((one) => !one.passed);
    expect(failed.some((one) => one.case.heldBack)).toBe(true);
    const orders = it.verdict.findings.filter((one) => one.path === "$[*].orders");
    expect(orders).toMatchObject([{ rule: "expected.output", count: failed.length }]);
  });

  it("shows the smallest failing input", async () => {
    const it = await proving(changed('entry["orders"] += 1', 'entry["orders"] -= 1'), ordersSuite({}, []));
    expect(it.smallest?.case.input).toHaveLength(1);
  });
});

it("judges nothing when the sandbox fails", async () => {
  let asked = 0;
  const run = async () => {
    asked += 1;
    // The first one parses the program.
    if (asked === 1) return { ...(await bench.sandbox.run(jobOf(["/usr/bin/true"]))) };
    throw new Error("sandbox gone");
  };
  const broken = { ...bench, workers: 2, sandbox: { ...bench.sandbox, run } };
  const suite = await ordersSuite();
  const folder = await makeFolder(`${scratch}/broken`);
  await expect(prove(rightProgram, suite, valid(suite.casesOf()), { ...broken, folder })).rejects.toThrow(
    "sandbox gone",
  );
  // Both workers met it; of the other cases none was started.
  expect(asked).toBe(3);
});
