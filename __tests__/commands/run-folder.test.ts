import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openJournal } from "../../src/commands/run-folder.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "run-folder-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("a folder that cannot be made is told with its cause and the option that names another", async () => {
  writeFileSync(join(folder, ".fire-flow"), "");
  await expect(openJournal(join(folder, ".fire-flow", "one"))).rejects.toMatchObject({
    name: "SystemFault",
    finding: { rule: "file.unwritable", message: expect.stringMatching(/a file stands .*--report-dir/) },
  });
});

it("where the system takes no folder, its own reason is told and not that one is missing", async () => {
  // Nobody may make a folder there, whoever runs this.
  const message = expect.stringMatching(/\((EPERM|EACCES|EROFS)\); .*--report-dir/);
  await expect(openJournal("/sys/.fire-flow/one")).rejects.toMatchObject({ finding: { message } });
});
