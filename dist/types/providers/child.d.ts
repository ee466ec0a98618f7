import type { Environment } from "../types/environment.ts";
import type { Provider, ProviderReply, ProviderRequest } from "../types/provider.ts";
import { type Fault } from "./fault.ts";
/** A program, how it is started and how what it printed is understood. */
export interface Child {
    /** The provider's name, which messages call the program by. */
    readonly name: string;
    readonly model?: string;
    /** What no message may repeat. */
    readonly secrets: readonly string[];
    /** @param home an empty folder that is the program's own; it is gone after {@link read}. */
    start(request: ProviderRequest, home: string): Start;
    read(said: Said, request: ProviderRequest, home: string): ProviderReply | Promise<ProviderReply>;
}
/** A command line, and what its environment holds beyond what every such program gets. */
export interface Start {
    /** The first item is an absolute path. */
    readonly argv: readonly string[];
    readonly env: Readonly<Record<string, string>>;
}
/** What a program said before it ended by itself. */
export interface Said {
    readonly exitCode: number;
    readonly stdout: string;
    /** The end of its stderr as half a sentence for a message, or nothing. */
    readonly complaint: string;
}
/** A provider over a program. `environment` is where the variables are taken from that are handed on. */
export declare function childProvider(child: Child, environment: Environment, timeoutMs?: number): Provider;
/** The fault of a program that gave no answer. `fact` follows its name. */
export declare const commandFailed: (name: string, fact: string, transient?: boolean) => Fault;
/** The fault of a program that ended well and said nothing. */
export declare const nothingSaid: (name: string, complaint: string) => Fault;
