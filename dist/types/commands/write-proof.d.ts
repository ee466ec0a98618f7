import type { Finding } from "../findings.ts";
import { type Proof } from "../proof.ts";
import type { Case } from "../types/case.ts";
import type { Dependency } from "../types/language.ts";
import type { Provider } from "../types/provider.ts";
import type { Strength } from "../types/verdict.ts";
import type { Stage } from "./stage.ts";
/** What passed, with what. Paths as the user gave them. */
export interface Proven {
    readonly program: string;
    readonly source: string;
    readonly contract: string;
    readonly cases: readonly Case[];
    readonly stage: Stage;
    readonly task?: string;
    readonly strength?: Strength;
    readonly builtWith?: readonly Dependency[];
    readonly provider?: Pick<Provider, "name" | "model" | "origin"> | Proof["provider"];
}
/** A proof and its bytes. */
export interface WrittenProof {
    readonly proof: Proof;
    readonly text: string;
}
/**
 * Writes the proof and gives its path. A program outside the working directory gets none: the findings say why.
 * @throws {SystemFault} when the disk refuses.
 */
export declare function writeProof(proven: Proven, cwd: string): Promise<{
    readonly path?: string;
    readonly written?: WrittenProof;
    readonly findings: readonly Finding[];
}>;
