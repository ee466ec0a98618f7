/** A small language for workspaces: each test writes the few files that it is about into a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";
import type { Finding } from "../../src/findings.ts";
import { type ValidateOptions, type Validation, validateWorkspace } from "../../src/windmill/validate.ts";

/** By path; what is no text is written as YAML. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** What is wrong, the files that have it, the same without it, and the lines of what is found. */
export type Fault = readonly [name: string, faulty: Files, clean: Files, expected: readonly string[]];

/** Writes the files into a folder that goes away when the test ends. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "windmill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const bytes = typeof content === "string" || content instanceof Uint8Array ? content : stringify(content);
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** A workspace with what every one has. */
export const workspace = (files: Files, config: object = {}): Files => ({
  "wmill.yaml": { defaultTs: "bun", includes: ["f/**"], includeSchedules: true, includeTriggers: true, ...config },
  "f/team/folder.meta.yaml": { display_name: "team", owners: [], extra_perms: {} },
  ...files,
});

/** A script with metadata that fits it. The ending says the language. */
export function script(path: string, program: string, metadata: object = {}): Files {
  const stem = path.replace(/\.[^/]*$/, "");
  return {
    [path]: program,
    [`${stem}.script.yaml`]: { summary: "", description: "", lock: "", kind: "script", ...metadata },
  };
}

/** The JSON Schema of inputs: `{ name: "string" }`, all of them required. */
export const inputs = (types: Readonly<Record<string, string>>): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
  required: Object.keys(types),
});

export const expr = (text: string): object => ({ type: "javascript", expr: text });
export const fixed = (value: unknown): object => ({ type: "static", value });

/** A step that runs a program which stands in the flow. */
export const inline = (id: string, content: string, transforms: object = {}, more: object = {}): object => ({
  id,
  value: { type: "rawscript", language: "python3", content, input_transforms: transforms },
  ...more,
});

/** A step that runs a script or flow of the workspace. */
export const runs = (id: string, path: string, transforms: object = {}, type = "script"): object => ({
  id,
  value: { type, path, input_transforms: transforms },
});

export const takesNothing = "def main():\n    return 1\n";
export const takesX = "def main(x):\n    return x\n";

export function flow(
  path: string,
  modules: readonly object[],
  more: { value?: object; schema?: object; flow?: object } = {},
): Files {
  return {
    [`${path}.flow/flow.yaml`]: {
      summary: "",
      description: "",
      value: { modules, ...more.value },
      schema: more.schema ?? inputs({}),
      ...more.flow,
    },
  };
}

export const validate = (files: Files, options: Partial<ValidateOptions> = {}): Promise<Validation> =>
  validateWorkspace(folderOf(files), { traceId: "test", ...options });

/** What was found beyond the notice that the server was not asked. */
export const found = async (files: Files, options: Partial<ValidateOptions> = {}): Promise<readonly Finding[]> =>
  (await validate(files, options)).findings.filter((it) => it.rule !== "windmill.sync.not-run");

/** Findings as lines: `error windmill.structure.yaml f/team/a.script.yaml:2`. */
export const lines = async (files: Files, options: Partial<ValidateOptions> = {}): Promise<readonly string[]> =>
  (await found(files, options)).map(
    ({ severity, rule, location }) => `${severity} ${rule}${location ? ` ${location.file}:${location.line}` : ""}`,
  );
