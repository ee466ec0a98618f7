import type { Environment } from "../types/environment.ts";
export interface HostLayout {
    /** Top folders beside /usr: links into it on most systems, real folders on older ones. */
    readonly roots: readonly {
        readonly path: string;
        readonly link?: string;
    }[];
    /** Folders of people, workspaces and temporary files that lie below /usr on this machine. */
    readonly private: readonly string[];
}
export declare function readHostLayout(env: Environment): HostLayout;
