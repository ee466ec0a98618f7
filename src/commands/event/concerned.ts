/** Which proofs a push concerns. */
import { dirname, resolve } from "node:path";
import { readProof } from "../../read-proof.ts";
import { readText } from "../../system/files.ts";
import { MAX_PROGRAM } from "../load.ts";
import { committedProofs } from "../proof-options.ts";

/**
 * The proofs below the working directory that name a changed file, or are one. All of them where it is not known what
 * changed. One that cannot be read is concerned by everything: it must not stay unseen.
 * @param changed paths from the repository's root
 * @param root of the repository
 */
export async function proofsThatName(
  changed: readonly string[] | undefined,
  cwd: string,
  root: string,
): Promise<readonly string[]> {
  const proofs = committedProofs(cwd);
  if (changed === undefined) return proofs;
  const files = new Set(changed.map((it) => resolve(root, it)));
  const concerned = await Promise.all(
    proofs.map(async (path) => {
      const text = await readText(resolve(cwd, path), MAX_PROGRAM);
      const proof = text.ok ? readProof(text.value, path) : text;
      if (!proof.ok) return true;
      const { program, contract, cases } = proof.value;
      const named = [program.path, contract.path, ...(cases.path === undefined ? [] : [cases.path])];
      return [resolve(cwd, path), ...named.map((it) => resolve(cwd, dirname(path), it))].some((it) => files.has(it));
    }),
  );
  return proofs.filter((_, index) => concerned[index]);
}
