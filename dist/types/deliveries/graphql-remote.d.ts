/** Commits by GitHub's API: signed by GitHub, and only on top of the head that they were made for. */
import type { Remote } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
export declare function graphqlRemote(github: GitHub): Remote;
