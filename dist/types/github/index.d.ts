/** GitHub as Fire-Flow knows it. */
export { filesBetween } from "./changed-files.ts";
export { type GitHubSettings, openGitHub } from "./client.ts";
export { type ArgumentName, type Arguments, commentCommands, type ReadComment, readComment, readForm, type Unclear, } from "./comment-command.ts";
export { conversation, openingOf } from "./conversation.ts";
export { type Account, type CommentEvent, type GitHubEvent, isOfFork, readEvent } from "./event.ts";
export { isFault, unless } from "./fault.ts";
export { readPayload } from "./payload.ts";
export { answer, isOurs, type ProgressComment, react, startProgress } from "./progress.ts";
export { type GitHubRule, githubRules } from "./rules.ts";
export { type Answer, type HeadBranch, headOf, isUnedited, mayAsk, type WhoMay } from "./who-may.ts";
