/** Does what the inputs say and sets the exit code; the step fails exactly when it is not 0. */
export declare function main(): Promise<void>;
