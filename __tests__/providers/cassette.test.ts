import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cassette, readCassette, writeCassette } from "../../src/providers/cassette.ts";

const HASH = "0".repeat(64);

/** `line: what`, for each finding. */
function faultsIn(text: string): string[] {
  const read = readCassette(text, "answers.yaml");
  if (read.ok) throw new Error("no fault");
  return read.findings.map(
    (it) => `${it.location?.line}: ${it.message.replace(/^cassette answers.yaml, line \d+: /, "")}`,
  );
}

describe("readCassette", () => {
  it("reads YAML written by hand", () => {
    const text = `version: 1
origin: handwritten
exchanges:
  - answer:
      text: |
        \`\`\`python
        print(1)
        \`\`\`
  - prompt-sha256: "${HASH}"
    answer: { text: "cut", finish: length, usage: { input-tokens: 3, output-tokens: 4 } }
`;
    expect(readCassette(text, "answers.yaml")).toEqual({
      ok: true,
      findings: [],
      value: {
        origin: "handwritten",
        exchanges: [
          { answer: { text: "```python\nprint(1)\n```\n", finish: "stop" } },
          {
            promptSha256: HASH,
            answer: { text: "cut", finish: "length", usage: { inputTokens: 3, outputTokens: 4 } },
          },
        ],
      },
    });
  });

  it("reads JSON", () => {
    const text = JSON.stringify(
      { version: 1, origin: "recorded", exchanges: [{ answer: { text: "a\n\tb" } }] },
      null,
      "\t",
    );
    expect(readCassette(text, "answers.json")).toMatchObject({
      ok: true,
      value: { exchanges: [{ answer: { text: "a\n\tb" } }] },
    });
  });

  it("tells all faults at once, each with its line", () => {
    expect(
      faultsIn(`version: 2
origin: invented
modle: x
exchanges:
  - prompt-sha256: short
    answer:
      text: 12
      finish: maybe
      usage: { input-tokens: -1 }
  - reply: x
`),
    ).toEqual([
      '3: a cassette has no member "modle"; it may have version, origin, provider, model, exchanges',
      "1: version must be 1",
      "2: origin must be handwritten or recorded",
      "5: prompt-sha256 must be 64 lower-case hex digits",
      "7: text must be a text (quote it, or write it after `text: |`)",
      "8: finish must be stop or length or refused",
      "9: input-tokens must be a count of tokens",
      "9: usage needs output-tokens",
      '10: an exchange has no member "reply"; it may have prompt-sha256, answer',
      "10: an exchange needs an answer",
    ]);
  });

  it.each([
    ["nothing", ""],
    ["a list", "[]"],
    ["a text", "hello"],
    ["no exchange", "version: 1\norigin: recorded\nexchanges: []\n"],
    ["a broken line", "version: 1\norigin: 'recorded\n"],
    ["a repeated key", "version: 1\nversion: 1\n"],
    ["an alias", "version: 1\norigin: recorded\nexchanges:\n  - answer: { text: &a x }\n  - answer: { text: *a }\n"],
  ])("refuses %s", (_, text) => {
    expect(faultsIn(text)).not.toEqual([]);
  });

  it("gives back what was written, whatever the answers hold", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom(
          "\n",
          "\r",
          " ",
          "\t",
          "`",
          "a",
          ":",
          "#",
          "-",
          "|",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\u0000",
        ),
      }),
    );
    const cassette: fc.Arbitrary<Cassette> = fc.record(
      {
        origin: fc.constantFrom("handwritten", "recorded"),
        provider: text,
        model: text,
        exchanges: fc.array(
          fc.record(
            {
              promptSha256: fc.constant(HASH),
              answer: fc.record(
                {
                  text,
                  finish: fc.constantFrom("stop", "length", "refused"),
                  usage: fc.record({ inputTokens: fc.nat(), outputTokens: fc.nat() }),
                },
                { requiredKeys: ["text", "finish"] },
              ),
            },
            { requiredKeys: ["answer"] },
          ),
          { minLength: 1 },
        ),
      },
      { requiredKeys: ["origin", "exchanges"] },
    );
    fc.assert(
      fc.property(cassette, (it) => {
        expect(readCassette(writeCassette(it), "x")).toEqual({ ok: true, findings: [], value: it });
      }),
    );
  });

  it("never throws", () => {
    const pieces = fc.constantFrom(
      "version",
      "origin",
      "exchanges",
      "answer",
      "text",
      ": ",
      "\n",
      "  ",
      "- ",
      "{",
      "}",
      "[",
      "&a",
      "*a",
      "!!x",
      "1",
      "null",
      "? ",
      "|",
      "'",
    );
    fc.assert(fc.property(fc.string({ unit: pieces, maxLength: 30 }), (it) => void readCassette(it, "x")));
  });
});
