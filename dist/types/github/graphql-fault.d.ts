/** Errors that GraphQL reports under status 200. */
import { type Asked, type Failure } from "./fault.ts";
/** The failure that a body of status 200 is; nothing where it holds what was asked for. */
export declare function graphqlFailure(body: unknown, asked: Asked): Failure | undefined;
