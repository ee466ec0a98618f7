/**
 * Who may spend somebody's tokens and write to the repository. GitHub's permission API is asked, never
 * `author_association`: that says who somebody was, not what they may do. What cannot be found out is no.
 */
import type { GitHub } from "../types/github.ts";
import type { Account, CommentEvent } from "./event.ts";
import { unless } from "./fault.ts";

export interface WhoMay {
  /** Permissions or roles, any of them: `write`, `maintain`, `admin`, or a role that the organisation made. */
  readonly permissions: readonly string[];
  /** Logins of machines, with or without `[bot]`. */
  readonly bots: readonly string[];
}

/** `why` completes "refused: …" and says what to do. */
export type Answer = { readonly may: true } | { readonly may: false; readonly why: string };

const yes: Answer = { may: true };
const no = (why: string): Answer => ({ may: false, why });

/** Whether this account may ask for a run. @throws {SystemFault} where GitHub could not be asked. */
export async function mayAsk(github: GitHub, { login, bot }: Account, allowed: WhoMay): Promise<Answer> {
  if (bot) {
    const plain = (name: string) => name.toLowerCase().replace(/\[bot\]$/, "");
    return allowed.bots.some((it) => plain(it) === plain(login))
      ? yes
      : no(`${login} is a machine; name it in allowed-bots where it may ask`);
  }
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const found = await unless(github.request(route, { username: login }), "github.not-found");
  const has = [found?.permission, found?.role_name].filter((it) => typeof it === "string" && it !== "");
  if (has.some((it) => allowed.permissions.includes(it as string))) return yes;
  const what = has.length === 0 ? "no permission" : [...new Set(has)].join(", ");
  return no(
    `${login} has ${what} here, and ${allowed.permissions.join(", ") || "nobody"} may ask (allowed-permissions)`,
  );
}

/**
 * Whether the comment still says what the event says. One that was edited since might have shown another text to whoever
 * let the run go on; without both times nobody can tell.
 */
export async function isUnedited(github: GitHub, event: CommentEvent): Promise<Answer> {
  const now = await unless(readAgain(github, event), "github.not-found", "github.gone");
  if (now === undefined) return no("the comment is gone");
  if (event.updatedAt === undefined || now.updated_at === undefined) {
    return no("GitHub does not say when the comment was last edited; write it again");
  }
  const same = Date.parse(now.updated_at) === Date.parse(event.updatedAt) && now.body === event.body;
  return same ? yes : no("the comment was edited after it was written; write a new one");
}

function readAgain(
  github: GitHub,
  { on, id }: CommentEvent,
): Promise<{ readonly updated_at?: string; readonly body?: string }> {
  return on === "line"
    ? github.request("GET /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id })
    : github.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
}

/** The branch that a pull request comes from. */
export interface HeadBranch {
  readonly ref: string;
  /** Its commit at this moment, which is what is worked on: the branch may move at any time. */
  readonly sha: string;
  /** It lies in another repository, or in one that is gone. */
  readonly fork: boolean;
}

/** @throws {SystemFault} where there is no such pull request. */
export async function headOf(github: GitHub, number: number): Promise<HeadBranch> {
  const { head, base } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
  const fork = head.repo?.full_name === undefined || head.repo.full_name !== base.repo.full_name;
  return { ref: head.ref, sha: head.sha, fork };
}
