/** The path of a member: `$.items`, or `$["a.b"]` where the name could be mistaken for something else. */
export declare const member: (path: string, name: string) => string;
/** The path of all items of an array. */
export declare const everyItem: (path: string) => string;
/** The path of all values of a map. */
export declare const everyValue: (path: string) => string;
