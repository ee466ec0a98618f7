import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEarlierProof } from "../src/proof.ts";
import { readProof } from "../src/read-proof.ts";

const proof = {
  version: 1,
  program: { path: "totals.py", sha256: "a".repeat(64), language: "python", toolchain: "Python 3.11.2" },
  contract: { path: "../totals.yaml", sha256: "b".repeat(64), outputModel: "totals" },
  cases: { given: 1, example: 0, drawn: 20, heldBack: 10, drawnCases: 20, holdBack: "auto", seed: 7 },
  formats: { input: "json", output: "csv" },
  limits: { timeoutMs: 30_000, memory: 1024, output: 1024 },
  rules: 4,
  deterministic: true,
  dependencies: [],
  fireFlow: "0.1.0",
};

const read = (document: unknown) =>
  readProof(typeof document === "string" ? document : JSON.stringify(document), "a/totals.py.proof.json");

describe("a proof", () => {
  it("is read as it was written", () => {
    expect(read(proof)).toMatchObject({ ok: true, value: proof });
  });

  it("is none without any of what it must say, and all of that is told at once", () => {
    for (const name of Object.keys(proof)) {
      const { [name as "rules"]: _, ...rest } = proof;
      expect(read(rest), name).toMatchObject({ ok: false, findings: [{ rule: "verify.no-proof" }] });
    }
    const [finding] = read({ ...proof, rules: -1, fireFlow: 3 }).findings;
    expect(finding?.message).toContain("rules is not a count, fireFlow is not a version");
  });

  it.each([["/etc/passwd"], ["a\0b"], ["a\nb"], ["a\\b"], [""]])("names no path such as %j", (path) => {
    expect(read({ ...proof, contract: { ...proof.contract, path } }).ok).toBe(false);
  });

  it("takes nothing from a prototype", () => {
    expect(read('{"__proto__": {"version": 1}}').ok).toBe(false);
    expect(read(JSON.stringify(proof).replace('"version":1', '"__proto__":{"version":1}')).ok).toBe(false);
  });

  it("of a newer version is told from one that is none", () => {
    expect(read({ version: 2, fireFlow: "9.0.0\u001b[2J" })).toMatchObject({
      findings: [{ rule: "verify.newer-proof" }],
    });
    expect(read({ version: 2, fireFlow: "9.0.0\u001b[2J" }).findings[0]?.message).not.toContain("\u001b");
  });

  it("is read from any text without a fault", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !read(text).ok));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(proof)), fc.jsonValue(), (name, value) => {
        const { ok, findings } = read({ ...proof, [name]: value });
        return ok || findings.length === 1;
      }),
    );
  });
});

describe("an earlier proof of the same program", () => {
  const provider = { name: "openai", model: "some-model" };
  const earlier = (document: object) => readEarlierProof(JSON.stringify(document));

  it("tells its program, seed, task and provider", () => {
    const told = { sha256: proof.program.sha256, seed: 7, task: "Sum it up.", provider };
    expect(earlier({ ...proof, task: told.task, provider })).toEqual(told);
    expect(earlier(proof)).toEqual({ sha256: proof.program.sha256, seed: 7 });
  });

  it.each([
    ["a seed that is no whole number", { cases: { ...proof.cases, seed: 1.5 } }],
    ["a seed that is too large", { cases: { ...proof.cases, seed: 2 ** 32 } }],
    ["a program's hash that is none", { program: { ...proof.program, sha256: "abc" } }],
    ["a provider without a name", { provider: { model: "some-model" } }],
    ["a provider of another shape", { provider: { ...provider, origin: 3 } }],
    ["a task that is no text", { task: 3 }],
    ["a newer version", { version: 2 }],
  ])("is none with %s, wherever it is read", (_, wrong) => {
    expect(read({ ...proof, ...wrong }).ok).toBe(false);
    expect(earlier({ ...proof, ...wrong })).toEqual({});
  });
});
