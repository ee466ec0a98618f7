/**
 * What woke the workflow, as GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH tell it. Only what is said at that
 * moment counts: titles and texts are never read again, who edits them afterwards changes nothing.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */

export interface Account {
  readonly login: string;
  /** A GitHub App or another machine. */
  readonly bot: boolean;
}

/** A text that somebody wrote, which may be a command. */
export interface CommentEvent {
  readonly kind: "comment";
  /** In the conversation, or on a line of a pull request. */
  readonly on: "conversation" | "line";
  readonly id: number;
  readonly body: string;
  readonly author: Account;
  /** As GitHub states it; absent where the payload has none. */
  readonly updatedAt?: string;
  /** Number of the issue or pull request. */
  readonly thread: number;
  readonly isPullRequest: boolean;
}

export interface CommitRange {
  readonly before: string;
  readonly after: string;
}

export type GitHubEvent =
  | CommentEvent
  /** A label was set on an issue. */
  | {
      readonly kind: "labeled";
      readonly label: string;
      readonly thread: number;
      readonly body: string;
      /** Who set it. */
      readonly sender: Account;
    }
  | {
      readonly kind: "push";
      /** The commits before and after it; absent where one does not lead to the other: a new branch, a forced push. */
      readonly range?: CommitRange;
    }
  | { readonly kind: "schedule" }
  /** A pull request's own event, from a branch of a repository that may not be this one. */
  | { readonly kind: "pull-request"; readonly fork: boolean }
  /** A comment that was edited or deleted, a label that was removed: nothing to do. */
  | { readonly kind: "silent"; readonly why: string }
  /** Any other: the inputs say what to do. */
  | { readonly kind: "other" };

/** Reads an event; a payload that lacks what its event must have is silent, never half understood. */
export function readEvent(name: string | undefined, payload: unknown): GitHubEvent {
  switch (name) {
    case "issue_comment":
    case "pull_request_review_comment":
      return commentEvent(name, payload);
    case "issues":
      return labeledEvent(payload);
    case "push":
      return pushEvent(payload);
    case "schedule":
      return { kind: "schedule" };
    case "pull_request":
    case "pull_request_target":
      return { kind: "pull-request", fork: isOfFork(name, payload) };
    default:
      return { kind: "other" };
  }
}

/**
 * Whether the event is about a stranger's files: a pull request whose branch lies in another repository, or in one that is
 * gone, or a workflow that ran for such a branch. Where the payload does not tell, it is.
 */
export function isOfFork(name: string | undefined, payload: unknown): boolean {
  const named = (...path: readonly string[]) => text(payload, ...path, "full_name");
  const differ = (head: string | undefined, base: string | undefined) => head === undefined || head !== base;
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return differ(named("pull_request", "head", "repo"), named("pull_request", "base", "repo"));
    case "workflow_run":
      return differ(named("workflow_run", "head_repository"), named("workflow_run", "repository"));
    default:
      return false;
  }
}

const broken = (name: string): GitHubEvent => ({
  kind: "silent",
  why: `the payload of ${name} is not as GitHub has it`,
});

function commentEvent(name: "issue_comment" | "pull_request_review_comment", payload: unknown): GitHubEvent {
  const action = text(payload, "action");
  if (action !== "created") return { kind: "silent", why: `a comment was ${action ?? "touched"}, not written` };
  const onLine = name === "pull_request_review_comment";
  const thread = number(payload, onLine ? "pull_request" : "issue", "number");
  const id = number(payload, "comment", "id");
  const body = text(payload, "comment", "body");
  const author = account(at(payload, "comment", "user"));
  const updatedAt = text(payload, "comment", "updated_at");
  if (thread === undefined || id === undefined || body === undefined || author === undefined) return broken(name);
  return {
    kind: "comment",
    on: onLine ? "line" : "conversation",
    id,
    body,
    author,
    ...(updatedAt !== undefined && { updatedAt }),
    thread,
    isPullRequest: onLine || at(payload, "issue", "pull_request") !== undefined,
  };
}

function labeledEvent(payload: unknown): GitHubEvent {
  const action = text(payload, "action");
  if (action !== "labeled") return { kind: "silent", why: `an issue was ${action ?? "touched"}, not labeled` };
  const label = text(payload, "label", "name");
  const thread = number(payload, "issue", "number");
  const sender = account(at(payload, "sender"));
  if (label === undefined || thread === undefined || sender === undefined) return broken("issues");
  return { kind: "labeled", label, thread, body: text(payload, "issue", "body") ?? "", sender };
}

/**
 * The payload that jobs get does not tell which files a commit changed:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
 */
function pushEvent(payload: unknown): GitHubEvent {
  if (at(payload, "deleted") === true) return { kind: "silent", why: "a branch was deleted" };
  const [before, after] = [text(payload, "before"), text(payload, "after")];
  if (at(payload, "forced") === true || !isCommit(before) || !isCommit(after)) return { kind: "push" };
  return { kind: "push", range: { before, after } };
}

/** A new branch has zeros before it. */
const isCommit = (oid: string | undefined): oid is string => oid !== undefined && /^(?!0+$)[0-9a-f]{40,64}$/.test(oid);

function account(user: unknown): Account | undefined {
  const login = text(user, "login");
  if (login === undefined) return undefined;
  return { login, bot: text(user, "type") !== "User" || login.endsWith("[bot]") };
}

/** An own member, however deep. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (it, name) =>
      typeof it === "object" && it !== null && Object.hasOwn(it, name) ? it[name as keyof typeof it] : undefined,
    value,
  );

function text(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}

function number(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return Number.isSafeInteger(found) ? (found as number) : undefined;
}
