/** Consumers of the action: a repository with one of the recipes in it, on a GitHub of its own, and a model to ask. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect } from "vitest";
import { installAct, localActions, type Ran, type Run, runWorkflow } from "./act.ts";
import { runShim } from "./bundle.ts";
import { type FakeGitHub, startGitHub } from "./github/server.ts";
import type { Token } from "./github/state.ts";
import { program, type ReceivedRequest, startOpenAiServer } from "./openai-server.ts";
import { contractText, givenCases } from "./orders.ts";

const recipes = join(import.meta.dirname, "../../examples/workflows");

/** A token that may not write. */
const reader: Token = {
  login: "github-actions[bot]",
  type: "Bot",
  permissions: ["metadata=read", "contents=read", "issues=read", "pull-requests=read"],
};

export const path = "jobs/order.py";
export const contract = "contracts/order.yaml";
export const task = "Sum the orders of each customer.";

export type Consumer = Awaited<ReturnType<typeof openConsumer>>;

/**
 * @param name of the recipe
 * @param programs what the model answers with, one after another, or by what it is asked
 * @param change what of the recipe is another here; where the model is, and that one answer is enough, is so anyway
 */
async function openConsumer(
  name: string,
  programs: readonly string[] | ((prompt: string) => string),
  actions: readonly string[],
  change: (recipe: string) => string = (recipe) => recipe,
) {
  const script =
    typeof programs === "function"
      ? ({ prompt }: ReceivedRequest) => program(programs(prompt), "")
      : programs.map((it) => program(it));
  const model = await startOpenAiServer(script, { apiKey: "sk-test-0123456789" });
  const workflow = `.github/workflows/${name}.yml`;
  const recipe = readFileSync(join(recipes, `${name}.yml`), "utf8");
  const github = await startGitHub({
    "contracts/order.yaml": contractText,
    "contracts/order-cases.yaml": JSON.stringify(givenCases),
    "contracts/customer.yaml": contractText,
    [workflow]: change(recipe.replace(/^( *)model: .*$/m, `$&\n$1base-url: ${model.url}\n$1max-attempts: 1`)),
  });
  Object.assign(github.state.collaborators, { alice: "write", rita: "read" });
  github.state.tokens.ghs_read = reader;
  return {
    github,
    model,
    /** Runs the recipe on a fresh checkout of `main`. */
    run: (event: string, more: Partial<Run> = {}): Promise<Ran> =>
      runWorkflow({
        clone: github.git.clone(),
        workflow,
        event,
        actions,
        environment: github.environment,
        ...more,
        secrets: { GITHUB_TOKEN: "ghs_all", OPENAI_API_KEY: "sk-test-0123456789", ...more.secrets },
      }),
    close: async () => {
      await model.close();
      await github.close();
    },
  };
}

/** Opens consumers for the tests of a file, and closes them after each. */
export function useConsumers() {
  let actions: readonly string[];
  beforeAll(() => {
    installAct();
    actions = localActions();
  }, 900_000);

  const open: Consumer[] = [];
  afterEach(async () => {
    for (const it of open.splice(0)) await it.close();
  });

  return async (
    name: string,
    programs: Parameters<typeof openConsumer>[1],
    change?: (recipe: string) => string,
  ): Promise<Consumer> => {
    const it = await openConsumer(name, programs, actions, change);
    open.push(it);
    return it;
  };
}

/** Somebody who has nothing but the repository verifies what was committed. */
export async function verified(github: FakeGitHub, branch = "main"): Promise<void> {
  const { code, stdout, stderr } = await runShim("cli.js", ["verify", "--json"], { cwd: github.git.clone(branch) });
  expect(code, `${stdout}${stderr}`).toBe(0);
}

export const issuesOf = ({ state }: FakeGitHub) => state.issues.filter((it) => it.pull === undefined);
export const pullsOf = ({ state }: FakeGitHub) => state.issues.filter((it) => it.pull !== undefined);

/** What was written on GitHub: the routes, and pushes. */
export const writes = ({ asked }: FakeGitHub) =>
  asked.map((it) => it.route).filter((it) => /^(POST|PATCH|PUT|DELETE|git .*receive|Commit)/.test(it));
