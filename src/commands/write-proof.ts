/** Writing the proof beside its program. */
import { dirname, relative, resolve } from "node:path";
import type { Finding } from "../findings.ts";
import { buildProof, type Proof, printProof, proofPath } from "../proof.ts";
import { sha256, writeFileAtomic } from "../system/files.ts";
import { insideWorkingDirectory } from "../system/paths.ts";
import type { Case } from "../types/case.ts";
import type { Dependency } from "../types/language.ts";
import type { Provider } from "../types/provider.ts";
import type { Strength } from "../types/verdict.ts";
import { version } from "../version.ts";
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
export async function writeProof(
  proven: Proven,
  cwd: string,
): Promise<{ readonly path?: string; readonly written?: WrittenProof; readonly findings: readonly Finding[] }> {
  const path = proofPath(proven.program);
  const target = await insideWorkingDirectory(path, cwd);
  if (!target.ok) {
    return {
      findings: target.findings.map((it) => ({
        ...it,
        severity: "notice",
        message: `no proof written: ${it.message}`,
      })),
    };
  }
  const { suite, language, bench, given } = proven.stage;
  const fromProof = (file: string) => relative(dirname(resolve(cwd, path)), resolve(cwd, file)).replaceAll("\\", "/");
  const proof = buildProof({
    program: { path: fromProof(proven.program), sha256: sha256(proven.source) },
    language: language.name,
    toolchain: bench.toolchain.version,
    suite,
    contractPath: fromProof(proven.contract),
    ...(given && { given: given.path === undefined ? given : { ...given, path: fromProof(given.path) } }),
    cases: proven.cases,
    limits: bench.limits,
    ...(proven.task !== undefined && { task: proven.task }),
    ...(proven.builtWith && { dependencies: proven.builtWith }),
    ...(proven.strength && { strength: proven.strength }),
    ...(proven.provider && { provider: proven.provider }),
    fireFlow: version,
  });
  const text = printProof(proof);
  await writeFileAtomic(target.value, text);
  return { path, written: { proof, text }, findings: [] };
}
