import { type Fault } from "./fault.ts";
import type { Transport } from "./transport.ts";
/** Who the job is to OpenAI. */
export interface WorkloadIdentity {
    /** Of OpenAI's record of the CI that signs the tokens. */
    readonly identityProviderId: string;
    /** Of the account that asks. */
    readonly serviceAccountId: string;
    /** Gives a fresh OIDC token of the job, made out to the audience that the identity provider demands. */
    readonly getToken: () => Promise<string>;
}
/** A key, or why there is none. */
export type Key = {
    readonly kind: "key";
    readonly apiKey: string;
} | Fault;
/** A function that gives the key for now: the last one again for as long as it holds, else a new one. */
export declare function openKeyExchange({ getToken, ...ids }: WorkloadIdentity, transport: Transport): Promise<(signal: AbortSignal) => Promise<Key>>;
