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
export type GitHubEvent = CommentEvent
/** A label was set on an issue. */
 | {
    readonly kind: "labeled";
    readonly label: string;
    readonly thread: number;
    readonly body: string;
    /** Who set it. */
    readonly sender: Account;
} | {
    readonly kind: "push";
    /** The commits before and after it; absent where one does not lead to the other: a new branch, a forced push. */
    readonly range?: CommitRange;
} | {
    readonly kind: "schedule";
}
/** A pull request's own event, from a branch of a repository that may not be this one. */
 | {
    readonly kind: "pull-request";
    readonly fork: boolean;
}
/** A comment that was edited or deleted, a label that was removed: nothing to do. */
 | {
    readonly kind: "silent";
    readonly why: string;
}
/** Any other: the inputs say what to do. */
 | {
    readonly kind: "other";
};
/** Reads an event; a payload that lacks what its event must have is silent, never half understood. */
export declare function readEvent(name: string | undefined, payload: unknown): GitHubEvent;
/**
 * Whether the event is about a stranger's files: a pull request whose branch lies in another repository, or in one that is
 * gone, or a workflow that ran for such a branch. Where the payload does not tell, it is.
 */
export declare function isOfFork(name: string | undefined, payload: unknown): boolean;
