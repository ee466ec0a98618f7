/**
 * Looks at the tree of `pid` until it is stopped.
 * @param limit bytes of anonymous memory, pages that processes share counted once
 * @param exceeded called once, when the tree has more
 */
export declare function watchMemory(pid: number, limit: number, exceeded: () => void): {
    stop(): void;
};
