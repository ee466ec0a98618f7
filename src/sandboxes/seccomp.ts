/**
 * A filter of system calls for `bwrap --seccomp`: a classic BPF program over `struct seccomp_data`, see seccomp(2).
 * Namespaces do not cover these: host services reached over AF_VSOCK, and parts of the kernel (io_uring, bpf, keyrings,
 * userfaultfd, perf) whose faults have let code out of containers. They fail with EPERM, which programs can cope with.
 */

/** AUDIT_ARCH_* of linux/audit.h, and the system call numbers of asm/unistd.h. */
const MACHINES = {
  x64: {
    arch: 0xc000003e,
    socket: 41,
    // ptrace, process_vm_readv, process_vm_writev, add_key, request_key, keyctl, perf_event_open, bpf, userfaultfd
    denied: [101, 310, 311, 248, 249, 250, 298, 321, 323],
    // Numbers from here on are the x32 ABI: the same calls under other numbers.
    ceiling: 0x40000000,
  },
  arm64: {
    arch: 0xc00000b7,
    socket: 198,
    denied: [117, 270, 271, 217, 218, 219, 241, 280, 282],
    ceiling: 0x40000000,
  },
} as const;

/** io_uring_setup, io_uring_enter, io_uring_register have the same numbers everywhere. */
const IO_URING = [425, 426, 427];

/** AF_UNIX, AF_INET, AF_INET6 and AF_NETLINK (which getaddrinfo needs) end at the sandbox's own network namespace. */
const SOCKET_FAMILIES = [1, 2, 10, 16];

/** Offsets in struct seccomp_data. The first argument's low half comes first on little-endian machines, which both are. */
const NUMBER = 0;
const ARCH = 4;
const FIRST_ARGUMENT = 16;

/** BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, BPF_JMP|BPF_JGE|BPF_K, BPF_RET|BPF_K */
const [LOAD, IF_EQUAL, IF_AT_LEAST, RETURN] = [0x20, 0x15, 0x35, 0x06];
const ALLOW = 0x7fff0000;
/** SECCOMP_RET_ERRNO with EPERM. */
const REFUSE = 0x00050001;

/** The filter for a machine as `process.arch` names it, or nothing where none is known. */
export function seccompFilter(arch: string): Uint8Array | undefined {
  const machine = arch === "x64" || arch === "arm64" ? MACHINES[arch] : undefined;
  if (machine === undefined) return undefined;
  const refuseIf = (test: number, value: number) => [
    [test, 0, 1, value],
    [RETURN, 0, 0, REFUSE],
  ];
  const allowIf = (value: number) => [
    [IF_EQUAL, 0, 1, value],
    [RETURN, 0, 0, ALLOW],
  ];
  const program = [
    [LOAD, 0, 0, ARCH],
    [IF_EQUAL, 1, 0, machine.arch],
    [RETURN, 0, 0, REFUSE],
    [LOAD, 0, 0, NUMBER],
    ...refuseIf(IF_AT_LEAST, machine.ceiling),
    ...[...machine.denied, ...IO_URING].flatMap((number) => refuseIf(IF_EQUAL, number)),
    [IF_EQUAL, 1, 0, machine.socket],
    [RETURN, 0, 0, ALLOW],
    [LOAD, 0, 0, FIRST_ARGUMENT],
    ...SOCKET_FAMILIES.flatMap(allowIf),
    [RETURN, 0, 0, REFUSE],
  ];
  // struct sock_filter: u16 code, u8 jump if true, u8 jump if false, u32 value.
  const bytes = Buffer.alloc(program.length * 8);
  for (const [index, [code = 0, then = 0, otherwise = 0, value = 0]] of program.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(then, index * 8 + 2);
    bytes.writeUInt8(otherwise, index * 8 + 3);
    bytes.writeUInt32LE(value, index * 8 + 4);
  }
  return bytes;
}
