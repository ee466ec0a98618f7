/** What a route is asked and answers, and what several of them say. */
import type { Comment, Issue, State, Token } from "../state.ts";

export interface Call {
  /** Values of `{…}` in the route, decoded. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: Token;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call, state: State) => Answer;

export const problem = (status: number, message: string, errors?: readonly unknown[]): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.com/rest", ...(errors && { errors }) },
});

export const notFound = problem(404, "Not Found");
export const now = "2026-01-31T12:00:00Z";
export const user = (login: string) => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" });

/** The repository's page. */
export const pageOf = ({ owner, repo }: State): string => `https://github.com/${owner}/${repo}`;

/** An issue or a pull request. */
export const issueOf = (state: State, number: string | undefined): Issue | undefined =>
  state.issues.find((it) => it.number === Number(number));

export const commentOf = (state: State, id: string | undefined): Comment | undefined =>
  state.comments.find((it) => it.id === Number(id));

export const commentBody = (state: State, it: Comment) => ({
  id: it.id,
  body: it.body,
  user: user(it.by),
  html_url: `${pageOf(state)}/issues/${it.issue}#issuecomment-${it.id}`,
  created_at: it.createdAt,
  updated_at: it.updatedAt,
});

export const tooLong = (text: unknown): Answer | undefined =>
  typeof text === "string" && [...text].length > 65_536
    ? problem(422, "Validation Failed", [
        { resource: "Issue", code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" },
      ])
    : undefined;

/** A page of a list, with the `Link` to the next. */
export function paged(state: State, query: URLSearchParams, items: readonly unknown[]): Answer {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  const more = items.length > size * number;
  return {
    status: 200,
    body: items.slice(size * (number - 1), size * number),
    ...(more && { headers: { link: `<${pageOf(state)}?page=${number + 1}>; rel="next"` } }),
  };
}

export function react({ body, token }: Call, it: { readonly reactions: string[] } | undefined): Answer {
  if (it === undefined) return notFound;
  it.reactions.push(String(body.content));
  return { status: 201, body: { content: body.content, user: user(token.login) } };
}

export const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.filter((it) => it in from).map((it) => [it, from[it]]));
