/** Assets of one YAML file: schedules, triggers, resources, variables, resource types, folders, apps. */

import { quote } from "../../quote.ts";
import type { Judging } from "../judging.ts";
import { nearTo } from "../near.ts";
import { childOf, flagOf, isNull, listOf, mapOf, textNode, textOf } from "../nodes.ts";
import { scheduleViolations, triggerViolations } from "../schemas/index.ts";
import type { Source } from "../source.ts";
import { firstThere, inlineFiles, notThere } from "../workspace/inline.ts";
import { folderName } from "../workspace/paths.ts";
import type { YamlAsset } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";
import { checkApp, readApp } from "./app.ts";
import { cronFault, isTimezone } from "./cron.ts";
import type { Members } from "./members.ts";
import { checkHandler, checkResourcePaths, checkTarget, checkValues } from "./paths.ts";
import { reportViolations } from "./schema.ts";

export async function checkAsset(judging: Judging, asset: YamlAsset): Promise<void> {
  const source = judging.read(asset.file);
  const document = source && (await judging.tree(source));
  const isApp = asset.part.kind === "app" || asset.part.kind === "raw_app";
  const members: Members = isApp ? readApp(judging, asset) : new Map();
  if (!source || !document) return;
  if (!mapOf(document)) {
    const severity = isNull(document) ? "warning" : "error";
    judging.report("windmill.structure.schema", `a ${asset.part.kind} must be a map`, source.at(document.at), {
      severity,
    });
    return;
  }
  const from = `${asset.part.kind} ${asset.path}`;
  switch (asset.part.kind) {
    case "schedule":
      reportViolations(judging, source, scheduleViolations(document), "schedule");
      checkTimes(judging, source, document);
      checkRuns(judging, source, document, "windmill.references.schedule-target", from);
      for (const key of ["on_failure", "on_recovery", "on_success"]) {
        checkHandler(judging, source, childOf(document, key), from);
      }
      checkValues(judging, source, document, from);
      break;
    case "trigger":
      reportViolations(judging, source, triggerViolations(document, asset.part.trigger), "trigger");
      checkRuns(judging, source, document, "windmill.references.trigger-target", from);
      if (asset.part.trigger === "websocket") checkWebsocket(judging, source, document, from);
      checkHandler(judging, source, childOf(document, "error_handler_path"), from);
      checkResourcePaths(judging, source, document, from);
      checkValues(judging, source, document, from);
      break;
    case "resource":
      checkResource(judging, asset, source, document);
      checkValues(judging, source, document, from);
      break;
    case "variable":
      checkVariable(judging, source, document);
      break;
    case "settings":
      for (const key of ["error_handler", "success_handler"]) {
        checkHandler(judging, source, childOf(document, key), from);
        checkHandler(judging, source, childOf(document, key, "path"), from);
      }
      break;
    case "user":
      checkRole(judging, source, document);
      break;
    case "app":
    case "raw_app":
      await checkApp(judging, asset, { source, document, members });
      break;
  }
}

function checkTimes({ report }: Judging, source: Source, document: Node): void {
  const schedule = textNode(childOf(document, "schedule"));
  const fault = schedule && cronFault(schedule.value, textOf(childOf(document, "cron_version")));
  if (schedule && fault) {
    report("windmill.structure.cron", fault.message, source.at(schedule.at), { severity: fault.severity });
  }
  const timezone = textNode(childOf(document, "timezone"));
  if (timezone && !isTimezone(timezone.value)) {
    const near = nearTo(timezone.value, Intl.supportedValuesOf("timeZone"));
    report("windmill.structure.timezone", `${quote(timezone.value)} is no time zone${near}`, source.at(timezone.at));
  }
}

function checkRuns(
  judging: Judging,
  source: Source,
  document: Node,
  rule: "windmill.references.schedule-target" | "windmill.references.trigger-target",
  from: string,
): void {
  const path = textNode(childOf(document, "script_path"));
  const flow = flagOf(childOf(document, "is_flow"));
  if (!path || flow === undefined) return;
  checkTarget(judging, rule, { kind: flow ? "flow" : "script", path: path.value, place: source.at(path.at) }, from);
}

/** A URL that a script or flow makes, `$script:f/team/url`, and first messages that one makes. */
function checkWebsocket(judging: Judging, source: Source, document: Node, from: string): void {
  const check = (kind: "script" | "flow", path: string, at: number) =>
    checkTarget(judging, "windmill.references.trigger-target", { kind, path, place: source.at(at) }, from);
  const url = textNode(childOf(document, "url"));
  const [, kind, made] = /^\$(script|flow):(.+)$/.exec(url?.value ?? "") ?? [];
  if (url && made !== undefined) check(kind as "script" | "flow", made, url.at);
  for (const message of listOf(childOf(document, "initial_messages"))) {
    const path = textNode(childOf(message, "runnable_result", "path"));
    const flow = flagOf(childOf(message, "runnable_result", "is_flow"));
    if (path && flow !== undefined) check(flow ? "flow" : "script", path.value, path.at);
  }
}

/** Types that every server has, or takes from the hub; a workspace's own begin with `c_`. */
function checkResource({ index, report }: Judging, asset: YamlAsset, source: Source, document: Node): void {
  const type = textNode(childOf(document, "resource_type"));
  if (
    type?.value.startsWith("c_") &&
    index.config.pushes("resource-type") &&
    !index.exists("resource-type", type.value)
  ) {
    const fact = `there is no resource type ${type.value} here`;
    report("windmill.references.resource-type", fact, source.at(type.at), { about: [type.value] });
  }
  const value = textNode(childOf(document, "value"));
  const folder = `${folderName(asset.file)}/`;
  const named = value && inlineFiles(value.value, "");
  const about = [...(named ?? []), ...(inlineFiles(value?.value ?? "", folder) ?? [])];
  if (!value || !named || firstThere(index.files, about)) return;
  const fact = `the file ${notThere(index, about).fact}`;
  report("windmill.structure.inline-missing", fact, source.at(value.at), { severity: "warning", about });
}

function checkVariable({ index, report }: Judging, source: Source, document: Node): void {
  const value = textNode(childOf(document, "value"));
  if (flagOf(childOf(document, "is_secret")) !== true || !value || index.config.plainSecrets) return;
  if (value.value === "" || value.value.startsWith("$") || isEncrypted(value.value)) return;
  report("windmill.scripts.plain-secret", "`is_secret` is true, and the value is not encrypted", source.at(value.at));
}

const roles = ["operator", "developer", "admin"];

/** wmill ends at any other, if it is told to take users at all. */
function checkRole({ index, report }: Judging, source: Source, document: Node): void {
  const role = childOf(document, "role");
  if (role && roles.includes(textOf(role) ?? "")) return;
  const fact = `\`role\` must be one of ${roles.map((it) => `\`${it}\``).join(", ")}`;
  const severity = index.config.pushes("user") ? "error" : "warning";
  report("windmill.structure.schema", fact, source.at(role?.at ?? document.at), { severity });
}

/** As the server encrypts: base64 of whole blocks of 16 bytes. */
const isEncrypted = (text: string): boolean =>
  /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0 && Buffer.from(text, "base64").length % 16 === 0;
