/** References: what names something that is not in the workspace. It may live on the server only, so these are warnings. */
import type { RuleFamily } from "../../findings.ts";

export const referenceRules = {
  "windmill.references.path": {
    severity: "error",
    why: "The server refuses a step whose path is not below u/, f/, g/ or hub/.",
    mend: "Write the whole path: `f/folder/name`.",
  },
  "windmill.references.step": {
    severity: "warning",
    why: "A step that runs what does not exist fails when it is reached.",
    mend: "Correct the path, or add what it names.",
  },
  "windmill.references.hub": {
    severity: "warning",
    why: "A script of the hub is found by its number.",
    mend: "Write `hub/<number>/<app>/<name>`.",
  },
  "windmill.references.schedule-target": {
    severity: "warning",
    why: "A schedule of what does not exist never runs anything.",
    mend: "Correct `script_path` or `is_flow`.",
  },
  "windmill.references.trigger-target": {
    severity: "warning",
    why: "A trigger of what does not exist never runs anything.",
    mend: "Correct the path, or `is_flow` beside it.",
  },
  "windmill.references.app-target": {
    severity: "warning",
    why: "A component of an app that runs what does not exist fails when it is used.",
    mend: "Correct its `path` or its `runType`.",
  },
  "windmill.references.handler": {
    severity: "warning",
    why: "A handler that does not exist tells nobody that something failed or recovered.",
    mend: "Correct the path: `script/f/team/name` or `flow/f/team/name`.",
  },
  "windmill.references.resource": {
    severity: "warning",
    why: "A job that reads a resource which does not exist fails at its start.",
    mend: "Correct the path, or add the resource.",
  },
  "windmill.references.variable": {
    severity: "warning",
    why: "A job that reads a variable which does not exist fails at its start.",
    mend: "Correct the path, or add the variable.",
  },
  "windmill.references.resource-type": {
    severity: "warning",
    why: "A resource of a type that the server does not have cannot be pushed.",
    mend: "Correct the type, or add it as `<name>.resource-type.yaml`.",
  },
  "windmill.references.import": {
    severity: "warning",
    why: "A script whose import leads nowhere fails at its start.",
    mend: "Correct the import, or add the script that it names.",
  },
  "windmill.references.folder-meta": {
    severity: "warning",
    why: "Without folder.meta.yaml a push by anyone but an administrator ends at the missing folder.",
    mend: "Add it: `wmill sync pull` writes that of the server, and `wmill folder add-missing` one without owners.",
  },
} as const satisfies RuleFamily;
