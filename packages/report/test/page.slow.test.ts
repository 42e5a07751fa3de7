import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { planned } from "@thanos-fleet/plan/testing";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderReport } from "../src/index.ts";
import { judgeDrawings } from "./judge-drawings.ts";
import { launchChromium, type RunningChromium } from "./chromium.ts";
import { fixtureReport, reportWithEdges } from "./fixture-report.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "report-pages-"));
let chromium: RunningChromium;

beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
});

const plan = planned({
  edits: {
    "clusters/fleet.yaml": ["raw: 7d", "raw: 5d"],
    "clusters/roles/central.yaml": ['channel: "#monitoring-alerts"', 'channel: "#platform"'],
  },
});

const pages = {
  specification: () => renderReport({ ...fixtureReport("specification"), plan, revision: { commit: "0123456789abcdef", isChanged: true } }),
  minimal: () => renderReport(fixtureReport("minimal")),
  large: () => renderReport(reportWithEdges(300)),
} as const;

const files = new Map<string, string>();

function addressOf(name: keyof typeof pages): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  const file = join(folder, `${name}.html`);
  writeFileSync(file, pages[name]());
  const address = pathToFileURL(file).href;
  files.set(name, address);
  return address;
}

interface Opened {
  readonly page: Page;
  /** Everything that the page asked for, and everything that went wrong in it. */
  readonly requests: readonly string[];
  readonly problems: readonly string[];
}

async function open(name: keyof typeof pages, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await chromium.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(addressOf(name));
  return { page, requests, problems };
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

const screens = [360, 768, 1440].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })));

describe.each(screens)("at $width px, $colorScheme", ({ width, colorScheme }) => {
  const screen = { viewport: { width, height: 900 }, colorScheme };

  test.each(["specification", "minimal"] as const)(
    "the page of the %s fleet has nothing that axe objects to, open or closed",
    async (name) => {
      const { page, problems } = await open(name, screen);
      for (const prepare of [async () => {}, openAll]) {
        await prepare(page);
        // By the debugging protocol, which the page's own policy does not bind.
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe: engine } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
          interface Violation {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }
          const { violations: found } = await engine.run({ resultTypes: ["violations"] });
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
        });
        expect(violations).toEqual([]);
      }
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test("nothing is wider than the screen but what scrolls by itself", async () => {
    const { page } = await open("specification", screen);
    await openAll(page);
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const outside = [...document.querySelectorAll("body *")].filter(
        (element) => element.closest(".scroll *, .prose *, svg *") === null && element.getBoundingClientRect().right > limit + 0.5,
      );
      return [document.documentElement.scrollWidth - limit, ...outside.map((element) => element.outerHTML.slice(0, 100))];
    });
    expect(wide).toEqual([0]);
    await page.context().close();
  });

  test("every text of a drawing is legible: inside its box, at no other text or box, and large enough", async () => {
    const { page } = await open("specification", screen);
    const found = await page.evaluate(judgeDrawings);
    expect(found.drawings).toBeGreaterThanOrEqual(4);
    expect(found.problems).toEqual([]);
    await page.context().close();
  });
});

test("the page asks for nothing but itself, and breaks no rule of its policy", async () => {
  const { page, requests, problems } = await open("specification");
  await page.reload();
  expect([...new Set(requests)]).toEqual([addressOf("specification")]);
  expect(problems).toEqual([]);
  // The policy is in force: a script that is not the page's own does not run.
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.body.append(script);
    return "ran" in globalThis;
  });
  expect(ran).toBe(false);
});

test("by keyboard: past the contents, into the filter, and a cluster opens", async () => {
  const { page } = await open("specification", { viewport: { width: 1440, height: 900 } });
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ text: "Skip to the content", isSeen: true });
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  for (let presses = 0; presses < 60 && (await focused(page)).id !== "filter"; presses += 1) await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ id: "filter", isSeen: true });
  await page.keyboard.type("cluster-03");
  expect(await page.locator("#cluster-list > li:visible").count()).toBe(1);
  expect(await page.locator("#filter-count").textContent()).toBe("1 of 4");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ text: expect.stringContaining("cluster-03"), isSeen: true });
  await page.keyboard.press("Enter");
  expect(await page.locator("#cluster-cluster-03").getAttribute("open")).not.toBeNull();
});

async function focused(page: Page): Promise<{ id: string; text: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return { id: "", text: "", isSeen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight;
    return { id: element.id, text: element.textContent ?? "", isSeen };
  });
}

test("without its script everything can be read, and the filter, which would do nothing, is not shown", async () => {
  const { page } = await open("specification", { javaScriptEnabled: false });
  expect(await page.locator(".filter").isVisible()).toBe(false);
  expect(await page.locator("#cluster-list > li:visible").count()).toBe(4);
  await page.locator("#cluster-cluster-02 > summary").click();
  expect(await page.getByText("As the tenants").isVisible()).toBe(true);
});

test("an address that names a cluster opens it", async () => {
  const { page } = await open("specification");
  await page.goto(`${addressOf("specification")}#cluster-cluster-04`);
  expect(await page.locator("#cluster-cluster-04").getAttribute("open")).not.toBeNull();
});

test("on paper everything is unfolded, and what only works on a screen is left out", async () => {
  const { page } = await open("specification");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".contents").isVisible()).toBe(false);
  expect(await page.locator(".filter").isVisible()).toBe(false);
  expect(
    await page.evaluate(() => document.querySelector("#cluster-cluster-02 dl")?.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(true);
});

test("it scrolls smoothly only for those who did not ask for less motion", async () => {
  const behaviour = async (reducedMotion: "reduce" | "no-preference") => {
    const { page } = await open("minimal", { reducedMotion });
    return page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  };
  expect([await behaviour("reduce"), await behaviour("no-preference")]).toEqual(["auto", "smooth"]);
});

test("the page of 300 edges is laid out, filtered and legible like that of three", async () => {
  const { page, problems } = await open("large", { viewport: { width: 360, height: 900 } });
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(16_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.locator("#filter").fill("edge-0217");
  expect(await page.locator("#cluster-list > li:visible").count()).toBe(1);
  expect(await page.evaluate(judgeDrawings)).toMatchObject({ problems: [] });
  expect(problems).toEqual([]);
});

test("opening the page of 300 edges costs no more than its length", async () => {
  const cost = async (name: "specification" | "large"): Promise<number> => {
    const runs = [];
    for (let run = 0; run < 3; run += 1) {
      const { page } = await open(name);
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable");
      const { metrics } = await session.send("Performance.getMetrics");
      runs.push(metrics.find((metric) => metric.name === "TaskDuration")?.value ?? Number.NaN);
      await page.context().close();
    }
    return Math.min(...runs);
  };
  const ratio = (await cost("large")) / (await cost("specification"));
  expect(ratio).toBeLessThan(pages.large().length / pages.specification().length + 6);
});
