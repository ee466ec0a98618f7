/** The delivery of a run: what it needs, asked before anything is spent, and what became of it. */
import { setTimeout } from "node:timers/promises";
import {
  canOpenIssues,
  closeIssue,
  deliveries,
  deliveryFinding,
  type Escalation,
  openIssue,
  pairBranch,
  readCheckout,
  remoteOf,
  seeRepository,
} from "../deliveries/index.ts";
import { findingOf } from "../faults.ts";
import { type Checked, checked, type Finding, hasErrors, rejected } from "../findings.ts";
import { openGitHub, unless } from "../github/index.ts";
import type { OptionsOf } from "../options.ts";
import { proofPath } from "../proof.ts";
import type { Checkout } from "../types/checkout.ts";
import type { Delivered, DeliveryName, DeliveryParts, Place, Standing, Work } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import type { CommandContext } from "./command.ts";
import {
  branchOf,
  detached,
  fromRootOf,
  noBranchName,
  noRepository,
  noToken,
  repositoryIn,
  runPage,
  spelled,
  uncommitted,
} from "./delivery-place.ts";

/** The options that say how to deliver. */
export type DeliveryOptions = Pick<
  OptionsOf<"deliver">,
  | "delivery"
  | "onEscalation"
  | "branch"
  | "base"
  | "commitMessage"
  | "labels"
  | "reviewers"
  | "draft"
  | "githubToken"
  | "contract"
  | "cases"
>;

/** A delivery that can be made, as far as that can be known beforehand. */
export interface Delivering {
  /** Paths as the options have them become paths from the repository's root. */
  readonly checkout: Checkout;
  /** Absent where what passed stays where it is. */
  readonly place?: Place & { readonly way: DeliveryName };
  /** Absent where nobody is told of an escalation. */
  readonly issues?: { readonly github: GitHub; readonly labels: readonly string[] };
  /** The token's own login, where it is known. */
  readonly me?: string;
  /** The page of the job's run, where there is one. */
  readonly page?: string;
  readonly signal: AbortSignal;
}

/** Which delivery is asked for: the action's own default is to deliver, the terminal's not to. */
export function wanted(
  options: Pick<DeliveryOptions, "delivery" | "onEscalation">,
  { entry }: Pick<CommandContext, "entry">,
) {
  const action = entry === "action";
  return {
    delivery: options.delivery ?? (action ? "commit" : "none"),
    onEscalation: options.onEscalation ?? (action ? "issue" : "none"),
  } as const;
}

/**
 * Everything that is in the way of delivering `program`, at once; nothing where nothing is to be delivered.
 * @throws {SystemFault} where GitHub cannot be asked.
 */
export async function openDelivery(
  options: DeliveryOptions,
  program: string,
  context: CommandContext,
): Promise<Checked<Delivering | undefined>> {
  const { delivery, onEscalation } = wanted(options, context);
  if (delivery === "none" && onEscalation === "none") return checked(undefined);
  const { environment, cwd } = context;
  const read = await readCheckout(cwd);
  if (!read.ok) return read;
  const checkout = read.value;
  const named = repositoryIn(environment.GITHUB_REPOSITORY) ?? checkout.origin;
  const token = options.githubToken;
  const findings: Finding[] = [
    ...(token === undefined ? [noToken(delivery, onEscalation)] : []),
    ...(named === undefined ? [noRepository(cwd)] : []),
  ];
  const current = (await branchOf(environment)) ?? checkout.branch;
  const here = options.branch ?? current;
  const base = options.base ?? current;
  for (const [input, name] of Object.entries({ branch: options.branch, base: options.base })) {
    if (name !== undefined && !(await checkout.isBranchName(name))) findings.push(noBranchName(input, name));
  }
  if (delivery !== "none") {
    if ((delivery === "commit" ? here : base) === undefined) findings.push(detached(delivery));
    findings.push(...(await uncommitted(options, checkout, cwd)), ...(await checkout.faultsOf(spelled(program, cwd))));
  }
  if (token === undefined || named === undefined || hasErrors(findings)) return rejected(...findings);

  const github = openGitHub({ ...named, token, environment, signal: context.signal });
  const seen = await seeRepository(github);
  if (seen.repository === undefined) return rejected(...findings, ...seen.findings);
  const rooted = fromRootOf(checkout, cwd);
  const contract = rooted(options.contract);
  const { commitMessage, draft, labels = [], reviewers = [] } = options;
  const ownBranch = options.branch ?? pairBranch(contract, rooted(program));
  const place =
    delivery === "none"
      ? undefined
      : {
          way: delivery,
          github,
          remote: remoteOf(github, { token, environment, signal: context.signal }),
          branch: delivery === "commit" ? (here as string) : ownBranch,
          base: base ?? seen.repository.default_branch,
          settings: {
            labels,
            reviewers,
            ...(commitMessage !== undefined && { commitMessage }),
            ...(draft !== undefined && { draft }),
          },
        };
  const needed = [contract, ...(options.cases === undefined ? [] : [rooted(options.cases)])];
  if (place) findings.push(...(await deliveries[place.way].preflight(place, needed)));
  if (onEscalation === "issue") findings.push(...(await canOpenIssues(github, seen.repository)));
  if (hasErrors(findings)) return rejected(...findings);
  const me = await loginOf(github);
  const page = runPage(environment);
  return checked(
    {
      checkout,
      signal: context.signal,
      ...(place && { place }),
      ...(onEscalation === "issue" && { issues: { github, labels } }),
      ...(me !== undefined && { me }),
      ...(page !== undefined && { page }),
    },
    findings,
  );
}

/**
 * What an earlier run delivered and nobody has merged yet: it may hold still.
 * @throws {SystemFault} where GitHub cannot be asked.
 */
export async function standingOf(
  { place, checkout }: Delivering,
  program: string,
  cwd: string,
): Promise<Standing | undefined> {
  const rooted = fromRootOf(checkout, cwd);
  return (
    place && deliveries[place.way].standing(place, { program: rooted(program), proof: rooted(proofPath(program)) })
  );
}

/** Delivers what passed and closes what told of its failing. What fails is in the findings; nothing is thrown away. */
export async function deliverWork(
  work: Work,
  { place, issues, me, page, signal }: Delivering,
  proveAgain: DeliveryParts["proveAgain"],
): Promise<Delivered | undefined> {
  const delivered =
    place && (await kept(() => deliveries[place.way].deliver(work, place, { proveAgain, sleep }), signal));
  if (issues === undefined || delivered?.status === "failed") return delivered && told(delivered, me);
  const commit = delivered?.commitSha && `${issues.github.url}/commit/${delivered.commitSha}`;
  const link = delivered?.pullRequest?.url ?? commit ?? page ?? `run ${work.traceId}`;
  const pair = { contract: work.contract, program: work.program.path, link };
  const closed = await kept(async () => {
    const issue = await closeIssue(pair, { ...issues, ...(me !== undefined && { me }) });
    return { status: "unchanged", ...(issue && { issue }), findings: [] };
  }, signal);
  const findings = [
    ...(delivered?.findings ?? []),
    ...closed.findings.map((it) => ({ ...it, severity: "warning" as const })),
  ];
  const { issue } = closed;
  return delivered || issue
    ? told({ status: "delivered", ...delivered, ...(issue && { issue }), findings }, me)
    : undefined;
}

/** Tells that nothing passed. */
export async function escalate(
  escalation: Escalation,
  { issues, me, signal }: Delivering,
): Promise<Delivered | undefined> {
  if (issues === undefined) return undefined;
  return kept(async () => {
    const issue = await openIssue(escalation, { ...issues, ...(me !== undefined && { me }) }, { sleep });
    return { status: "delivered", issue, findings: [] };
  }, signal);
}

const sleep = (ms: number): Promise<void> => setTimeout(ms);

/** A system fault or a cancellation is what became of a delivery, not the end of the run. */
async function kept(deliver: () => Promise<Delivered>, signal: AbortSignal): Promise<Delivered> {
  try {
    return await deliver();
  } catch (error) {
    if (signal.aborted) {
      const why = "the run was cancelled while it delivered; run deliver on the report folder";
      return { status: "failed", findings: [deliveryFinding("delivery.cancelled", why)] };
    }
    return { status: "failed", findings: [findingOf(error)] };
  }
}

/** Adds that GitHub starts no workflow for what its own token pushes. */
function told(delivered: Delivered, me: string | undefined): Delivered {
  if (delivered.status !== "delivered" || delivered.commitSha === undefined || me !== "github-actions[bot]") {
    return delivered;
  }
  const why = `commit ${delivered.commitSha.slice(0, 7)} starts no workflow, as GitHub's own GITHUB_TOKEN made it; give github-token a token of its own where CI shall run on it`;
  return { ...delivered, findings: [...delivered.findings, deliveryFinding("delivery.no-workflow", why)] };
}

export async function loginOf(github: GitHub): Promise<string | undefined> {
  const query = "query Viewer { viewer { login } }";
  const asked = github.graphql<{ readonly viewer?: { readonly login?: string } }>(query, {});
  const told = await unless(asked, "github.not-found", "github.not-an-api", "github.graphql", "github.forbidden");
  return told?.viewer?.login;
}
