/** What the fake knows beside the repository: issues, pull requests, comments, people, settings, tokens. */
import type { BareRepository } from "./bare.ts";
import type { Permission } from "./routes.ts";

export interface Issue {
  readonly number: number;
  readonly by: string;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  locked: boolean;
  reactions: string[];
  /** When its text was last edited. */
  editedAt?: string;
  /** There where it is a pull request. */
  pull?: {
    readonly head: string;
    base: string;
    draft: boolean;
    reviewers: string[];
    merged: boolean;
    /** The repository that the branch lies in, where it is another one: `eve/demo`. */
    readonly fork?: string;
  };
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  /** On a line of a pull request, and not in the conversation. */
  readonly onLine: boolean;
  readonly by: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  reactions: string[];
}

/** A token: who it is, and what it may do. */
export interface Token {
  readonly login: string;
  readonly type: "User" | "Bot";
  readonly permissions: readonly Permission[];
}

export interface Rule {
  readonly type: string;
  readonly ruleset_id: number;
  readonly parameters?: object;
}

export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly git: BareRepository;
  readonly tokens: Record<string, Token>;
  readonly issues: Issue[];
  readonly comments: Comment[];
  /** Logins that may do something here: `admin`, `write`, … */
  readonly collaborators: Record<string, "admin" | "write" | "read" | "none">;
  /** Rules of rulesets, by branch. */
  readonly rules: Record<string, Rule[]>;
  /** Classic protection, by branch. */
  readonly protection: Record<string, { checks?: readonly string[]; reviews?: number; push?: boolean }>;
  readonly settings: {
    hasIssues: boolean;
    actionsMayOpenPullRequests: boolean;
    archived: boolean;
    defaultBranch: string;
    /** Whether draft pull requests are to be had. */
    drafts: boolean;
    /** Whether pull requests can be asked for by their branch; Gitea gives them all. */
    filtersPulls: boolean;
  };
}

export const everything: readonly Permission[] = [
  "metadata=read",
  "contents=read",
  "contents=write",
  "issues=read",
  "issues=write",
  "pull-requests=read",
  "pull-requests=write",
];

export function newState(owner: string, repo: string, git: BareRepository): State {
  return {
    owner,
    repo,
    git,
    tokens: { ghs_all: { login: "github-actions[bot]", type: "Bot", permissions: everything } },
    issues: [],
    comments: [],
    collaborators: { octo: "admin" },
    rules: {},
    protection: {},
    settings: {
      hasIssues: true,
      actionsMayOpenPullRequests: true,
      archived: false,
      defaultBranch: "main",
      drafts: true,
      filtersPulls: true,
    },
  };
}

/** Next number of an issue or pull request. */
export const nextNumber = (state: State): number => state.issues.length + 1;

let comments = 1000;

export function addComment(state: State, issue: number, by: string, body: string, onLine = false): Comment {
  const now = new Date().toISOString();
  comments += 1;
  const comment = { id: comments, issue, onLine, by, body, createdAt: now, updatedAt: now, reactions: [] };
  state.comments.push(comment);
  return comment;
}

/** Whether commits may go to the branch without a pull request. */
export const isProtected = (state: State, branch: string): boolean =>
  (state.rules[branch] ?? []).some((it) => it.type === "pull_request" || it.type === "required_status_checks") ||
  (state.protection[branch] !== undefined && state.protection[branch].push !== true);
