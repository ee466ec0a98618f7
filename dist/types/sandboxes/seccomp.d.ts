/**
 * A filter of system calls for `bwrap --seccomp`: a classic BPF program over `struct seccomp_data`, see seccomp(2).
 * Namespaces do not cover these: host services reached over AF_VSOCK, and parts of the kernel (io_uring, bpf, keyrings,
 * userfaultfd, perf) whose faults have let code out of containers. They fail with EPERM, which programs can cope with.
 */
/** The filter for a machine as `process.arch` names it, or nothing where none is known. */
export declare function seccompFilter(arch: string): Uint8Array | undefined;
