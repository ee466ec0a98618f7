import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openGitHub } from "../../src/github/client.ts";
import { unless } from "../../src/github/fault.ts";
import { freePort } from "../support/free-port.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { opened, patienceFor } from "../support/github/work.ts";

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub();
});
afterEach(() => fake.close());

const repository = "GET /repos/{owner}/{repo}";
const issues = "POST /repos/{owner}/{repo}/issues";

test("what GitHub answers is given as it is", async () => {
  expect(await opened(fake).request(repository)).toMatchObject({ full_name: "octo/demo", default_branch: "main" });
});

test("a list is read to its end, page by page", async () => {
  for (let number = 1; number <= 230; number += 1) {
    fake.state.issues.push({
      number,
      by: "ada",
      title: "x",
      body: "x",
      state: "open",
      labels: [],
      locked: false,
      reactions: [],
    });
  }
  const all = await opened(fake).list("GET /repos/{owner}/{repo}/issues", { state: "open" });
  expect(all.map((it) => it.number)).toEqual(Array.from({ length: 230 }, (_, index) => 230 - index));
});

describe("asking again", () => {
  test.each([500, 502, 503, 429])("a %i passes unnoticed", async (status) => {
    fake.fail(repository, { status, body: "<html>oops</html>" }, 2);
    await opened(fake).request(repository);
    expect(fake.asked).toHaveLength(3);
  });

  test("a fault that stays is given up on after four tries", async () => {
    fake.fail(repository, { status: 503, body: { message: "down" } }, 100);
    await expect(opened(fake).request(repository)).rejects.toMatchObject({ finding: { rule: "github.unavailable" } });
    expect(fake.asked).toHaveLength(4);
  });

  test("what may have been done is not asked for twice", async () => {
    fake.fail(issues, "cut-after");
    await expect(opened(fake).request(issues, { title: "one" })).rejects.toMatchObject({
      finding: { rule: "github.connection" },
    });
    expect(fake.state.issues).toHaveLength(1);
  });

  test("what a limit turned away was not done, so that it is asked for again", async () => {
    fake.fail(issues, { status: 403, headers: { "retry-after": "1" }, body: { message: "secondary rate limit" } });
    await opened(fake).request(issues, { title: "one" });
    expect(fake.state.issues).toHaveLength(1);
  });

  test("a limit that ends later than anybody waits is told at once, with the time", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3000) };
    fake.fail(repository, { status: 403, headers, body: { message: "API rate limit exceeded" } }, 100);
    const asked = opened(fake).request(repository);
    await expect(asked).rejects.toThrow(/Run again after 20\d\d-\d\d-\d\dT/);
    expect(fake.asked).toHaveLength(1);
  });

  test("waits are as long as GitHub asks", async () => {
    const waits: number[] = [];
    const github = openGitHub({
      token: "ghs_all",
      owner: "octo",
      repo: "demo",
      environment: fake.environment,
      signal: new AbortController().signal,
      sleep: async (ms) => void waits.push(ms),
    });
    fake.fail(repository, { status: 429, headers: { "retry-after": "7" }, body: {} });
    await github.request(repository);
    expect(waits).toEqual([7000]);
  });

  test("a cancelled run asks nothing any more", async () => {
    const controller = new AbortController();
    controller.abort(new Error("cancelled"));
    const { environment } = fake;
    const github = openGitHub({ token: "x", owner: "octo", repo: "demo", environment, signal: controller.signal });
    await expect(github.request(repository)).rejects.toThrow("cancelled");
    expect(fake.asked).toEqual([]);
  });
});

describe("what a fault says", () => {
  const said = async (fault: Parameters<FakeGitHub["fail"]>[1], route = repository): Promise<string> => {
    fake.fail(route, fault, 100);
    const github = opened(fake, "ghs_all", patienceFor(fault));
    const call = route === repository ? github.request(repository) : github.request(issues, { title: "x" });
    return call.then(
      () => "nothing",
      (error) => error.finding?.message ?? String(error),
    );
  };

  test("a permission that is missing, as the line to add", async () => {
    fake.state.tokens.ghs_none = { login: "x", type: "Bot", permissions: ["metadata=read"] };
    const asked = opened(fake, "ghs_none").request(issues, { title: "x" });
    await expect(asked).rejects.toThrow(/Add `issues: write` under `permissions:`/);
  });

  test("a web page that is no answer of the API", async () => {
    expect(await said({ status: 200, body: "<html>Log in</html>" })).toMatch(/GITHUB_API_URL/);
  });

  test("a repository that was renamed, without sending the token there", async () => {
    const elsewhere = "https://elsewhere.example/";
    expect(await said({ status: 301, headers: { location: elsewhere }, body: {} })).toContain(elsewhere);
  });

  test("a validation, with every reason", async () => {
    const errors = [{ resource: "Issue", field: "title", code: "missing_field" }];
    const message = await said({ status: 422, body: { message: "Validation Failed", errors } });
    expect(message).toContain("Validation Failed: Issue title missing_field");
  });

  test("no answer within the time", async () => {
    expect(await said("slow", issues)).toMatch(/within 2 s/);
  });

  test("never the token, and nothing that a terminal obeys", async () => {
    const message = await said({ status: 422, body: { message: "ghs_all \u001b[31m\n::error::x" } });
    expect(message).not.toContain("ghs_all");
    expect(message).not.toMatch(/\p{Cc}/u);
  });

  test("a server that is not there", async () => {
    const port = await freePort();
    const github = openGitHub({
      token: "x",
      owner: "octo",
      repo: "demo",
      apiUrl: `http://127.0.0.1:${port}`,
      signal: new AbortController().signal,
      sleep: async () => {},
    });
    await expect(github.request(repository)).rejects.toThrow(/could not be reached \(ECONNREFUSED\)/);
  });
});

test("what was not found is an answer where the caller says so", async () => {
  const asked = opened(fake).request("GET /repos/{owner}/{repo}/branches/{branch}", { branch: "no/such" });
  expect(await unless(asked, "github.not-found")).toBeUndefined();
});

test("GitHub Enterprise Server has GraphQL beside its REST", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data: { ok: true } }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}/api/v3`;
  const github = openGitHub({ token: "x", owner: "octo", repo: "demo", apiUrl, signal: new AbortController().signal });
  expect(await github.graphql("query Ok { viewer { login } }", {})).toEqual({ ok: true });
  expect(asked).toEqual(["/api/graphql"]);
  server.close();
});
