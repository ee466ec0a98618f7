/** Which asset a file is a part of, as findings name files. */
import type { Finding } from "../findings.ts";
import type { Judged } from "./judge.ts";
import { rootOf } from "./workspace/find.ts";
import type { Part } from "./workspace/paths.ts";

export interface Owner {
  readonly kind: Part["kind"];
  /** Its path, that of its workspace before it. */
  readonly asset: string;
}

/** Nothing for files that are no asset's: wmill.yaml, wmill-lock.yaml, and what Windmill does not know. */
export function ownersOf(workspaces: readonly Judged[]): (file: string) => Owner | undefined {
  const indexes = new Map(workspaces.map(({ root, index }) => [root, index]));
  return (file) => {
    const root = rootOf(file, indexes) ?? "";
    const asset = indexes.get(root)?.assetOf(file.slice(root.length));
    return asset && { kind: asset.kind, asset: root + asset.path };
  };
}

export const isFlow = (kind: Part["kind"] | undefined): boolean => kind === "flow" || kind === "stray-flow";

/**
 * Whether a finding is of what was asked for. What is no asset's, what could not be read and what a server says may be
 * about anything, so it is told in any case.
 */
export function isAsked(
  { rule, location }: Finding,
  only: "scripts" | "flows" | undefined,
  ownerOf: (file: string) => Owner | undefined,
): boolean {
  if (only === undefined || location === undefined) return true;
  if (rule === "windmill.structure.unreadable" || rule.startsWith("windmill.server.")) return true;
  const owner = ownerOf(location.file);
  return owner === undefined || isFlow(owner.kind) === (only === "flows");
}
