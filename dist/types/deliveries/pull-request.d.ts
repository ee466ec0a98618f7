import type { Delivery } from "../types/delivery.ts";
export declare const pullRequest: Delivery;
