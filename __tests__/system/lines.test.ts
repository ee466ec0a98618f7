import { join } from "node:path";
import { expect, it } from "vitest";
import { createLines } from "../../src/system/lines.ts";
import { makeScratch, removeScratch } from "../../src/system/scratch.ts";

it("a file of lines that cannot be made says what helps", async () => {
  const folder = await makeScratch();
  try {
    expect(() => createLines(join(folder, "gone", "rows"))).toThrow(
      /cannot be written \(ENOENT\); the folder is not there/,
    );
  } finally {
    await removeScratch(folder);
  }
});
