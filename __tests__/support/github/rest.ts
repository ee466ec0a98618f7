/** What each route answers. Bodies say what matters; the rest is filled in from GitHub's description. */
import type { Handler } from "./rest/answer.ts";
import { gitRoutes } from "./rest/git.ts";
import { issueRoutes } from "./rest/issues.ts";
import { pullRoutes } from "./rest/pulls.ts";
import { repositoryRoutes } from "./rest/repository.ts";
import type { FakeRoute } from "./routes.ts";

export const handlers: Readonly<Record<FakeRoute, Handler>> = {
  ...repositoryRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...pullRoutes,
};
