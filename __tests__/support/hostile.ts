/** Programs that do what a sandbox is there to stop, the same in every language. They are handed what to do it with. */
import type { LanguageName } from "../../src/types/language.ts";

/** What hostile programs are aimed at. */
export interface Targets {
  /** A port of this machine's loopback. */
  readonly port: number;
  /** A file outside that must not come to be. */
  readonly file: string;
  /** The seconds of a sleep, by which the processes of a program are known. */
  readonly mark: string;
}

type Hostility = "loops" | "forks" | "floods" | "allocates" | "reads environments" | "connects" | "writes outside";

/** Each prints `held` where it was held back, and `escaped` where it was not. */
export const hostile: Readonly<Record<LanguageName, (targets: Targets) => Readonly<Record<Hostility, string>>>> = {
  python: ({ port, file, mark }) => ({
    loops: "while True: pass",
    forks: `
import subprocess
while True:
    try:
        subprocess.Popen(["/usr/bin/sleep", "${mark}"])
    except OSError:
        pass`,
    floods: "while True: print('x' * 1000)",
    allocates: "x = bytearray(4 << 30)",
    "reads environments": `
import glob
for path in glob.glob("/proc/*/environ"):
    try:
        print(open(path).read())
    except OSError:
        pass
print("held")`,
    connects: `
import socket
try:
    socket.create_connection(("127.0.0.1", ${port}), 2)
    print("escaped")
except OSError:
    print("held")`,
    "writes outside": `
try:
    open("${file}", "w").write("x")
    print("escaped")
except OSError:
    print("held")`,
  }),
  typescript: ({ port, file, mark }) => ({
    loops: "for (;;);",
    forks: `
import { spawn } from "node:child_process";
for (;;) {
  try {
    spawn("/usr/bin/sleep", ["${mark}"]);
  } catch {}
}`,
    floods: 'import { writeSync } from "node:fs";\nfor (;;) writeSync(1, "x".repeat(1000));',
    allocates:
      "const all: Uint8Array[] = [];\nfor (let i = 0; i < 64; i++) all.push(new Uint8Array(64 << 20).fill(1));",
    "reads environments": `
import { readdirSync, readFileSync } from "node:fs";
try {
  for (const pid of readdirSync("/proc")) {
    try { console.log(readFileSync("/proc/" + pid + "/environ", "utf8")); } catch {}
  }
} catch {}
console.log("held");`,
    connects: `
import { connect } from "node:net";
try {
  const socket = connect(${port}, "127.0.0.1");
  socket.on("connect", () => { console.log("escaped"); socket.destroy(); });
  socket.on("error", () => console.log("held"));
} catch {
  console.log("held");
}`,
    "writes outside": `
import { writeFileSync } from "node:fs";
try {
  writeFileSync("${file}", "x");
  console.log("escaped");
} catch {
  console.log("held");
}`,
  }),
  rust: ({ port, file, mark }) => ({
    loops: "fn main() { let mut x = 0u64; loop { x = std::hint::black_box(x.wrapping_add(1)); } }",
    forks: `fn main() { loop { let _ = std::process::Command::new("/usr/bin/sleep").arg("${mark}").spawn(); } }`,
    floods: 'fn main() { loop { println!("{}", "x".repeat(1000)); } }',
    allocates: 'fn main() { let x = vec![1u8; 4 << 30]; println!("{}", x.iter().map(|&b| b as u64).sum::<u64>()); }',
    "reads environments": `
fn main() {
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        if let Ok(bytes) = std::fs::read(entry.path().join("environ")) {
            println!("{}", String::from_utf8_lossy(&bytes));
        }
    }
    println!("held");
}`,
    connects: `
fn main() {
    println!("{}", if std::net::TcpStream::connect(("127.0.0.1", ${port})).is_ok() { "escaped" } else { "held" });
}`,
    "writes outside": `
fn main() {
    println!("{}", if std::fs::write("${file}", "x").is_ok() { "escaped" } else { "held" });
}`,
  }),
  go: ({ port, file, mark }) => ({
    loops: "package main\nfunc main() { for {} }",
    forks: `package main\nimport "os/exec"\nfunc main() { for { _ = exec.Command("/usr/bin/sleep", "${mark}").Start() } }`,
    floods: `package main\nimport ("fmt"; "strings")\nfunc main() { for { fmt.Println(strings.Repeat("x", 1000)) } }`,
    allocates: `
package main
import "fmt"
func main() {
	x := make([]byte, 4<<30)
	for i := range x { x[i] = 1 }
	fmt.Println(len(x))
}`,
    "reads environments": `
package main
import ("fmt"; "os"; "path/filepath")
func main() {
	paths, _ := filepath.Glob("/proc/*/environ")
	for _, path := range paths {
		if bytes, err := os.ReadFile(path); err == nil { fmt.Println(string(bytes)) }
	}
	fmt.Println("held")
}`,
    connects: `
package main
import ("fmt"; "net")
func main() {
	if _, err := net.Dial("tcp", "127.0.0.1:${port}"); err == nil { fmt.Println("escaped") } else { fmt.Println("held") }
}`,
    "writes outside": `
package main
import ("fmt"; "os")
func main() {
	if os.WriteFile("${file}", []byte("x"), 0o644) == nil { fmt.Println("escaped") } else { fmt.Println("held") }
}`,
  }),
};
