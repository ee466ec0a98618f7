/** A name as SQL takes it whatever is in it. */
export declare const identifier: (name: string) => string;
