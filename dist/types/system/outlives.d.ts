/** Whether a process with this text among its arguments still runs half a second from now; dying takes a moment. */
export declare function outlives(text: string): Promise<boolean>;
