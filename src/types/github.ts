/** The port to one repository on GitHub, GitHub Enterprise or what speaks its API. */
import type { Endpoints } from "@octokit/types";

/** `GET /repos/{owner}/{repo}/branches/{branch}`, as GitHub's own description has it. */
export type Route = keyof Endpoints;

/** What a route takes beyond owner and repo, which are filled in. */
export type RouteParameters<R extends Route> = Omit<Endpoints[R]["parameters"], "owner" | "repo" | "headers">;

export type RouteData<R extends Route> = Endpoints[R]["response"]["data"];

/** One element of a route that answers with a list. */
export type RouteItem<R extends Route> = RouteData<R> extends readonly (infer Item)[] ? Item : never;

/**
 * A repository and the token that it is asked with. Every call
 * @throws {SystemFault} whose finding is of `github.*`: fact, value, and what to add or change.
 * @throws the signal's reason when it was aborted.
 */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** The repository's page: `https://github.com/octo/demo`. */
  readonly url: string;
  /** Whether it speaks GitHub's own API: Gitea and Forgejo lack some of its routes and all of its GraphQL. */
  readonly isGitHub: boolean;
  request<R extends Route>(route: R, parameters?: RouteParameters<R>): Promise<RouteData<R>>;
  /** All items of a route that answers with a list, page by page; at most 1,000. */
  list<R extends Route>(route: R, parameters?: RouteParameters<R>): Promise<readonly RouteItem<R>[]>;
  /** The `data` of a GraphQL document. Errors under status 200 are thrown as well. */
  graphql<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
}
