/** Every workflow that this repository shows or runs: files, and snippets of the docs. */
import { globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

export const workflowFiles = globSync([".github/workflows/*.yml", "examples/workflows/*.yml"], { cwd: root }).sort();
const pages = globSync(["*.md", "docs/**/*.md", "examples/**/*.md"], { cwd: root }).sort();

export interface Snippet {
  readonly page: string;
  /** Where it begins. */
  readonly line: number;
  readonly text: string;
}

/** The YAML of the docs that calls an action or a workflow. */
export const workflowSnippets = pages.flatMap((page) => snippetsOf(page));

function snippetsOf(page: string): readonly Snippet[] {
  const text = read(page);
  return [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)].flatMap(({ 1: yaml = "", index }) =>
    /^\s*(?:- )?uses: /m.test(yaml) ? [{ page, line: text.slice(0, index).split("\n").length, text: yaml }] : [],
  );
}

/** Absolute paths of all of them; snippets become files of a new folder. */
export function allWorkflows(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-snippets-"));
  return [
    ...workflowFiles.map((it) => join(root, it)),
    ...workflowSnippets.map(({ page, line, text }) => {
      const path = join(folder, `${basename(page, ".md")}-${line}.yml`);
      writeFileSync(path, text);
      return path;
    }),
  ];
}
