import { expect, it } from "vitest";
import { collectWords } from "../../src/cases/index.ts";

it("words are the texts of values, and the words within them, in their order and once", () => {
  expect(collectWords([{ a: "Zürich HB", b: [1, null, "Bern"] }, "Bern Wankdorf"])).toEqual([
    "Zürich HB",
    "Zürich",
    "HB",
    "Bern",
    "Bern Wankdorf",
    "Wankdorf",
  ]);
});

it("words are neither blank nor endless nor broken, and not without number", () => {
  expect(collectWords(["", " ", "a\0b", "\ud800", "__proto__", "x".repeat(61)])).toEqual([]);
  expect(collectWords(Array.from({ length: 500 }, (_, index) => `w${index}`))).toHaveLength(200);
});

it("words are found however deep they lie", () => {
  let value: unknown = "deep";
  for (let level = 0; level < 50_000; level += 1) value = [value];
  expect(collectWords([value as never])).toEqual(["deep"]);
});
