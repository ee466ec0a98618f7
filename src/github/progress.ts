/**
 * The one comment of a run on the thread that asked for it: made when the run starts, updated in place, and left with
 * what it came to. A hidden marker says whether it is still at work.
 */
import type { GitHub } from "../types/github.ts";
import type { CommentEvent, GitHubEvent } from "./event.ts";

type Reaction = "eyes" | "rocket" | "confused" | "-1" | "+1";

/** Begins every comment of ours. */
const marker = (state: "working" | "done"): string => `<!-- fire-flow: ${state} -->`;

/** Whether a text is one of our own comments, or quotes one whole. */
export const isOurs = (body: string): boolean => /<!-- fire-flow: (working|done) -->/.test(body);

/** Characters that GitHub takes in a comment. */
const MAX_BODY = 65_536;
/** Between two updates, in milliseconds: GitHub limits what is written, and a mail goes out for the first one only. */
const PAUSE_MS = 5000;

export interface ProgressComment {
  /** Login of who writes: the token's owner. */
  readonly by: string;
  /** Shows where the run is; given too often, only the last text of a while is written. A failure is nobody's. */
  readonly update: (markdown: string) => void;
  /** Leaves the comment as it stays. @throws {SystemFault} where GitHub does not take it. */
  readonly finish: (markdown: string) => Promise<void>;
}

/**
 * Writes the comment, and closes those that runs left behind which died before they could.
 * @throws {SystemFault} where the thread takes no comment: nothing was spent yet.
 */
export async function startProgress(
  github: GitHub,
  thread: number,
  markdown: string,
  { now = Date.now }: { readonly now?: () => number } = {},
): Promise<ProgressComment> {
  const comment = await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: thread,
    body: written("working", markdown),
  });
  const by = comment.user?.login ?? "";
  await closeAbandoned(github, thread, { id: Number(comment.id), by }).catch(() => {});
  const write = (body: string) =>
    github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: comment.id, body });
  let last = now();
  let pending: Promise<unknown> = Promise.resolve();
  return {
    by,
    update: (text) => {
      if (now() - last < PAUSE_MS) return;
      last = now();
      pending = pending.then(() => write(written("working", text))).catch(() => {});
    },
    finish: async (text) => {
      await pending;
      await write(written("done", text));
    },
  };
}

const written = (state: "working" | "done", markdown: string): string =>
  `${marker(state)}\n${markdown}`.slice(0, MAX_BODY);

/** Only comments by the same account: anybody may write the marker. */
async function closeAbandoned(github: GitHub, thread: number, own: { readonly id: number; readonly by: string }) {
  const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: thread,
  });
  for (const { id, body = "", user } of comments) {
    if (id === own.id || user?.login !== own.by || !body.startsWith(marker("working"))) continue;
    await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      comment_id: id,
      body: written("done", "This run ended before it could say how. The next one is below."),
    });
  }
}

/** Says something once, for good. @throws {SystemFault} where the thread takes no comment. */
export async function answer(github: GitHub, thread: number, markdown: string): Promise<void> {
  await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: thread,
    body: written("done", markdown),
  });
}

/** Shows on the comment or issue itself that it was seen. That it could not is no reason to stop. */
export async function react(
  github: GitHub,
  to: CommentEvent | Extract<GitHubEvent, { kind: "labeled" }>,
  content: Reaction,
) {
  const request =
    to.kind === "labeled"
      ? github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/reactions", {
          issue_number: to.thread,
          content,
        })
      : to.on === "line"
        ? github.request("POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions", {
            comment_id: to.id,
            content,
          })
        : github.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
            comment_id: to.id,
            content,
          });
  await request.catch(() => {});
}
