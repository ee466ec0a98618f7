/** One commit with the program and its proof, straight on the branch. */
import type { Delivery } from "../types/delivery.ts";
export declare const commit: Delivery;
