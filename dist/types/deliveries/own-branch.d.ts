import type { DeliveryParts, Head, Place, ProvenAgain, Work } from "../types/delivery.ts";
import type { Pull } from "./pulls.ts";
/** The branch with the contract and the cases that `work` was proven on, as far as a person does not have others there. */
export declare function ownBranch(place: Place, based: Head, work: Work, pulls: readonly Pull[]): Promise<Head>;
/** Whether a person had the last word on the program of the branch. */
export declare function isEdited({ github, remote }: Place, head: Head, based: Head, { program: { path } }: Pick<Work, "program">): Promise<boolean>;
/** The person's program on the contract and cases of its branch. */
export declare function proveEdited(work: Work, head: Head, { remote, branch }: Place, { proveAgain }: DeliveryParts): Promise<ProvenAgain>;
