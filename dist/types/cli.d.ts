/** Does what the arguments say and sets the exit code; the process ends when nothing is left to do. */
export declare function main(args?: readonly string[]): Promise<void>;
