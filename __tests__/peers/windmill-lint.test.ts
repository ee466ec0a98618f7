/** The real `wmill lint` over every fixture: what it finds in a file is found there as well, and a clean twin passes it. */
import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { validateWorkspace } from "../../src/windmill/validate.ts";
import { installWmill } from "../support/wmill.ts";
import { faults as flows } from "../windmill/faults/flows.ts";
import { faults as leniencies } from "../windmill/faults/leniencies.ts";
import { faults as references } from "../windmill/faults/references.ts";
import { faults as refused } from "../windmill/faults/refused.ts";
import { faults as scripts } from "../windmill/faults/scripts.ts";
import { faults as structure } from "../windmill/faults/structure.ts";
import { type Files, folderOf, workspace } from "../windmill/workspace.ts";

interface Issue {
  readonly path: string;
  readonly errors: readonly string[];
}

let wmill: readonly string[] = [];
let caught = 0;

beforeAll(() => {
  wmill = installWmill();
}, 600_000);

/** What lint says of a folder, without a server and without the user's own configuration. */
function lint(cwd: string): readonly Issue[] {
  const [node = "", ...args] = wmill;
  const env = { PATH: process.env.PATH, HOME: cwd, XDG_CONFIG_HOME: `${cwd}/.config` };
  const { stdout } = spawnSync(node, [...args, "lint", "--json"], { cwd, encoding: "utf8", env });
  // What it says of a deprecated key comes before the document.
  return (JSON.parse(stdout.slice(stdout.indexOf("{"))) as { issues: readonly Issue[] }).issues;
}

async function missed(files: Files): Promise<readonly Issue[]> {
  const folder = folderOf(workspace(files));
  const issues = lint(folder);
  if (issues.length > 0) caught += 1;
  const { findings } = await validateWorkspace(folder, { traceId: "test" });
  const told = findings.filter((it) => it.severity !== "notice");
  return issues.filter((it) => !told.some(({ location }) => location?.file === it.path));
}

describe.each([
  ["structure", structure],
  ["flows", flows],
  ["references", references],
  ["scripts", scripts],
  ["what the server refuses", refused],
  ["what the server is lenient about", leniencies],
] as const)("faults of %s", { timeout: 60_000 }, (_, faults) => {
  it.each(faults)("%s: whatever wmill lint finds is found", async (_, faulty) => {
    expect(await missed(faulty)).toEqual([]);
  });
  it.each(faults)("%s: its clean twin passes wmill lint", (_, __, clean) => {
    expect(lint(folderOf(workspace(clean)))).toEqual([]);
  });
});

it("was found fault with at least a dozen times by lint itself, so that the tests above say something", () => {
  expect(caught).toBeGreaterThanOrEqual(12);
});
