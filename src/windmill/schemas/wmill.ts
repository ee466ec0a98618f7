/**
 * The schema of wmill.yaml, after `cli/wmill.schema.json` of the windmill repository (Apache 2.0, part of its openapi
 * files), without its descriptions. The CLI does not enforce it.
 */
import type { Schema } from "./check.ts";

const flag: Schema = { type: "boolean" };
const text: Schema = { type: "string" };
const texts: Schema = { type: "array", items: text };
const texted: Schema = { type: "object", additionalProperties: text };

const specificItems: Schema = {
  type: "object",
  properties: {
    variables: texts,
    resources: texts,
    triggers: texts,
    schedules: texts,
    folders: texts,
    settings: flag,
  },
  additionalProperties: false,
};

const environments: Schema = {
  type: "object",
  properties: { commonSpecificItems: specificItems },
  additionalProperties: {
    type: "object",
    nullable: true,
    properties: {
      gitBranch: text,
      workspaceId: text,
      baseUrl: text,
      overrides: { type: "object" },
      promotionOverrides: { type: "object" },
      specificItems,
    },
    additionalProperties: false,
  },
};

const codebase: Schema = {
  type: "object",
  properties: {
    relative_path: text,
    extra_digest_paths: texts,
    includes: texts,
    excludes: texts,
    format: { type: "string", enum: ["cjs", "esm"] },
    external: texts,
    assets: {
      type: "array",
      items: { type: "object", properties: { from: text, to: text }, required: ["from", "to"] },
    },
    customBundler: text,
    inject: texts,
    define: texted,
    banner: texted,
    loader: texted,
  },
  required: ["relative_path"],
  additionalProperties: false,
};

const flags = [
  "skipVariables",
  "skipResources",
  "skipResourceTypes",
  "skipSecrets",
  "skipScripts",
  "skipFlows",
  "skipApps",
  "skipFolders",
  "skipWorkspaceDependencies",
  "skipDatatableMigrations",
  "includeSchedules",
  "includeTriggers",
  "includeUsers",
  "includeGroups",
  "includeSettings",
  "includeKey",
  "locksRequired",
  "dedupeLockfiles",
  "lint",
  "plainSecrets",
  "skipBranchValidation",
  "deleteUntrackedSecrets",
  "nonDottedPaths",
];

export const wmillSchema: Schema = {
  type: "object",
  properties: {
    ...Object.fromEntries(flags.map((key) => [key, flag])),
    defaultTs: { type: "string", enum: ["bun", "deno"] },
    includes: texts,
    extraIncludes: texts,
    excludes: texts,
    parallel: { type: "integer" },
    message: text,
    promotion: text,
    syncBehavior: text,
    codebases: { type: "array", items: codebase },
    workspaces: environments,
    gitBranches: environments,
    environments,
    git_branches: environments,
  },
  additionalProperties: false,
};
