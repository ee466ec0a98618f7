import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = globSync(["*.md", "docs/**/*.md", ".github/workflows/*.yml"], { cwd: root });

/** The steps of a workflow, or of a snippet of one. */
const usesOf = (text: string) => [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, it = ""]) => it);

describe("workflows and the snippets of the docs", () => {
  it.each(pages.filter((it) => usesOf(read(it)).length > 0))("pin every foreign action by its commit in %s", (page) => {
    const foreign = usesOf(read(page)).filter((it) => it !== "./" && !it.startsWith("fire-flow/action@"));
    for (const it of foreign) expect(it).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("agree on the commit of each action", () => {
    const uses = new Set(pages.flatMap((it) => usesOf(read(it))).filter((it) => it.includes("#")));
    expect(new Set([...uses].map((it) => it.split("@")[0])).size).toBe(uses.size);
  });
});

describe("the workflow that checks this repository", () => {
  const { jobs } = parse(read(".github/workflows/ci.yml"));
  const manifest = parse(read("action.yml"));

  it("runs the demo on a fresh checkout, with nothing installed before", () => {
    const [checkout, demo, ...more] = jobs.demo.steps;
    expect(checkout.uses).toContain("actions/checkout@");
    expect(demo.run).toBe("npm run demo");
    expect(more).toEqual([]);
  });

  it("runs the action itself with inputs that it has, on files that are there, and looks at outputs that it has", () => {
    const step = jobs.action.steps.find((it: { uses?: string }) => it.uses === "./");
    for (const input of Object.keys(step.with)) expect(manifest.inputs).toHaveProperty([input]);
    for (const input of ["contract", "cases", "cassette"]) expect(read(step.with[input])).not.toBe("");
    const outputs = [...JSON.stringify(jobs.action).matchAll(/steps\.movies\.outputs\.([\w-]+)/g)].map(([, it]) => it);
    expect(outputs).toContain("result");
    for (const output of outputs) expect(manifest.outputs).toHaveProperty([output as string]);
  });
});
