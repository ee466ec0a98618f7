/** Going to a branch that the workflow has not checked out. */
import { type Checked } from "../findings.ts";
/**
 * Fetches a ref and checks it out, detached; nothing that the repository holds is started on the way. Gives the commit.
 * Only the token that is given is used: what checkout left behind is not asked.
 * @param url of the repository: `https://github.com/octo/demo`
 * @param ref whole: `refs/heads/main`, or a commit
 */
export declare function checkOut(folder: string, { url, ref, token }: {
    readonly url: string;
    readonly ref: string;
    readonly token: string;
}): Promise<Checked<string>>;
