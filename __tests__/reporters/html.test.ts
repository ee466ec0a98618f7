import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportPage } from "../../src/reporters/html.ts";
import { rules } from "../../src/rules.ts";
import { findingOf } from "../support/attempts.ts";
import { attemptFacts, caseOf, pageFacts } from "../support/reports.ts";

/** A page in which every text that somebody else wrote is this one. */
const pageOf = (text: string) =>
  reportPage(
    pageFacts(
      {
        task: text,
        stop: { reason: "passed", detail: text },
        contract: { path: text, sha256: text, format: "odcs", version: text },
        program: { path: text, sha256: text },
        provider: { name: text, model: text },
        proof: text,
        reproduce: text,
        strength: {
          share: 0.5,
          mutants: 2,
          caught: 1,
          withExpected: { share: 1, caught: 2 },
          survivors: [{ mutation: "rounded", path: text, count: 1, example: text, suggestion: text }],
        },
        attempts: [
          attemptFacts({
            findings: [
              findingOf({
                rule: `z${text}`,
                message: text,
                path: text,
                expected: text,
                actual: text,
                samples: [text],
                location: { file: text, line: 1, column: 1 },
              }),
            ],
            cases: [caseOf({ name: text, input: { [text]: text }, output: text, expected: [text] })],
            smallest: caseOf({ name: text, passed: false, input: text }),
            feedback: text,
          }),
          attemptFacts({ number: 2, kind: "repair" }),
        ],
      },
      ["print(1)\n", "print(2)\n"],
    ),
  );

/** The page without what stands between its tags. */
const skeleton = (page: string) => page.replace(/>[^<]*</g, "><");

describe("the report's page", () => {
  it("has the same markup whatever the texts in it hold", () => {
    const plain = skeleton(pageOf("plain"));
    const evil = fc.constantFrom(
      "<script>alert(1)</script>",
      "</style><img src=x onerror=alert(1)>",
      "{style}",
      `"><svg onload=alert(1)>`,
      "'--><b>",
      "</pre></code>",
      "&lt;b&gt;",
    );
    fc.assert(
      fc.property(fc.oneof(evil, fc.string({ unit: "binary", maxLength: 40 })), (text) => {
        expect(skeleton(pageOf(`x${text}`))).toBe(plain);
      }),
    );
  });

  it("shows what could be meant as markup, and writes out what cannot be seen", () => {
    const page = pageOf("<b>&amp;\u202e\u{e0041}\u0000");
    expect(page).toContain("&#60;b&#62;&#38;amp;\\u{202e}\\u{e0041}\\u{0}");
    for (const it of ["\u202e", "\u0000", "<b>"]) expect(page).not.toContain(it);
  });

  it("lets nothing run and nothing load but its own style", () => {
    const page = pageOf("plain");
    const [, style = ""] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.split("&#39;").join("'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|src=|url\(/);
  });

  it("tells the run: attempts, findings by rule, cases, changes, feedback, strength, usage", () => {
    const page = pageOf("the text");
    for (const told of [
      "Attempt 1 · fresh",
      "41/44 rules held",
      "Findings by rule",
      "The smallest failing case",
      "1 case, 0 failed",
      "Changes since attempt 1",
      "<del>-print(1)</del>",
      "<ins>+print(2)</ins>",
      "What the next attempt was told",
      "catch 1 (50 %) alone, 2 (100 %) with expected outputs",
      '<th scope="row">All</th><td class="number">3,000</td>',
    ]) {
      expect(page).toContain(told);
    }
  });

  it("says why a rule is there and how it is mended", () => {
    expect(reportPage(pageFacts())).toContain(rules["schema.minimum"].why);
  });

  it("shows failed cases first, and of held-back ones no values", () => {
    const cases = [
      caseOf({ name: "first" }),
      caseOf({ name: "second", passed: false }),
      { name: "hidden", source: "drawn", heldBack: true, status: "ok", passed: false, durationMs: 1 } as const,
    ];
    const page = reportPage(pageFacts({ attempts: [attemptFacts({ cases })] }));
    const places = ["second", "hidden", "first"].map((name) => page.indexOf(`<span class="name">${name}</span>`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).toContain("drawn, held back");
    expect(page.match(/<dt>Input/g)).toHaveLength(2);
  });

  it("stays a page that can be opened when there is far more than anybody reads", () => {
    const cases = Array.from({ length: 3000 }, () => caseOf({ output: "x".repeat(50_000) }));
    const findings = Array.from({ length: 3000 }, () => findingOf());
    const page = reportPage(pageFacts({ attempts: [attemptFacts({ cases, findings })] }));
    expect(page).toContain("and 2,000 more cases: see report.json");
    expect(page).toContain("and 2,800 more findings: see report.json");
    expect(page.length).toBeLessThan(6e6);
  });

  it("does not compare candidates that have nothing in common", () => {
    const lines = (of: string) => Array.from({ length: 1500 }, (_, index) => `${of}${index}`).join("\n");
    expect(reportPage(pageFacts({}, [lines("a"), lines("b")]))).toContain("More than 2000 lines differ");
  });

  it("is a page too where nothing was judged", () => {
    const page = reportPage(pageFacts({ attempts: [], result: "error", stop: { reason: "provider", detail: "gone" } }));
    expect(page).toContain("Nothing was judged.");
    expect(page).not.toContain("Findings by rule");
  });
});
