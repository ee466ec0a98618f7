/** The report's page in a real browser: nobody is shut out, nothing runs, nothing loads. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportPage } from "../../src/reporters/html.ts";
import { findingOf } from "../support/attempts.ts";
import { axe, openBrowser, type Page } from "../support/chromium.ts";
import { changed, rightProgram } from "../support/orders.ts";
import { attemptFacts, caseOf, pageFacts } from "../support/reports.ts";

let browser: Awaited<ReturnType<typeof openBrowser>>;
const folder = mkdtempSync(join(tmpdir(), "fire-flow-page-"));
/** Kept for people to look at, where they are asked for. */
const pictures = process.env.FIRE_FLOW_PICTURES ?? join(folder, "pictures");

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
}, 900_000);
afterAll(() => browser?.close());

async function opened(name: string, text: string, { width = 1000, height = 800 } = {}) {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, text);
  const page = await browser.newPage({ viewport: { width, height } });
  const heard: string[] = [];
  page.on("console", (it) => heard.push(it.text?.() ?? "console"));
  page.on("dialog", () => heard.push("dialog"));
  page.on("request", (it) => heard.push(it.url?.() ?? "request"));
  await page.goto(`file://${path}`);
  return { page, heard, path };
}

const wrong = changed("round(", "int(");
const long = "an_identifier_without_any_place_to_break_".repeat(8);

/** A run that has everything a run can have. */
const everything = (text = long) =>
  reportPage(
    pageFacts(
      {
        result: "escalated",
        stop: { reason: "max-attempts", detail: `5 attempts did not pass ${text}` },
        task: `Sum the orders of each customer.\n${text}`,
        reproduce: `fire-flow prove candidates/2.py --contract ${text}`,
        attempts: [
          attemptFacts({
            smallest: caseOf({ passed: false, output: text }),
            findings: [
              findingOf({ message: text, path: `$.${text}`, expected: text, actual: text, samples: [text, text] }),
              findingOf({ severity: "warning", location: { file: `${text}.yaml`, line: 3, column: 1 }, count: 12 }),
              findingOf({ severity: "notice", rule: "schema.unknown-key" }),
            ],
            cases: [caseOf({ name: text, passed: false, input: { [text]: text } }), caseOf()],
            feedback: text,
          }),
          attemptFacts({ number: 2, kind: "repair", gate: "check" }),
          attemptFacts({ number: 3, kind: "restart", gate: "extract", cases: [], rules: { held: 0, total: 0 } }),
        ],
        strength: {
          share: 0.5,
          mutants: 20,
          caught: 10,
          withExpected: { share: 1, caught: 20 },
          survivors: [{ mutation: "rounded", path: `$.${text}`, count: 1, example: text, suggestion: text }],
        },
      },
      [wrong, `${rightProgram}# ${text}\n`],
    ),
  );

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  // Not by a script element, which the page's own policy forbids.
  await page.evaluate(readFileSync(axe(), "utf8"));
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>("axe.run()");
  return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html}: ${node.failureSummary}`));
}

const openAll = (page: Page) => page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");

describe("the report's page in Chromium", { timeout: 120_000 }, () => {
  it.each(["light", "dark"] as const)("shuts nobody out, folded and unfolded, %s", async (colorScheme) => {
    const { page } = await opened(colorScheme, everything("words of ordinary length"));
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(pictures, `${colorScheme}.png`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    await openAll(page);
    await page.screenshot({ path: join(pictures, `${colorScheme}-unfolded.png`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each([320, 360, 1000])("needs no scrolling sideways at %s pixels, whatever the words in it", async (width) => {
    const { page } = await opened(`width-${width}`, everything(), { width });
    await openAll(page);
    await page.screenshot({ path: join(pictures, `width-${width}.png`), fullPage: true });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it("is walked through by keyboard: past the head to the attempts, and everything folded is unfolded", async () => {
    const { page } = await opened("keyboard", everything("words"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the attempts");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#main");
    const folds = await page.evaluate<number>("document.querySelectorAll('details').length");
    for (let press = 0; press < 3 * folds + 20; press += 1) {
      await page.keyboard.press("Tab");
      const folded = "document.activeElement.matches('details:not([open]) > summary')";
      if (await page.evaluate(folded)) await page.keyboard.press("Enter");
    }
    expect(await page.evaluate("document.querySelectorAll('details:not([open])').length")).toBe(0);
    await page.close();
  });

  it("runs and loads nothing of what hostile texts hold", async () => {
    const hostile = [
      "<script>document.title='run'</script>",
      "<img src='http://127.0.0.1:9/beacon.png' onerror=\"document.title='run'\">",
      "</style><style>@import url(http://127.0.0.1:9/x.css);</style>",
      "<svg onload=alert(1)><a href='javascript:alert(1)'>x</a></svg>",
      "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
      '"><iframe src=http://127.0.0.1:9/></iframe>',
      "<form action=http://127.0.0.1:9/><input autofocus onfocus=alert(1)></form>",
    ].join("\n");
    const { page, heard, path } = await opened("hostile", everything(hostile));
    await openAll(page);
    await page.emulateMedia({ media: "print" });
    expect(heard).toEqual([`file://${path}`]);
    expect(await page.evaluate("document.title")).toContain("escalated");
    expect(
      await page.evaluate(
        "document.querySelectorAll('script, img, iframe, form, input, meta[http-equiv=refresh]').length",
      ),
    ).toBe(0);
    expect(await page.evaluate("document.querySelector('.task').textContent")).toContain(hostile);
    await page.close();
  });

  it("forbids scripts and foreign styles even to markup that were slipped in", async () => {
    const evil =
      "<script>document.title='run'</script><style>body{display:none}</style><p onclick=x style='color:red'>";
    const { page, heard } = await opened("slipped", everything("words").replace("<main", `${evil}<main`));
    expect(await page.evaluate("document.title")).not.toBe("run");
    expect(await page.evaluate("getComputedStyle(document.body).display")).toBe("block");
    expect(heard.join("\n")).toMatch(/Content Security Policy/);
    await page.close();
  });

  it("opens at once with five attempts of 200 cases", async () => {
    const cases = Array.from({ length: 200 }, (_, index) => caseOf({ name: `case ${index}`, passed: index % 7 > 0 }));
    const attempts = [1, 2, 3, 4, 5].map((number) => attemptFacts({ number, cases }));
    const { page } = await opened("large", reportPage(pageFacts({ attempts })));
    expect(await page.evaluate("document.querySelectorAll('.cases > li').length")).toBe(1000);
    const painted = await page.evaluate<number>(
      "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
    );
    console.info(`5 attempts of 200 cases: ${Math.round(painted)} ms until the page was there`);
    await page.close();
  });

  it("prints on paper what is open, without colours that eat ink", async () => {
    const { page } = await opened("print", everything("words"));
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.screenshot({ path: join(pictures, "print.png"), fullPage: true });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    const pdf = await page.pdf();
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    await page.close();
  });
});
