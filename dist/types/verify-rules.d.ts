export declare const verifyRules: {
    readonly "verify.program-changed": {
        readonly severity: "error";
        readonly why: "The program is not the one that was proven: whoever reads the proof believes something of other code.";
        readonly mend: "Look at the change, then prove the program again with the command in the message.";
    };
    readonly "verify.contract-changed": {
        readonly severity: "error";
        readonly why: "The program was proven against another text of the contract than the one that holds now.";
        readonly mend: "Prove the program again with the command in the message.";
    };
    readonly "verify.cases-changed": {
        readonly severity: "error";
        readonly why: "The program was proven on other cases than those that are given now.";
        readonly mend: "Prove the program again with the command in the message.";
    };
    readonly "verify.proof-edited": {
        readonly severity: "error";
        readonly why: "The proof says what proving the same again does not write: it was edited, or written by another version.";
        readonly mend: "Prove the program again with the command in the message; a proof is never written by hand.";
    };
    readonly "verify.no-proof": {
        readonly severity: "error";
        readonly why: "What is no proof, or only part of one, proves nothing.";
        readonly mend: "Prove the program again, or remove the file.";
    };
    readonly "verify.newer-proof": {
        readonly severity: "error";
        readonly why: "A newer Fire-Flow may have meant more by its proof than this one can judge.";
        readonly mend: "Upgrade Fire-Flow to the version that the proof names.";
    };
    readonly "verify.nothing": {
        readonly severity: "error";
        readonly why: "A green step that judged nothing would be taken for a judgement.";
        readonly mend: "Commit proofs beside their programs, or name them.";
    };
    readonly "verify.toolchain-changed": {
        readonly severity: "notice";
        readonly why: "Another version of the language can behave otherwise, so it is said that the program was judged with it.";
        readonly mend: "Nothing, while the program holds; proving it again records the new version.";
    };
    readonly "verify.cases-unused": {
        readonly severity: "warning";
        readonly why: "The proof is replaced by one of fewer cases: it proves less than the one that was there.";
        readonly mend: "Give the flag that the message names; where fewer cases are meant, nothing.";
    };
    readonly "verify.not-regenerated": {
        readonly severity: "warning";
        readonly why: "A program that drifted and could not be asked for again stays as it is.";
        readonly mend: "Do what the message says, or prove the program by hand.";
    };
};
export declare const verifyFinding: (rule: "verify.program-changed" | "verify.contract-changed" | "verify.cases-changed" | "verify.proof-edited" | "verify.no-proof" | "verify.newer-proof" | "verify.nothing" | "verify.toolchain-changed" | "verify.cases-unused" | "verify.not-regenerated", message: string, details?: import("./findings.ts").FindingDetails) => import("./findings.ts").Finding;
