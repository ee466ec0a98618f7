import { afterEach, beforeEach, expect, it } from "vitest";
import { filesBetween } from "../../src/github/index.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { opened } from "../support/github/work.ts";

let fake: FakeGitHub;
let before: string;

beforeEach(async () => {
  fake = await startGitHub({
    "a.yaml": "a: 1\nb: 2\nc: 3\n",
    "old.py": "print(1)\nprint(2)\nprint(3)\n",
    "gone.txt": "x\n",
  });
  before = fake.git.head("main") ?? "";
});
afterEach(() => fake.close());

const changed = (after = fake.git.head("main") ?? "") => filesBetween(opened(fake), { before, after });

it("names what several commits added, changed and removed, and of what was renamed both names", async () => {
  fake.git.commit("main", { "a.yaml": "a: 2\n", "new/b.json": "{}" }, "one");
  fake.git.commit("main", { "gone.txt": null, "old.py": null, "new.py": "print(1)\nprint(2)\nprint(3)\n" }, "two");
  const files = ["a.yaml", "gone.txt", "new.py", "new/b.json", "old.py"];
  expect([...((await changed()) ?? [])].sort()).toEqual(files);
});

it.each([
  [299, 299],
  [300, undefined],
])("names none of more files than GitHub tells of: %s", async (count, named) => {
  const files = Array.from({ length: count }, (_, index) => ({ filename: `${index}.txt` }));
  fake.fail("GET /repos/{owner}/{repo}/compare/{basehead}", { status: 200, body: { status: "ahead", files } });
  expect((await changed())?.length).toBe(named);
});

it("names none where what was there before is no ancestor, or is not there", async () => {
  const other = fake.git.commit("other", { "c.txt": "c\n" }, "elsewhere", fake.git.head("main"));
  fake.git.commit("main", { "a.yaml": "a: 2\n" }, "one");
  before = other;
  expect(await changed()).toBeUndefined();
  before = "1".repeat(40);
  expect(await changed()).toBeUndefined();
});

it("names none where GitHub does not answer", async () => {
  fake.git.commit("main", { "a.yaml": "a: 2\n" }, "one");
  fake.fail("GET /repos/{owner}/{repo}/compare/{basehead}", { status: 500 }, 4);
  expect(await changed()).toBeUndefined();
});
