import type { Remote } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import { type GitSettings } from "./git-remote.ts";
/** Goes over to git with the first answer that shows that the server does not know what it is asked for. */
export declare function remoteOf(github: GitHub, settings: GitSettings): Remote;
