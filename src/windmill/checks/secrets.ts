/** Secrets that stand in the open. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, textNode, textOf } from "../nodes.ts";
import type { Source } from "../source.ts";
import type { Node } from "../yaml.ts";

/** Forms that only secrets have. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\bAKIA[0-9A-Z]{16}\b/, "an AWS access key"],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, "a GitHub token"],
  [/\bgithub_pat_\w{50,}/, "a GitHub token"],
  [/\bglpat-[\w-]{20,}/, "a GitLab token"],
  [/\bxox[abprs]-[\w-]{10,}/, "a Slack token"],
  [/\bsk-(?:proj-|ant-|live_)?[A-Za-z0-9_-]{32,}/, "an API key"],
  [/\bsk_live_[A-Za-z0-9]{20,}/, "a Stripe key"],
  [/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, "a private key"],
];

const secretName = /^(?:.*_)?(?:password|passwd|secret|api_?key|access_?token|auth_?token|private_?key)$/i;

/** What is meant to be replaced, or to be looked up. */
const placeholder =
  /^$|^\$|^[ufg]\/|[<>{}\s]|^(?:changeme|change_me|password|secret|todo|xxx+|\*+|your[-_].*|example.*|none|null|test)$/i;

export function checkSecrets({ report }: Judging, source: Source, transforms: Node | undefined): void {
  for (const { key, node } of entriesOf(transforms).values()) {
    if (textOf(childOf(node, "type")) !== "static") continue;
    const value = textNode(childOf(node, "value"));
    if (!value) continue;
    const form = forms.find(([pattern]) => pattern.test(value.value.slice(0, 10_000)))?.[1];
    const named = secretName.test(key) && value.value.length >= 8 && !placeholder.test(value.value);
    if (form === undefined && !named) continue;
    const what = form ?? "a secret, by its name,";
    report("windmill.flows.secret", `\`${key}\` holds ${what} in plain text`, source.at(value.at));
  }
}
