import fc from "fast-check";
import { expect, it } from "vitest";
import { findFault } from "../../src/formats/json-fault.ts";

it("the scanner finds no fault in exactly the texts that JSON.parse accepts", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    "1",
    "-0.5e3",
    "01",
    "true",
    "nul",
    " ",
    "\n",
    '"\\u12"',
    '"\\n"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 8 }).map((it) => it.join("")),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(findFault(text) === undefined).toBe(accepted);
      },
    ),
    { numRuns: 3000 },
  );
});

it("a whole document with more behind it is told from a broken one", () => {
  expect(findFault("[1] x")).toEqual({ offset: 4, trailing: true, expected: "nothing more" });
  expect(findFault("[1")).toMatchObject({ offset: 2, trailing: false });
});
