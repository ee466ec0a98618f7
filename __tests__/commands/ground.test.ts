import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/commands/ground.ts";
import { Refusal } from "../../src/faults.ts";

describe("the language of a program", () => {
  it.each([
    ["a.py", "python"],
    ["a.ts", "typescript"],
    ["a.b.rs", "rust"],
    ["a.go", "go"],
    ["folder.rs/program", "python"],
    [undefined, "python"],
  ])("called %s is %s", (program, language) => {
    expect(languageOf(program === undefined ? {} : { program })).toBe(language);
  });

  it("is what is told, whatever the program is called", () => {
    expect(languageOf({ program: "a.txt", language: "go" })).toBe("go");
  });

  it("is refused where no language has the extension, with those that there are", () => {
    let refusal: unknown;
    try {
      languageOf({ program: "out/a.jl" });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    const [finding] = (refusal as Refusal).findings;
    expect(finding?.rule).toBe("usage.unknown-extension");
    for (const part of ["out/a.jl", ".jl", ".py", ".ts", ".rs", ".go"]) expect(finding?.message).toContain(part);
  });
});
