/** One commit with the program and its proof, straight on the branch. */
import type { Delivery, Place } from "../types/delivery.ts";
import { commitOn, missing } from "./commit-on.ts";
import { canWriteContents, takesCommits } from "./preflight.ts";

export const commit: Delivery = {
  preflight: async (place) => [...(await canWriteContents(place)), ...(await takesCommits(place))],
  async deliver(work, place, parts) {
    await ensureBranch(place);
    const { oid, ...committed } = await commitOn(place, work, parts, place.settings.commitMessage);
    return { ...committed, branch: place.branch, ...(oid !== undefined && { commitSha: oid }) };
  },
};

/** A branch that does not exist begins at the head of `base`. */
async function ensureBranch({ remote, branch, base }: Place): Promise<void> {
  if (await remote.look(branch, [])) return;
  const from = await remote.look(base, []);
  if (from === undefined) throw missing(base);
  await remote.create(branch, from.oid);
}
