/** A real headless Chromium: the machine's own, else Debian's. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { debianPackage, npmPackages } from "./installed.ts";

/** What the tests use of Playwright's page: https://playwright.dev/docs/api/class-page */
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<T, A = undefined>(script: string | ((argument: A) => T | Promise<T>), argument?: A): Promise<T>;
  emulateMedia(media: { readonly colorScheme?: "dark" | "light"; readonly media?: "print" | "screen" }): Promise<void>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  screenshot(options: { readonly path: string; readonly fullPage?: boolean }): Promise<unknown>;
  pdf(): Promise<Uint8Array>;
  on(event: string, listener: (it: { text?(): string; url?(): string }) => void): unknown;
  close(): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void> };
}

interface Browser {
  newPage(options?: object): Promise<Page>;
  close(): Promise<void>;
}

const driver = "playwright-core@1.65.1";
const names = ["chromium", "google-chrome"] as const;

export async function openBrowser(): Promise<Browser> {
  const executablePath = names.map((it) => join("/usr/bin", it)).find(existsSync) ?? debianPackage("chromium");
  const entry = join(npmPackages(driver), "node_modules/playwright-core/index.mjs");
  const { chromium } = await import(pathToFileURL(entry).href);
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

/** The script that judges a page's accessibility: https://github.com/dequelabs/axe-core */
export const axe = (): string => join(npmPackages("axe-core@4.14.1"), "node_modules/axe-core/axe.min.js");
