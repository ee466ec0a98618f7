/** GitHub as Fire-Flow knows it. */
export { type GitHubSettings, openGitHub } from "./client.ts";
export {
  type ArgumentName,
  type Arguments,
  commentCommands,
  type ReadComment,
  readComment,
  readForm,
  type Unclear,
} from "./comment-command.ts";
export { keepDriftIssue } from "./drift-issue.ts";
export { type Account, type CommentEvent, type GitHubEvent, readEvent } from "./event.ts";
export { isFault, unless } from "./fault.ts";
export { answer, isOurs, type ProgressComment, react, startProgress } from "./progress.ts";
export { type GitHubRule, githubRules } from "./rules.ts";
export { type Answer, type HeadBranch, headOf, isUnedited, mayAsk, type WhoMay } from "./who-may.ts";
