import { describe, expect, it } from "vitest";
import { undelivered } from "../../src/commands/delivery-end.ts";

const failed = (message: string) =>
  undelivered({ status: "failed", findings: [{ rule: "r", severity: "error", message }] }, "out");

describe("what is said of a delivery that failed", () => {
  it("names the command that goes on from the report folder", () => {
    expect(failed("the server is down.")).toBe(
      "proven, but not delivered: the server is down. Nothing is lost: fire-flow deliver takes the report folder out",
    );
  });

  it("names it once, where the fault itself does", () => {
    expect(failed("branch main moved on; run deliver on the report folder once it is at rest")).toBe(
      "proven, but not delivered: branch main moved on; run deliver on the report folder once it is at rest. Nothing is lost: the report folder is out",
    );
  });
});
