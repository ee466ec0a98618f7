import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareInstants, instantOf } from "../../src/judges/temporal.ts";

describe("an instant", () => {
  it("is the one that Date knows, for every date that Date knows", () => {
    const date = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (it) => {
        const text = it.toISOString();
        const instant = instantOf(text, "timestamp");
        expect(instant?.seconds).toBe(Math.floor(it.getTime() / 1000));
        expect(instantOf(text.slice(0, 10), "date")?.seconds).toBe(Date.parse(text.slice(0, 10)) / 1000);
      }),
    );
  });

  it("exists for the days of the real calendar only", () => {
    for (const text of ["2000-02-29", "2024-02-29", "2023-12-31"]) expect(instantOf(text, "date")).toBeDefined();
    for (const text of ["1900-02-29", "2023-02-29", "2024-04-31", "2024-00-01", "2024-01-00", "24-01-01"]) {
      expect(instantOf(text, "date")).toBeUndefined();
    }
  });

  it("may be a leap second at the end of a UTC day and nowhere else", () => {
    expect(instantOf("2016-12-31T23:59:60Z", "timestamp")).toBeDefined();
    expect(instantOf("2017-01-01T00:59:60+01:00", "timestamp")).toBeDefined();
    expect(instantOf("2016-12-31T22:59:60Z", "timestamp")).toBeUndefined();
  });

  it("has an offset of at most 23:59", () => {
    expect(instantOf("2024-01-01T00:00:00+24:00", "timestamp")).toBeUndefined();
    expect(instantOf("2024-01-01T00:00:00-00:60", "timestamp")).toBeUndefined();
  });

  it("is compared with all digits of its fraction", () => {
    const of = (fraction: string) => {
      const instant = instantOf(`2024-01-01T00:00:00.${fraction}Z`, "timestamp");
      if (!instant) throw new Error(fraction);
      return instant;
    };
    expect(compareInstants(of("5"), of("500"))).toBe(0);
    expect(compareInstants(of("45"), of("5"))).toBeLessThan(0);
    expect(compareInstants(of("1234567890123"), of("1234567890122"))).toBeGreaterThan(0);
  });
});
