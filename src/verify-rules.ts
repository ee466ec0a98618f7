/** What can be wrong with a proof that is judged again, beside what the judgement finds. */
import { type RuleFamily, ruleFamily } from "./findings.ts";

export const verifyRules = {
  "verify.program-changed": {
    severity: "error",
    why: "The program is not the one that was proven: whoever reads the proof believes something of other code.",
    mend: "Look at the change, then prove the program again with the command in the message.",
  },
  "verify.contract-changed": {
    severity: "error",
    why: "The program was proven against another text of the contract than the one that holds now.",
    mend: "Prove the program again with the command in the message.",
  },
  "verify.cases-changed": {
    severity: "error",
    why: "The program was proven on other cases than those that are given now.",
    mend: "Prove the program again with the command in the message.",
  },
  "verify.proof-edited": {
    severity: "error",
    why: "The proof says what proving the same again does not write: it was edited, or written by another version.",
    mend: "Prove the program again with the command in the message; a proof is never written by hand.",
  },
  "verify.no-proof": {
    severity: "error",
    why: "What is no proof, or only part of one, proves nothing.",
    mend: "Prove the program again, or remove the file.",
  },
  "verify.newer-proof": {
    severity: "error",
    why: "A newer Fire-Flow may have meant more by its proof than this one can judge.",
    mend: "Upgrade Fire-Flow to the version that the proof names.",
  },
  "verify.nothing": {
    severity: "error",
    why: "A green step that judged nothing would be taken for a judgement.",
    mend: "Commit proofs beside their programs, or name them.",
  },
  "verify.toolchain-changed": {
    severity: "notice",
    why: "Another version of the language can behave otherwise, so it is said that the program was judged with it.",
    mend: "Nothing, while the program holds; proving it again records the new version.",
  },
  "verify.cases-unused": {
    severity: "warning",
    why: "The proof is replaced by one of fewer cases: it proves less than the one that was there.",
    mend: "Give the flag that the message names; where fewer cases are meant, nothing.",
  },
  "verify.not-regenerated": {
    severity: "warning",
    why: "A program that drifted and could not be asked for again stays as it is.",
    mend: "Do what the message says, or prove the program by hand.",
  },
} as const satisfies RuleFamily;

export const verifyFinding = ruleFamily(verifyRules);
