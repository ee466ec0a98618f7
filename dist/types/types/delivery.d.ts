/** Bringing what a run came to where people find it. */
import type { Finding } from "../findings.ts";
import type { Proof } from "../proof.ts";
import type { Report } from "../report.ts";
import type { GitHub } from "./github.ts";
/** A file by its path from the repository's root. */
export interface RepositoryFile {
    readonly path: string;
    readonly text: string;
}
/** What passed, and what its proof rests on. */
export interface Work {
    readonly traceId: string;
    readonly program: RepositoryFile;
    readonly proof: RepositoryFile;
    /**
     * Git's object ids of contract, cases and program as the run found them, by path; nothing where there was no file.
     * What has another id on the branch is not what was judged.
     */
    readonly basis: ReadonlyMap<string, string | undefined>;
    /** What the proof's text says. People are told from it alone, so that nobody reads what was not hashed. */
    readonly proven: Proof;
    /** How each case went, where this very job saw it. */
    readonly ran?: Report["attempts"][number]["cases"];
    /** Path of the contract from the root. */
    readonly contract: string;
    readonly cases?: string;
}
/** What a person set of how to deliver. */
export interface DeliverySettings {
    readonly commitMessage?: string;
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    /** Default: where the contract is weak. */
    readonly draft?: boolean;
}
/** What is on a branch. */
export interface Head {
    readonly oid: string;
    /** Git's object ids of the files asked for; those that are not there are absent. */
    readonly blobs: ReadonlyMap<string, string>;
    /** The newest, newest first. */
    readonly commits: readonly {
        readonly oid: string;
        readonly message: string;
    }[];
}
/** How commits get to a repository: GitHub's own API, or git where that is not to be had. */
export interface Remote {
    /** Nothing where there is no such branch. */
    look(branch: string, paths: readonly string[]): Promise<Head | undefined>;
    /** The text of a blob. */
    read(oid: string): Promise<string>;
    /** Makes a branch at a commit; a fault where there is one of that name. */
    create(branch: string, oid: string): Promise<void>;
    /** Moves a branch to a commit that does not go on from where it is; a fault where it is not at `from` any more. */
    reset(move: {
        readonly branch: string;
        readonly from: string;
        readonly to: string;
    }): Promise<void>;
    /** Commits files on top of `on` and gives the commit. @throws {SystemFault} `github.stale-head` where the branch is elsewhere. */
    commit(commit: {
        readonly branch: string;
        readonly on: string;
        readonly files: readonly RepositoryFile[];
        readonly message: CommitMessage;
    }): Promise<string>;
}
export interface CommitMessage {
    readonly headline: string;
    readonly body: string;
}
/** Where to deliver. */
export interface Place {
    readonly github: GitHub;
    readonly remote: Remote;
    /** Takes the commit; for a pull request the branch that it comes from. */
    readonly branch: string;
    /** What a pull request is made to, and a missing branch from. */
    readonly base: string;
    readonly settings: DeliverySettings;
}
/** What the caller does for a delivery. */
export interface DeliveryParts {
    /** Proves a program anew on the contract and cases of a commit. */
    readonly proveAgain: (at: Elsewhere) => Promise<ProvenAgain>;
    readonly sleep: (ms: number) => Promise<void>;
}
/** What is not judged has not failed: whoever wrote it is told nothing of the kind. */
export type ProvenAgain = {
    readonly verdict: "holds";
    readonly work: Work;
} | {
    readonly verdict: "fails" | "not-judged";
    readonly why: string;
};
/** Contract, cases and program as a commit has them. */
export interface Elsewhere {
    readonly oid: string;
    readonly contract: string;
    readonly cases?: string;
    readonly program: string;
    readonly basis: Work["basis"];
}
/** What became of a delivery. */
export interface Delivered {
    readonly status: "delivered" | "unchanged" | "failed";
    readonly branch?: string;
    readonly commitSha?: string;
    readonly pullRequest?: Numbered;
    readonly issue?: Numbered;
    readonly findings: readonly Finding[];
}
/** An issue or pull request. */
export interface Numbered {
    readonly number: number;
    readonly url: string;
}
/** A way to deliver what passed. */
export interface Delivery {
    /** What is in the way, asked before anything is spent. `needed`: paths of contract and cases from the root. */
    preflight(place: Place, needed: readonly string[]): Promise<readonly Finding[]>;
    /** What an earlier run delivered that the checkout does not have. `paths`: of the two, from the root. */
    standing(place: Place, paths: Readonly<Record<keyof Standing, string>>): Promise<Standing | undefined>;
    deliver(work: Work, place: Place, parts: DeliveryParts): Promise<Delivered>;
}
/** The texts of a program and its proof. */
export interface Standing {
    readonly program: string;
    /** Empty where there is none. */
    readonly proof: string;
}
export type DeliveryName = "commit" | "pull-request";
/** The `delivery` of a report. */
export interface DeliveryDocument {
    readonly status: "delivered" | "unchanged" | "failed" | "none";
    readonly kind?: DeliveryName | "issue";
    readonly branch?: string;
    readonly commitSha?: string;
    readonly pullRequest?: Numbered;
    readonly issue?: Numbered;
    readonly findings?: readonly Finding[];
}
