import type { Judging } from "../judging.ts";
import type { Source } from "../source.ts";
/** By file; what cannot be read was reported, and is undefined. */
export type Members = ReadonlyMap<string, Source | undefined>;
/** @param below of the folder, where the programs stand: empty, or a path that ends with a slash */
export declare function readMembers(judging: Judging, folder: string, below?: string): Members;
/** A file that an asset names: one of its members, or one that stands elsewhere. */
export declare const sourceIn: (judging: Judging, members: Members, file: string) => Source | undefined;
/** The CLI hashes the programs beside flow.yaml or app.yaml, not that file itself. */
export declare function hashMembers({ index, facts }: Judging, { folder, main, top }: {
    readonly folder: string;
    readonly main: string;
    readonly top: "flow" | "app";
}, members: Members): void;
