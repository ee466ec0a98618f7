/** Where a run would deliver to, by its surroundings, and what is missing there. */
import { relative, resolve } from "node:path";
import { deliveryFinding } from "../deliveries/index.ts";
import type { Finding } from "../findings.ts";
import type { Checkout } from "../types/checkout.ts";
import type { CommandContext } from "./command.ts";

/** `octo/demo`, as the runner says it. */
export function repositoryIn(text: string | undefined): { readonly owner: string; readonly repo: string } | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

/**
 * The branch that the job runs on: of a pull request the one that it comes from. Not so for `pull_request_target`, which
 * runs on the base, and may name the branch of a stranger's fork.
 */
export function branchOf(environment: CommandContext["environment"]): string | undefined {
  const { GITHUB_EVENT_NAME, GITHUB_HEAD_REF, GITHUB_REF } = environment;
  if (GITHUB_EVENT_NAME === "pull_request" && GITHUB_HEAD_REF) return GITHUB_HEAD_REF;
  return /^refs\/heads\/(.+)$/.exec(GITHUB_REF ?? "")?.[1];
}

/** A path from the working directory on, with slashes. */
export const spelled = (path: string, cwd: string): string => relative(cwd, resolve(cwd, path)).replaceAll("\\", "/");

/** Contract and cases that are not what everybody has. */
export async function uncommitted(
  options: { readonly contract: string; readonly cases?: string },
  checkout: Checkout,
  cwd: string,
): Promise<readonly Finding[]> {
  const files = [options.contract, ...(options.cases === undefined ? [] : [options.cases])];
  const found = await Promise.all(
    files.map(async (it) => {
      const path = spelled(it, cwd);
      return !checkout.fromRoot(path).startsWith("..") && (await checkout.isCommitted(path)) ? [] : [it];
    }),
  );
  return found
    .flat()
    .map((it) =>
      deliveryFinding(
        "delivery.uncommitted",
        `${it} is not what HEAD has of it, so that nobody else could run the proof again; commit it first, or set delivery: none`,
      ),
    );
}

export function noToken(delivery: string, onEscalation: string): Finding {
  const lines = [
    ...(delivery === "none" ? [] : ["contents: write"]),
    ...(delivery === "pull-request" ? ["pull-requests: write"] : []),
    ...(onEscalation === "issue" ? ["issues: write"] : []),
  ];
  const what = [
    ...(delivery === "none" ? [] : [`delivery: ${delivery}`]),
    ...(onEscalation === "none" ? [] : [`on-escalation: ${onEscalation}`]),
  ];
  const why = `${what.join(" and ")} ${what.length === 1 ? "needs" : "need"} a token: set github-token (in the terminal GITHUB_TOKEN) and add \`${lines.join("`, `")}\` under \`permissions:\` of the job; or set ${what.map((it) => it.replace(/:.*/, ": none")).join(" and ")}`;
  return deliveryFinding("delivery.no-token", why);
}

export const noRepository = (cwd: string): Finding =>
  deliveryFinding(
    "delivery.no-repository",
    `neither GITHUB_REPOSITORY nor the remote origin of ${cwd} says which repository to deliver to; set one of them, or delivery: none and on-escalation: none`,
  );

export const detached = (delivery: string): Finding =>
  deliveryFinding(
    "delivery.detached-head",
    `HEAD is on no branch, so that there is none to deliver to; name one with ${delivery === "commit" ? "branch" : "base"}`,
  );
