/** The port to providers: from a prompt to an answer. */
import type { Finding } from "../findings.ts";

/** Where candidates come from. */
export interface Provider {
  readonly name: string;
  /** The model asked; absent for providers that have none. */
  readonly model?: string;
  /** Where answers really come from when nobody is asked: `handwritten`, `recorded`. */
  readonly origin?: string;
  answer(request: ProviderRequest): Promise<ProviderReply>;
  /** Who is asked over the network; absent where nobody is, or nobody knows. */
  readonly server?: {
    /** Fit to be shown. */
    readonly url: string;
    /** Asks whether it is there and takes the key. Nothing is spent. @throws what aborted the signal. */
    readonly reach: (signal: AbortSignal) => Promise<Reached>;
  };
}

/** What a provider's server says of itself. */
export type Reached =
  | { readonly state: "reachable"; readonly says: string }
  | { readonly state: "unauthorized" | "unreachable"; readonly finding: Finding };

export interface ProviderRequest {
  readonly prompt: string;
  readonly maxOutputTokens: number;
  /** Ends the request: the time budget or a cancellation. */
  readonly signal: AbortSignal;
}

/** Tokens of one request or of many. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** The provider reported no usage: the tokens were estimated from the text's length. */
  readonly estimated?: boolean;
}

/** What a provider gave back. A fault is the system's, never the candidate's. */
export type ProviderReply =
  | {
      readonly kind: "answer";
      readonly text: string;
      /** `length`: cut at the output limit. `refused`: the model declined or was filtered. */
      readonly finish: "stop" | "length" | "refused";
      readonly usage: Usage;
      /** What a person should know of this answer, such as that it was recorded for another prompt. */
      readonly notices?: readonly Finding[];
    }
  | {
      readonly kind: "fault";
      readonly finding: Finding;
      /** Whether asking again can help. */
      readonly transient: boolean;
      readonly retryAfterMs?: number;
    };
