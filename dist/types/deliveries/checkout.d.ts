import { type Checked } from "../findings.ts";
import type { Checkout } from "../types/checkout.ts";
/** Reads the checkout around a folder. */
export declare function readCheckout(folder: string): Promise<Checked<Checkout>>;
/** What a repository is called, by its address: the last two names of https, ssh and scp-like ones. */
export declare function originOf(url: string): Checkout["origin"];
