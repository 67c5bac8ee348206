// The real server on the test database with the demonstration in it, and a real browser in front of it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page, type Request } from 'playwright-core';
import { expect } from 'vitest';
import { packageRoot } from '../../server/store/package-root.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { openTestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { buildScreens } from './screens-built.ts';

export const TODAY = '2026-11-22';
export const SIZES = { wide: { width: 1440, height: 900 }, small: { width: 1024, height: 768 } } as const;

/** For what follows an action: looked at again until it holds, however slow the machine is. */
export const PATIENT = { timeout: 40_000, interval: 100 } as const;

export interface Look {
  size?: keyof typeof SIZES;
  lang?: 'zh' | 'en';
  theme?: 'light' | 'dark';
}
export interface Stage {
  server: TestServer;
  /** A fresh reader: nothing remembered. Whatever goes wrong in the page is collected in `faults`. */
  reader(look?: Look): Promise<Reader>;
  close(): Promise<void>;
}
export interface Reader {
  page: Page;
  faults: string[];
  /** Goes to a path and waits until everything asked for has come. */
  open(path: string): Promise<void>;
  settled(): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const pictures = join(packageRoot(), 'test', 'output', 'pictures');

/** Where a picture of this name is kept. */
export function pictureOf(name: string): string {
  return join(pictures, `${name.replace(/[^\w-]+/gu, '-').slice(0, 80)}.png`);
}

/** `demonstration: false` leaves the instance empty. */
export async function openStage({ demonstration = true } = {}): Promise<Stage> {
  mkdirSync(pictures, { recursive: true });
  await buildScreens();
  const graph = await openTestGraph();
  await graph.close();
  const server = await startTestServer({ MERIDIAN_TODAY: TODAY });
  if (demonstration) {
    const { body } = await server.call('POST', '/api/v1/demonstration');
    await ended(server, body.id);
  }
  const browser = await chromium.launch(chromiumOptions());
  return {
    server,
    reader: (look = {}) => openReader(browser, server, look),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Waits for an import to end and answers it. */
export async function ended(server: TestServer, id: string) {
  for (;;) {
    const { body } = await server.call('GET', `/api/v1/imports/${id}`);
    if (body.progress?.phase === 'ended') return body;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function openReader(browser: Browser, server: TestServer, look: Look): Promise<Reader> {
  const { size = 'wide', lang = 'zh', theme = 'light' } = look;
  const context: BrowserContext = await browser.newContext({
    viewport: SIZES[size],
    locale: lang === 'zh' ? 'zh-CN' : 'en-US',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // The machine may be busy; nothing here measures time.
  page.setDefaultTimeout(45_000);
  const faults = watch(page, server.url);
  const asked = watchCalls(page);
  const settled = async () => {
    await page.waitForLoadState('networkidle');
    await asked.answered();
    await page.waitForFunction(() => !document.querySelector('.bone, .ant-spin-spinning'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  return {
    page,
    faults,
    settled,
    open: async (path) => {
      await page.goto(server.url + path);
      await settled();
    },
    picture: async (name) => {
      // No tooltip of what the pointer rests on.
      await page.mouse.move(0, 0);
      await settled();
      await page.screenshot({ path: pictureOf(name), animations: 'disabled' });
    },
    close: () => context.close(),
  };
}

/** Everything that must not happen on any screen: errors and warnings of the console, calls to anywhere else. */
function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !to.startsWith('data:') && !to.startsWith('blob:')) faults.push(`external: ${to}`);
  });
  return faults;
}

/** Calls of the API under way; progress streams stay open and are not waited for. */
function watchCalls(page: Page): { answered(): Promise<void> } {
  const open = new Set<Request>();
  page.on('request', (request) => {
    if (request.url().includes('/api/') && request.resourceType() !== 'eventsource') open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return {
    answered: async () => {
      // A view may ask again for what follows from an answer: two quiet moments in a row are the end.
      for (let quiet = 0; quiet < 2; quiet = open.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(60);
    },
  };
}

/** What a person reads there, thin spaces as plain ones. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll('\u202f', ' ');
}

/** What does not fit: the page scrolls sideways, or a button, a tab or a heading is cut off. */
export async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>(
      '.ant-btn, .ant-tabs-tab-btn, h1, h2, .figure-value, .chip',
    )) {
      const { width } = element.getBoundingClientRect();
      if (width > 0 && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${element.textContent}`);
    }
    const side = document.querySelector('aside')?.getBoundingClientRect();
    const main = document.querySelector('main')?.getBoundingClientRect();
    if (side && main && main.right > side.left + 1) found.push('the content runs under the inspector');
    return found;
  });
}

export function expectNoFaults(reader: Reader): void {
  expect(reader.faults).toEqual([]);
}
