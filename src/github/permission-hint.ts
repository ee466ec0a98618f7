/** What to add or change so that a request that GitHub forbade is allowed. */

/** The permission that a route needs where GitHub's answer does not name it; the first match counts. */
const permissions: readonly (readonly [route: RegExp, permission: string])[] = [
  [/ \/repos\/\{owner\}\/\{repo\}\/(git|contents|branches|merges|commits)\b/, "contents: write"],
  [/ \/graphql|createCommitOnBranch|git push/, "contents: write"],
  [/ \/repos\/\{owner\}\/\{repo\}\/pulls\b/, "pull-requests: write"],
  [/ \/repos\/\{owner\}\/\{repo\}\/(issues|labels)\b/, "issues: write"],
];

/** What is said, and what a person does about it. */
const known: readonly (readonly [said: RegExp, next: string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    "Turn on Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”, or give github-token a token of its own.",
  ],
  [/archived/i, "The repository is archived: unarchive it, or set delivery: none."],
  [/locked/i, "Unlock the conversation, or close it so that a new one is opened."],
  [
    /issues? (has been |are |were )?disabled|disabled .*issues/i,
    "Turn on Settings → General → Issues, or set on-escalation: none.",
  ],
  [/SAML|single sign-on/i, "Authorise the token for the organisation's single sign-on."],
];

/**
 * @param route as it was asked for, with `{owner}` and `{repo}` in it.
 * @param headers names in lower case; `x-accepted-github-permissions` says what would do.
 */
export function permissionHint(
  route: string,
  said: string,
  headers: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const next = known.find(([it]) => it.test(said))?.[1];
  if (next !== undefined) return next;
  // "contents=write; contents=write,workflows=write": alternatives, each a list.
  const [first = ""] = String(headers["x-accepted-github-permissions"] ?? "").split(";");
  const named = [...first.matchAll(/([a-z_]+)=(read|write)/g)].map(
    ([, name = "", level]) => `${name.replaceAll("_", "-")}: ${level}`,
  );
  const found = permissions.find(([it]) => it.test(route))?.[1];
  const lines = named.length > 0 ? named : [read(route, found)];
  return `Add \`${lines.join("`, `")}\` under \`permissions:\` of the job, or give github-token a token that may do this.`;
}

const read = (route: string, permission = "contents: write"): string =>
  route.startsWith("GET ") ? permission.replace("write", "read") : permission;
