import { sha256Hex } from "../crypto.ts";

/** Names a contract and a program: the same in every run on the two, whatever their names hold. */
export const pairId = (contract: string, program: string): string => sha256Hex(`${contract}\0${program}`).slice(0, 12);

/** A line that nobody sees, by which what is theirs is found again. */
export const marker = (kind: "pull-request" | "contract" | "escalation" | "edited", id: string): string =>
  `<!-- fire-flow:${kind} ${id} -->`;

/** `fire-flow/totals-py-9f3a1c…`: the branch of a contract and a program. */
export function pairBranch(contract: string, program: string): string {
  const name = program
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(-40);
  return `fire-flow/${name === "" ? "program" : name}-${pairId(contract, program)}`;
}
