import { describe, expect, it } from "vitest";
import { cronFault } from "../../src/windmill/checks/cron.ts";

/** Tried on the crates that servers read them by: `cron` 0.9 to 0.15 for v1, `croner` 2.0 to 2.2 for v2. */
const taken = [
  ["v1", "0 0 9 * * MON, WED, FRI"],
  ["v1", "0 0 9 * * MON - FRI"],
  ["v1", "0 0 8 , 12 * * *"],
  ["v2", "0 0 9,12, * * *"],
  ["v2", "0 0 9 * * MON,"],
  ["v2", ",1 0 9 * * *"],
  ["v2", "0 0 9 * * 5L"],
] as const;
const refused = [
  ["v2", "0 0 9 * * MON, WED, FRI", "8 fields"],
  ["v2", "0 0 , * * *", "is no hour"],
  ["v1", "0 0 24 * * *", "is no hour"],
] as const;

describe.each([undefined, "v1", "v2"])("of cron_version %s", (version) => {
  const isOwn = ([its]: readonly [string, ...unknown[]]) => its === (version ?? "v1");

  it.each(taken.filter(isOwn))("%s: %s is none", (_, text) => {
    expect(cronFault(text, version)).toBeUndefined();
  });
  it.each(refused.filter(isOwn))("%s: %s is a fault", (_, text, fact) => {
    expect(cronFault(text, version)).toEqual({ severity: "error", message: expect.stringContaining(fact) });
  });
});
