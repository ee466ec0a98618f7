import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaredDependencies, dependencyBrief } from "../../src/languages/dependencies.ts";
import { valid } from "../support/contained.ts";

const declare = (list: string, allowed: readonly string[] = ["serde", "Left_Pad", "golang.org/x/text"]) =>
  declaredDependencies(`// fire-flow: dependencies ${list}\nfn main() {}\n`, "//", allowed);
const rulesOf = (it: ReturnType<typeof declare>) => it.findings.map((finding) => finding.rule);

describe("the packages that a program declares", () => {
  it("are those of its comment lines, with commas or spaces between them", () => {
    const source =
      "// fire-flow: dependencies serde@1 left-pad@1.2.3\ncode\n// fire-flow: dependencies golang.org/x/text@0.14.0";
    expect(valid(declaredDependencies(source, "//", ["serde", "left-pad", "golang.org/x/text"]))).toEqual([
      { name: "serde", version: "1" },
      { name: "left-pad", version: "1.2.3" },
      { name: "golang.org/x/text", version: "0.14.0" },
    ]);
    expect(valid(declare("serde@1, left-pad@2"))).toHaveLength(2);
  });

  it("are none where no line declares any, in this language's kind of comment", () => {
    expect(valid(declaredDependencies("x = 1\n", "#", []))).toEqual([]);
    expect(valid(declaredDependencies("// fire-flow: dependencies serde@1", "#", []))).toEqual([]);
    expect(valid(declaredDependencies('print("# fire-flow: dependencies evil@1")', "#", []))).toEqual([]);
  });

  it("are spelled as the allow-list spells them", () => {
    expect(valid(declare("LEFT-pad@1"))).toEqual([{ name: "Left_Pad", version: "1" }]);
  });

  it("that are not allowed are told all at once, with what is", () => {
    const refused = declare("serd@1 serde@1 evil@2.0.0");
    expect(rulesOf(refused)).toEqual(["check.dependency-not-allowed", "check.dependency-not-allowed"]);
    expect(refused.findings[1]?.message).toBe(
      'the package "evil@2.0.0" is not allowed; allowed: serde, Left_Pad, golang.org/x/text',
    );
    expect(declare("serde@1", []).findings[0]?.message).toContain("none is allowed");
  });

  it.each([
    "serde",
    "serde@",
    "serde@*",
    "serde@>=1",
    "serde@latest",
    "serde@1.0.0;rm",
    "git+https://example.com/serde@1",
    "https://example.com/serde.tar.gz",
    "../serde@1",
    "/serde@1",
    "file:serde@1",
    "-r@1",
    "--index-url@1",
    "serde@git+https://example.com",
    `${"a".repeat(300)}@1`,
  ])("cannot be written as %j", (text) => {
    expect(rulesOf(declare(text))).toEqual(["check.dependency-not-allowed"]);
  });

  it("have the version that the allow-list names, where it names one", () => {
    expect(valid(declare("serde@1.0.2", ["serde@1.0.2"]))).toEqual([{ name: "serde", version: "1.0.2" }]);
    expect(declare("serde@1", ["serde@1.0.2"]).findings[0]?.message).toContain("only serde@1.0.2 is");
  });

  it("are always among the allowed, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = declare(text);
        return !read.ok || read.value.every(({ name }) => ["serde", "Left_Pad", "golang.org/x/text"].includes(name));
      }),
    );
  });
});

describe("what the prompt says of packages", () => {
  it("names them and the line that declares them, in the language's kind of comment", () => {
    const said = dependencyBrief({ comment: "#" }, ["pydantic@2", "numpy"]);
    expect(said).toContain("pydantic@2, numpy");
    expect(said).toContain("`# fire-flow: dependencies pydantic@1`".replace("@1", "@2"));
    expect(dependencyBrief({ comment: "#" }, [])).toBe("");
  });
});
