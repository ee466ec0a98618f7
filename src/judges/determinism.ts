import type { Finding } from "../findings.ts";
import type { Model } from "../types/contract.ts";
import type { Value } from "../types/value.ts";
import { difference } from "./difference.ts";
import { ioFinding } from "./rules.ts";

/** What one run wrote, read and as it was written. */
export interface Written {
  readonly output: Value;
  readonly bytes: Uint8Array;
}

/** Compares two runs on the same input; `second` is absent when the repeat gave nothing that could be read. */
export function judgeRepeat(first: Written, second: Written | undefined, model?: Model): Finding[] {
  const details = model && { model: model.name };
  if (second === undefined) {
    const message = "the same input, run again, gave no output that can be read";
    return [ioFinding("io.nondeterministic", message, { ...details, path: "$" })];
  }
  const [differs] = difference(first.output, second.output, model, 1);
  if (differs) {
    const { place, path, expected, actual } = differs;
    return [
      ioFinding(
        "io.nondeterministic",
        `the same input gave two outputs: ${place} was ${expected}, and ${actual} when run again with another time zone, locale and hash seed`,
        { ...details, path, expected, actual },
      ),
    ];
  }
  if (Buffer.compare(first.bytes, second.bytes) === 0) return [];
  const message =
    "the same input gave the same values in other bytes: keys in another order, or numbers in another form";
  return [ioFinding("io.bytes-differ", message, { ...details })];
}
