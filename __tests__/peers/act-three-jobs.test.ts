/** The reusable workflow for the careful under act, with the committed bundle. */
import { describe, expect, it } from "vitest";
import { issuesOf, path, pullsOf, task, useConsumers, verified, writes } from "../support/consumer.ts";
import { changed, rightProgram, rightTypeScript } from "../support/orders.ts";

const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
const consumer = useConsumers();

describe("three jobs", { timeout: 300_000 }, () => {
  // The job's own token only reads, so that whatever is written is written by deliver.
  const split = (recipe: string) =>
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows
    recipe.replace("    secrets:\n", "    secrets:\n      delivery-token: ${{ secrets.DELIVERY_TOKEN }}\n");
  const secrets = { GITHUB_TOKEN: "ghs_read", DELIVERY_TOKEN: "ghs_all" };

  it("generate, verify and deliver what passes", async () => {
    const { github, run } = await consumer("three-jobs", [rightProgram], split);
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets });
    expect(ran.code, ran.log).toBe(0);
    const [pull] = pullsOf(github);
    expect(github.git.read(pull?.pull?.head ?? "", path)).toBe(rightProgram);
    await verified(github, pull?.pull?.head);
  });

  it("tell what does not pass, and verify nothing", async () => {
    const { github, run } = await consumer("three-jobs", [wrong], split);
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets });
    expect(ran.code, ran.log).toBe(1);
    expect(issuesOf(github)).toHaveLength(1);
    expect(pullsOf(github)).toEqual([]);
  });

  /** A program with another in its place, and all its papers agreeing with it. */
  const replaced = (by: string) =>
    [
      `old=$(jq -r .program.sha256 "$FOLDER/report.json")`,
      by,
      `new=$(sha256sum < "$FOLDER/program.py" | cut -d ' ' -f 1)`,
      `sed -i "s/$old/$new/g" "$FOLDER/report.json" "$FOLDER/program.proof.json"`,
    ].join("\n");

  it("refuse what was tampered with before it was verified", async () => {
    const { github, run } = await consumer("three-jobs", [rightProgram], split);
    const spoil = { job: "verify", script: replaced(`echo "print([])" > "$FOLDER/program.py"`) };
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets, spoil });
    expect(ran.code, ran.log).toBe(1);
    expect(ran.log).toContain("jobs/order.py does not hold");
    expect(writes(github)).toEqual([]);
  });

  it("deliver the proof that verify wrote, whatever toolchain the first runner had", async () => {
    const { github, run } = await consumer("three-jobs", [rightProgram], split);
    const older = `sed -i 's/"toolchain": "[^"]*"/"toolchain": "Python 3.9.0"/' "$FOLDER/program.proof.json"`;
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets, spoil: { job: "verify", script: older } });
    expect(ran.code, ran.log).toBe(0);
    const [pull] = pullsOf(github);
    const proof = github.git.read(pull?.pull?.head ?? "", `${path}.proof.json`) ?? "";
    expect(JSON.parse(proof).program.toolchain).not.toBe("Python 3.9.0");
    await verified(github, pull?.pull?.head);
  });

  it("refuse what was tampered with after it was verified", async () => {
    const { github, run } = await consumer("three-jobs", [rightProgram], split);
    const spoil = { job: "deliver", script: replaced(`echo "# and more" >> "$FOLDER/program.py"`) };
    const ran = await run("workflow_dispatch", { inputs: { task }, secrets, spoil });
    expect(ran.code, ran.log).toBe(1);
    expect(ran.log).toContain("delivery.tampered");
    expect(writes(github)).toEqual([]);
  });
});

describe("a matrix", { timeout: 300_000 }, () => {
  it("makes each program in three jobs of its own", async () => {
    const programs = (prompt: string) => (/typescript/i.test(prompt) ? rightTypeScript : rightProgram);
    const { github, model, run } = await consumer("matrix", programs);
    const ran = await run("workflow_dispatch", { inputs: {} });
    expect(ran.code, ran.log).toBe(0);
    const branches = pullsOf(github).map((it) => it.pull?.head ?? "");
    expect(branches).toHaveLength(2);
    const made = ["jobs/order.py", "jobs/customer.ts"].map((it) => branches.map((on) => github.git.read(on, it)));
    expect(new Set(made.flat())).toEqual(new Set([rightProgram, rightTypeScript, undefined]));
    expect(model.requests).toHaveLength(2);
  });
});
