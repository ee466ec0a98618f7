/** The report: the one document of a run, `report.json`, that `--json`, the summary and later commands read. */
import type { Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
import type { DeliveryDocument } from "./types/delivery.ts";
import type { LanguageName } from "./types/language.ts";
import type { Attempt, Result, StopReason } from "./types/loop.ts";
import type { Provider, Usage } from "./types/provider.ts";
import type { Value } from "./types/value.ts";
import type { Strength } from "./types/verdict.ts";
/** What a report is made of beyond the attempts. */
export interface RunFacts {
    readonly traceId: string;
    readonly suite: Suite;
    readonly task?: string;
    readonly language: LanguageName;
    readonly sandbox: string;
    /** Absent when nobody was asked (`prove`). */
    readonly provider?: Pick<Provider, "name" | "model" | "origin">;
}
/** How the run ended. */
export interface RunEnd {
    readonly result: Result;
    readonly stop: {
        readonly reason: StopReason;
        readonly detail: string;
    };
    readonly attempts: readonly Attempt[];
    readonly usage: Usage;
    readonly durationMs: number;
    /** What was written, if anything was. */
    readonly program?: {
        readonly path: string;
        readonly sha256: string;
    };
    /** What the contract tells from right outputs, where right ones were known. */
    readonly strength?: Strength;
    /** Path of the proof that was written. */
    readonly proof?: string;
    /** The command that shows the best candidate failing. */
    readonly reproduce?: string;
    /** What became of the delivery, where one was asked for. */
    readonly delivery?: DeliveryDocument;
}
/** Builds the document of `schemas/report.schema.json`. Values of held-back cases stay out, personal data is masked. */
export declare function buildReport(facts: RunFacts, end: RunEnd): {
    usage: Usage;
    timings: {
        generateMs: number;
        checkMs: number;
        executeMs: number;
        validateMs: number;
        totalMs: number;
    };
    delivery?: DeliveryDocument;
    reproduce?: string;
    strength?: Strength;
    proof?: string;
    program?: {
        readonly path: string;
        readonly sha256: string;
    };
    attempts: {
        feedback?: string;
        smallest?: {
            expected?: Value;
            output?: Value;
            input?: Value;
            name: string;
            source: import("./index.ts").CaseSource;
            heldBack: boolean;
            status: import("./index.ts").ExecutionStatus;
            passed: boolean;
            durationMs: number;
        };
        number: number;
        kind: import("./types/loop.ts").AttemptKind;
        gate: import("./types/verdict.ts").Gate;
        score: number;
        rules: {
            readonly held: number;
            readonly total: number;
        };
        usage: Usage;
        timings: {
            readonly generateMs: number;
            readonly checkMs: number;
            readonly executeMs: number;
            readonly validateMs: number;
        };
        findings: readonly Finding[];
        cases: {
            expected?: Value;
            output?: Value;
            input?: Value;
            name: string;
            source: import("./index.ts").CaseSource;
            heldBack: boolean;
            status: import("./index.ts").ExecutionStatus;
            passed: boolean;
            durationMs: number;
        }[];
    }[];
    provider?: {
        origin?: string;
        model?: string;
        name: string;
    };
    language: LanguageName;
    sandbox: string;
    task?: string;
    version: number;
    traceId: string;
    result: Result;
    stop: {
        readonly reason: StopReason;
        readonly detail: string;
    };
    contract: {
        path: string;
        sha256: string;
        format: import("./index.ts").ContractFormat;
        version: string;
    };
};
/** What a system fault stopped. */
export declare function faultReason({ rule }: Finding): StopReason;
export type Report = ReturnType<typeof buildReport>;
