/**
 * A fake of a Windmill server on the loopback interface: the routes that wmill 1.819 asks for in its dry runs, metadata and
 * pushes, found by letting it ask and answering. It is no Windmill: it keeps no state beyond what it was told, resolves no
 * dependency and checks no permission. Each route stands in the client that the CLI was generated with from Windmill's
 * OpenAPI (a test holds that), and the answers have the shapes that server 1.743 gave when it was run.
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { crc32 } from "node:zlib";
import { onTestFinished } from "vitest";

export interface FakeWindmill {
  readonly url: string;
  /** `GET /api/version` and so on, with the body's text, in order. */
  readonly asked: readonly { readonly route: string; readonly body: string; readonly credential: string }[];
}

export interface Behaviour {
  readonly token: string;
  /** What is deployed: files of the workspace's archive, as the server names them (`.json`). */
  readonly deployed?: Readonly<Record<string, string>>;
  /** Dependencies that hold this text cannot be resolved. */
  readonly unresolvable?: string;
  /** A push is refused from this path on. */
  readonly refuses?: string;
  /** Names of scripts whose lock jobs fail after a push. */
  readonly failedLocks?: readonly string[];
  readonly admin?: boolean;
}

/** The routes that are answered, as the CLI's own client writes them. */
export const routes = [
  "/version",
  "/users/whoami",
  "/w/{workspace}/users/whoami",
  "/w/{workspace}/workspaces/list_ws_specific",
  "/workspaces/users",
  "/w/{workspace}/resources/file_resource_type_to_file_ext_map",
  "/w/{workspace}/workspaces/tarball",
  "/w/{workspace}/scripts/raw_temp/diff",
  "/w/{workspace}/jobs_u/completed/get_result_maybe/{id}",
  "/w/{workspace}/scripts/create",
  "/w/{workspace}/folders/create",
] as const;

/** Starts it for the running test. */
export async function fakeWindmill(behaviour: Behaviour): Promise<FakeWindmill> {
  const asked: { route: string; body: string; credential: string }[] = [];
  const jobs = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const { pathname } = new URL(request.url ?? "", "http://fake");
    const { authorization, cookie } = request.headers;
    const credential = authorization?.replace("Bearer ", "") ?? cookie?.replace("token=", "") ?? "";
    asked.push({ route: `${request.method} ${pathname}`, body, credential });
    const answer = credential === behaviour.token || pathname === "/api/version" ? reply(pathname, body) : denied;
    const [status, content] = answer;
    const binary = content instanceof Uint8Array;
    const json = typeof content === "object" && !binary;
    response.writeHead(status, {
      "content-type": binary ? "application/zip" : json ? "application/json" : "text/plain",
    });
    response.end(json ? JSON.stringify(content) : content);
  });

  const reply = (path: string, body: string): readonly [number, string | object] => {
    const route = path.replace(/^\/api/, "").replace(/^\/w\/[^/]+/, "");
    const job = /^\/jobs_u\/completed\/get_result_maybe\/(.+)$/.exec(route)?.[1];
    if (job !== undefined) return [200, completed(jobs.get(job) ?? "{}")];
    switch (route) {
      case "/version":
        return [200, "CE v1.743.0"];
      case "/users/whoami":
        return [200, user(behaviour.admin ?? true)];
      case "/workspaces/list_ws_specific":
      case "/workspaces/users":
      case "/scripts/raw_temp/diff":
      case "/jobs/completed/list":
      case "/jobs/queue/list":
        return [200, []];
      case "/resources/file_resource_type_to_file_ext_map":
        return [200, {}];
      case "/workspaces/tarball":
        return [200, zip(behaviour.deployed ?? {})];
      case "/jobs/run/dependencies_async":
      case "/jobs/run/flow_dependencies_async": {
        const id = `00000000-0000-4000-8000-${String(jobs.size).padStart(12, "0")}`;
        jobs.set(id, body);
        return [201, id];
      }
      case "/folders/create":
      case "/scripts/create": {
        const refused = behaviour.refuses !== undefined && body.includes(behaviour.refuses);
        return refused ? [400, `Bad request: ${behaviour.refuses} is refused`] : [201, "0123456789abcdef"];
      }
      default:
        return [404, "Not found"];
    }
  };
  const completed = (job: string) => {
    const { unresolvable } = behaviour;
    const message = `ERROR: No matching distribution found for ${unresolvable}`;
    if (unresolvable !== undefined && job.includes(unresolvable)) {
      return { completed: true, success: false, result: { error: { name: "ExecutionErr", message } } };
    }
    const { flow_value } = JSON.parse(job) as { readonly flow_value?: unknown };
    return { completed: true, success: true, result: { lock: "", updated_flow_value: flow_value } };
  };

  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const denied = [401, "Unauthorized"] as const;

const user = (admin: boolean) => ({
  email: "ada@example.org",
  username: "ada",
  is_admin: admin,
  is_super_admin: false,
  operator: false,
  disabled: false,
  created_at: "2026-01-01T00:00:00Z",
  folders: [],
  folders_owners: [],
  groups: [],
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** An archive without compression. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const sizes = (header: Buffer, at: number) => {
      header.writeUInt32LE(crc32(data), at);
      header.writeUInt32LE(data.length, at + 4);
      header.writeUInt32LE(data.length, at + 8);
      header.writeUInt16LE(name.length, at + 12);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    sizes(local, 14);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    sizes(entry, 16);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, name, data);
    index.push(entry, name);
    offset += local.length + name.length + data.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(index.length / 2, 8);
  end.writeUInt16LE(index.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
