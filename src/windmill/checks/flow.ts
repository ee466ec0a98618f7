/** One flow: its form, its steps, and the programs that stand in it. */

import { stepsOf } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, mapOf } from "../nodes.ts";
import { flowViolations } from "../schemas/index.ts";
import type { Source } from "../source.ts";
import { folderName } from "../workspace/paths.ts";
import type { YamlAsset } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";
import { checkExpressions } from "./expressions.ts";
import { checkIds } from "./ids.ts";
import { schemaInputs } from "./inputs.ts";
import { hashMembers, type Members, readMembers } from "./members.ts";
import { checkValues } from "./paths.ts";
import { checkRefused } from "./refused.ts";
import { reportViolations, unknownKey } from "./schema.ts";
import { checkStep } from "./step.ts";

/** Beyond those of the schema: what servers of any age write into a flow.yaml. */
const knownKeys = new Set(
  `summary description value schema tag path edited_by edited_at archived extra_perms starred draft_only is_draft
  on_behalf_of on_behalf_of_email has_on_behalf_of ws_error_handler_muted dedicated_worker timeout priority
  visible_to_runner_only labels inherited_labels lock_error_logs dependency_job has_draft version_id version
  deployment_message no_main_func workspace_id permissioned_as preserve_on_behalf_of`.split(/\s+/),
);

/** What a flow.yaml is judged with. */
export interface Flow {
  readonly path: string;
  /** The flow's folder with a slash at its end. */
  readonly folder: string;
  readonly source: Source;
  readonly document: Node;
  /** The programs beside flow.yaml. */
  readonly members: Members;
}

export async function checkFlow(judging: Judging, asset: YamlAsset): Promise<void> {
  const source = judging.read(asset.file);
  const document = source && (await judging.tree(source));
  const folder = folderName(asset.file);
  const members = readMembers(judging, folder);
  hashMembers(judging, { folder, main: asset.file, top: "flow" }, members);
  if (!source || !document) return;
  const flow: Flow = { path: asset.path, folder: `${folder}/`, source, document, members };
  reportViolations(judging, source, flowViolations(document), "flow");
  if (!mapOf(document)) return;
  for (const { key, at } of entriesOf(document).values()) {
    if (!knownKeys.has(key))
      judging.report("windmill.structure.unknown-key", unknownKey(key, "a flow", knownKeys), source.at(at));
  }
  const steps = stepsOf(document);
  checkRefused(judging, flow, steps);
  checkIds(judging, flow, steps);
  checkExpressions(judging, flow, steps);
  for (const step of steps) await checkStep(judging, flow, step);
  checkValues(judging, source, childOf(document, "value"), `flow ${flow.path}`);
  const inputs = schemaInputs(document);
  if (inputs) judging.facts.inputs.set(`flow ${flow.path}`, inputs);
}
