/** The routes that the fake knows, each with the permission that GitHub's documentation demands of a token. */

/** Of two with a bar between them either will do. */
export type Permission =
  `${"metadata" | "contents" | "issues" | "pull-requests" | "administration"}=${"read" | "write"}`;

/** A request with another route fails the test. */
export const routes = {
  "GET /user": "metadata=read",
  "GET /repos/{owner}/{repo}": "metadata=read",
  "GET /repos/{owner}/{repo}/branches/{branch}": "contents=read",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}": "metadata=read",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": "metadata=read",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": "metadata=read",
  "GET /repos/{owner}/{repo}/git/ref/{ref}": "contents=read",
  "POST /repos/{owner}/{repo}/git/refs": "contents=write",
  "GET /repos/{owner}/{repo}/compare/{basehead}": "contents=read",
  "POST /repos/{owner}/{repo}/merges": "contents=write",
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": "contents=read",
  "GET /repos/{owner}/{repo}/commits": "contents=read",
  "GET /repos/{owner}/{repo}/contents/{path}": "contents=read",
  "GET /repos/{owner}/{repo}/issues": "issues=read",
  "POST /repos/{owner}/{repo}/issues": "issues=write",
  "GET /repos/{owner}/{repo}/issues/{issue_number}": "issues=read",
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": "issues=write",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": "issues=read",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": "issues=write|pull-requests=write",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": "issues=read",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": "issues=write",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": "issues=write|pull-requests=write",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions": "issues=write",
  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": "issues=write",
  "GET /repos/{owner}/{repo}/pulls": "pull-requests=read",
  "POST /repos/{owner}/{repo}/pulls": "pull-requests=write",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": "pull-requests=read",
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": "pull-requests=write",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": "pull-requests=write",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": "pull-requests=read",
  "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}": "pull-requests=read",
  "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions": "pull-requests=write",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies": "pull-requests=write",
} as const satisfies Readonly<Record<string, Permission | "issues=write|pull-requests=write">>;

export type FakeRoute = keyof typeof routes;
