/** What there is to deliver, with the ids of what it rests on. */
import { proofPath } from "../proof.ts";
import type { Checkout } from "../types/checkout.ts";
import type { Work } from "../types/delivery.ts";
import { fromRootOf, spelled } from "./delivery-place.ts";

/** What passed; paths as the options have them. */
export interface Passed extends Pick<Work, "traceId" | "proven" | "ran"> {
  readonly program: string;
  readonly contract: string;
  readonly cases?: string;
  readonly text: string;
  readonly proof: string;
}

export async function workOf(passed: Passed, checkout: Checkout, cwd: string): Promise<Work> {
  const { traceId, proven, ran, text, proof } = passed;
  const named = fromRootOf(checkout, cwd);
  const basis = [passed.contract, passed.program, ...(passed.cases === undefined ? [] : [passed.cases])];
  const ids = await Promise.all(basis.map(async (it) => [named(it), await checkout.idOf(spelled(it, cwd))] as const));
  return {
    traceId,
    proven,
    ...(ran && { ran }),
    program: { path: named(passed.program), text },
    proof: { path: named(proofPath(passed.program)), text: proof },
    basis: new Map(ids),
    contract: named(passed.contract),
    ...(passed.cases !== undefined && { cases: named(passed.cases) }),
  };
}
