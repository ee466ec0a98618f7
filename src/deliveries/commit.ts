/** One commit with the program and its proof, straight on the branch. */
import type { Delivery } from "../types/delivery.ts";
import { ensureBranch } from "./branch.ts";
import { commitOn } from "./commit-on.ts";
import { canWriteContents, holdsWhatIsNeeded, takesCommits } from "./preflight.ts";
import { standingOn } from "./standing.ts";

export const commit: Delivery = {
  preflight: async (place, needed) => [
    ...(await canWriteContents(place)),
    ...(await takesCommits(place)),
    ...(await holdsWhatIsNeeded(place, [place.branch, place.base], needed)),
  ],
  standing: async (place, paths) => (place.branch === place.base ? undefined : standingOn(place, paths)),
  async deliver(work, place, parts) {
    await ensureBranch(place);
    const { oid, ...committed } = await commitOn(place, work, parts, place.settings.commitMessage);
    return { ...committed, branch: place.branch, ...(oid !== undefined && { commitSha: oid }) };
  },
};
